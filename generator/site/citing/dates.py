"""Dates in references, in the order that a style has them and in the words of the site's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date
from generator.dates.edtf import parse
from generator.wording.dates import year_in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.dates.edtf import Edtf
    from generator.wording.phrases import Wording

_FIRST_SEASON = 21  # as EDTF numbers spring


def day_first(date: Edtf, wording: Wording) -> str:
    """As Chicago has it: "January 14, 2013", "January 2013", "ca. 2013", "[2013?]", "2011–2013"."""
    return _sides(date, lambda side: _with_doubts(side, _day_and_year(side, wording), wording))


def year_first(date: Edtf, wording: Wording) -> str:
    """As APA has it: "2013, January 14", "2013, January", "ca. 2013", "2011–2013"."""
    return _sides(date, lambda side: _with_doubts(side, _year_and_day(side, wording), wording))


def _sides(date: Edtf, write: Callable[[Edtf], str]) -> str:
    if date.precision != "interval":
        return write(date)
    return "–".join("" if side in ("", "..") else write(parse(side)) for side in date.text.split("/"))


def _with_doubts(date: Edtf, words: str, wording: Wording) -> str:
    if date.approximate:
        words = wording.say("cite-about", date=words)
    return f"[{words}?]" if date.uncertain else words


def _day_and_year(date: Edtf, wording: Wording) -> str:
    day, year = _month_and_day(date, wording), _year(date, wording)
    return wording.say("cite-date", form="day" if date.is_day else "month", date=day, year=year) if day else year


def _year_and_day(date: Edtf, wording: Wording) -> str:
    day, year = _month_and_day(date, wording), _year(date, wording)
    return f"{year}, {day}" if day else year


def _month_and_day(date: Edtf, wording: Wording) -> str:
    """As in "January 14", "January", "Winter"; nothing for a year."""
    if date.begin is None or date.precision in ("year", "decade", "century"):
        return ""
    if date.precision == "season":
        return wording.say("cite-seasons").split()[int(date.text.rstrip("?~%")[-2:]) - _FIRST_SEASON]
    _, month, day = calendar_date(date.begin)
    name = wording.months[month - 1]
    if not date.is_day:
        return name
    return wording.say("cite-day", day=wording.say("first-of-month") if day == 1 else str(day), month=name)


def _year(date: Edtf, wording: Wording) -> str:
    year = calendar_date(date.begin)[0] if date.begin is not None else 0
    words = year_in_words(year, wording)
    return wording.say("cite-years", year=words) if date.precision in ("decade", "century") else words
