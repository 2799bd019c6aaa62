"""Dates in references, as the American style guides write them, whatever language a site speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.calendar import MONTHS, calendar_date
from generator.dates.edtf import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.dates.edtf import Edtf

_SEASONS = {"21": "Spring", "22": "Summer", "23": "Fall", "24": "Winter"}


def month_first(date: Edtf) -> str:
    """As Chicago has it: "January 14, 2013", "January 2013", "ca. 2013", "[2013?]", "2011–2013"."""
    return _written(date, lambda day, year: f"{day}, {year}" if day[-1:].isdigit() else f"{day} {year}".lstrip())


def year_first(date: Edtf) -> str:
    """As APA has it: "2013, January 14", "2013, January", "ca. 2013", "2011–2013"."""
    return _written(date, lambda day, year: f"{year}, {day}" if day else year)


def _written(date: Edtf, join: Callable[[str, str], str]) -> str:
    if date.precision == "interval":
        left, _, right = date.text.partition("/")
        return "–".join("" if side in ("", "..") else _written(parse(side), join) for side in (left, right))
    words = join(_month_and_day(date), _year(date))
    if date.approximate:
        words = f"ca. {words}"
    return f"[{words}?]" if date.uncertain else words


def _month_and_day(date: Edtf) -> str:
    """As in "January 14", "January", "Winter"; nothing for a year."""
    if date.begin is None or date.precision in ("year", "decade", "century"):
        return ""
    if date.precision == "season":
        return _SEASONS[date.text.rstrip("?~%")[-2:]]
    _, month, day = calendar_date(date.begin)
    return f"{MONTHS[month - 1]} {day}" if date.is_day else MONTHS[month - 1]


def _year(date: Edtf) -> str:
    year = calendar_date(date.begin)[0] if date.begin is not None else 0
    words = str(year) if year > 0 else f"{1 - year} BC"
    return f"{words}s" if date.precision in ("decade", "century") else words
