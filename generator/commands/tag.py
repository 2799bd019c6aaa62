"""`dateline tag`: the expressions of time in a text, on their own."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from generator.commands.common import verb

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from generator.model.time import Timex

_WIDEST_WORDS = 40


@click.command(short_help="List the expressions of time in a text.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@click.option(
    "--date", "published", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="The day of publication."
)
@click.option(
    "--mode",
    type=click.Choice(["auto", "news", "narrative"]),
    default="auto",
    show_default=True,
    help="news leans on the day of publication, narrative on the dates told before.",
)
@click.option("--language", metavar="CODE", default="en", show_default=True, help="The language of the text.")
@click.option("--format", "form", type=click.Choice(["table", "json", "timeml"]), default="table", show_default=True)
@verb
def tag(
    file: Path,
    published: datetime.datetime | None,
    mode: Literal["auto", "news", "narrative"],
    language: str,
    form: Literal["table", "json", "timeml"],
) -> None:
    """List the expressions of time in FILE (- for standard input), each with its value and its date.

    The values are TimeML's (TIMEX3), the dates EDTF. Without the day of publication, “on Monday” has no date.
    """
    from generator.sources.decoding import decode
    from generator.timex import tag as timexes_in
    from generator.timex.timeml import timeml

    text = decode(sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes())
    reference = published.date() if published else None
    found = timexes_in(text, reference, mode, language)
    match form:
        case "table":
            for line in table(found):
                click.echo(line)
        case "json":
            click.echo(json.dumps([as_mapping(timex) for timex in found], ensure_ascii=False, indent=2))
        case "timeml":
            click.echo(timeml(text, found, reference), nl=False)


def table(timexes: Sequence[Timex]) -> Iterator[str]:
    """The expressions in columns, the widest words shortened, with the reason for each date behind it."""
    rows = [("WORDS", "TYPE", "VALUE", "DATE", "WHY")]
    rows += [
        (
            _shortened(" ".join(timex.text.split())),
            timex.type,
            timex.value,
            str(timex.interval or timex.date or "-"),
            timex.reason,
        )
        for timex in timexes
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        yield "  ".join((*cells, row[-1])).rstrip()


def _shortened(words: str) -> str:
    return words if len(words) <= _WIDEST_WORDS else f"{words[: _WIDEST_WORDS - 1]}…"


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
