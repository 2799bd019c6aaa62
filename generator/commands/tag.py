"""`dateline tag`: the expressions of time in a text, on their own."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from generator.commands.common import verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.time import Timex

_LINE, _NARROWEST_WORDS = 80, 16


@click.command(short_help="List the expressions of time in a text.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@click.option(
    "--date",
    "published",
    callback=lambda *given: _as_day(given[2]),
    metavar="YYYY-MM-DD",
    help="The day of publication.  [default: that of the record]",
)
@click.option(
    "--mode",
    type=click.Choice(["auto", "news", "narrative"]),
    default="auto",
    show_default=True,
    help="news leans on the day of publication, narrative on the dates told before.",
)
@click.option(
    "--language",
    metavar="CODE",
    help="The language of the text.  [default: that of the record, else told by its words]",
)
@click.option("--format", "form", type=click.Choice(["table", "json", "timeml"]), default="table", show_default=True)
@verb
def tag(
    file: Path,
    published: datetime.date | None,
    mode: Literal["auto", "news", "narrative"],
    language: str | None,
    form: Literal["table", "json", "timeml"],
) -> None:
    """List the expressions of time in FILE (- for standard input), each with its value and its date.

    The values are TimeML's (TIMEX3), the dates EDTF. Without the day of publication, “on Monday” has no date; the
    record in the front matter of a .md file, or in a .yaml file beside it, may say it.
    """
    from generator.commands.tagged_file import tagged_file
    from generator.timex import tag as timexes_in
    from generator.timex.timeml import timeml

    read = tagged_file(file)
    text, published = read.text, published or read.published
    found = timexes_in(text, published, mode, _base(language or read.language or _language_of_times(text)))
    match form:
        case "table":
            click.echo("\n".join(table(found)) if found else "No expressions of time.")
            if not published and (hint := _hint(found)):
                click.echo(f"dateline: {hint}", err=True)
        case "json":
            click.echo(json.dumps([as_mapping(timex) for timex in found], ensure_ascii=False, indent=2))
        case "timeml":
            click.echo(timeml(text, found, published), nl=False)


def _base(language: str) -> str:
    """A language's code without its country's: fr of fr-CA."""
    return language.partition("-")[0].lower()


def _language_of_times(text: str) -> str:
    """The language in which most of a text tells of times, such as a headline; English where none does."""
    from generator.timex import tag as timexes_in
    from generator.timex.languages.known import LANGUAGES

    return max(LANGUAGES, key=lambda code: sum(len(timex.text) for timex in timexes_in(text, language=code)))


def _as_day(text: str | None) -> datetime.date | None:
    if text is None:
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"“{text}” is no day of the calendar; write it as 2013-01-14") from None


def table(timexes: Sequence[Timex]) -> Iterator[str]:
    """The expressions in columns: words, type, value, date, and the date that each counts from.

    Words are shortened until a line has 80 characters at most, but never below a length at which they still say
    something.
    """
    rows = [("WORDS", "TYPE", "VALUE", "DATE", "FROM")]
    rows += [
        (
            " ".join(timex.text.split()),
            timex.type,
            timex.value,
            str(timex.interval or timex.date or "-"),
            _counted_from(timex),
        )
        for timex in timexes
    ]
    widest = max(
        _NARROWEST_WORDS, _LINE - sum(2 + max(map(len, column)) for column in list(zip(*rows, strict=True))[1:])
    )
    rows = [(_shortened(row[0], widest), *row[1:]) for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _counted_from(timex: Timex) -> str:
    if timex.date is None:
        return ""
    return timex.reference.text if timex.reference else "as written"


def _shortened(words: str, widest: int) -> str:
    return words if len(words) <= widest else f"{words[: widest - 1]}…"


def _hint(timexes: Sequence[Timex]) -> str:
    """What to do where expressions have no date since nobody said when the text appeared; empty where none is so."""
    waiting = next((timex.text for timex in timexes if timex.value.startswith("XXXX-") and timex.type != "SET"), "")
    return f"without --date, “{' '.join(waiting.split())}” and its like have no date" if waiting else ""


def as_mapping(timex: Timex) -> dict[str, object]:
    """An expression as JSON has it; offsets count Unicode characters, dates are EDTF."""
    return {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type,
        "value": timex.value,
        "modifier": timex.modifier or None,
        "date": timex.date.text if timex.date else None,
        "interval": timex.interval.text if timex.interval else None,
        "rule": timex.rule,
        "reference": timex.reference.text if timex.reference else None,
        "reason": timex.reason or None,
    }
