"""The expressions of time of a text as a table for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.time import Timex

_HEADINGS = ("WORDS", "TYPE", "VALUE", "DATE", "FROM")
_BETWEEN_COLUMNS = "  "
# Shorter words say nothing any more; a terminal too narrow even for these breaks the lines.
_FEWEST_CHARACTERS = 16


def table(timexes: Sequence[Timex], width: int | None = None) -> Iterator[str]:
    """The expressions in columns: words, type, value, date, and the date that each counts from.

    Args:
        timexes: In the order of the text.
        width: How many characters of a line there is room for; None for any number. Words are shortened to it, but
            never below a length at which they still say something.
    """
    rows = [_HEADINGS, *map(_row, timexes)]
    others = sum(len(_BETWEEN_COLUMNS) + max(map(len, column)) for column in list(zip(*rows, strict=True))[1:])
    if width is not None:
        widest = max(_FEWEST_CHARACTERS, width - others)
        rows = [(_shortened(words, widest), *rest) for words, *rest in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield _BETWEEN_COLUMNS.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(timex: Timex) -> tuple[str, ...]:
    words, date = " ".join(timex.text.split()), str(timex.interval or timex.date or "-")
    return words, timex.type, timex.value, date, _counted_from(timex)


def _counted_from(timex: Timex) -> str:
    if timex.date is None:
        return ""
    return timex.reference.text if timex.reference else "as written"


def _shortened(words: str, widest: int) -> str:
    return words if len(words) <= widest else f"{words[: widest - 1]}…"
