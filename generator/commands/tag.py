"""`dateline tag`: the expressions of time in a text, on their own."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from generator.commands.common import show_problems, tell, verb
from generator.commands.tagged_table import table

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from generator.model.time import Timex

    Form = Literal["table", "json", "timeml"]


@click.command(short_help="List the expressions of time in a text.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--date", "published", metavar="YYYY-MM-DD", help="The day of publication.  [default: that of the record or page]"
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
    published: str | None,
    mode: Literal["auto", "news", "narrative"],
    language: str | None,
    form: Form,
) -> None:
    """List the expressions of time in FILE (- for standard input), each with its value and its date.

    The values are TimeML's (TIMEX3), the dates EDTF. Without the day of publication, “on Monday” has no date; the
    record in the front matter of a .md file, or in a .yaml file beside it, may say it, and so may a web page itself.
    """
    from generator.commands.tagged_day import DayOfArticle, day_of_article, day_written
    from generator.commands.tagged_file import tagged_file
    from generator.commands.tagged_language import doubt_of_language, language_of_text
    from generator.timex import tag as timexes_in

    day = day_written(published) if published is not None else None
    read = tagged_file(file)
    if read.record.doubts:
        show_problems(read.record.doubts)
    code = language_of_text(read.text, language, read.record.language)
    day = day or read.record.published
    own = day_of_article(read.article) if read.article and not day else DayOfArticle()
    day = day or own.day
    found = timexes_in(read.text, day, mode, code)
    show(found, form, read.text, day)
    for note in (doubt_of_language(read.text, code), own.told or _hint(found, day, own.unknown)):
        if note:
            tell(note)


def show(found: Sequence[Timex], form: Form, text: str, published: datetime.date | None) -> None:
    """Print the expressions of a text that was published on a day."""
    from generator.timex.timeml import timeml

    match form:
        case "table":
            width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
            click.echo("\n".join(table(found, width)) if found else "No expressions of time.")
        case "json":
            click.echo(json.dumps([as_mapping(timex) for timex in found], ensure_ascii=False, indent=2))
        case "timeml":
            click.echo(timeml(text, found, published), nl=False)


def _hint(timexes: Sequence[Timex], published: datetime.date | None, unknown: str) -> str:
    """What to do where expressions have no date since nobody said when the text appeared; empty where none is so."""
    waiting = next((timex.text for timex in timexes if timex.value.startswith("XXXX-") and timex.type != "SET"), "")
    if published or not waiting:
        return ""
    reason = f"{unknown}; " if unknown else ""
    return f"{reason}without --date, “{' '.join(waiting.split())}” and its like have no date"


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
