"""What words name in the calendar: "Monday, January 14", "early 2012", "last summer", "the third quarter of 1989"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from generator.timex.calendar.periods import Period
from generator.timex.reading.in_year import in_year
from generator.timex.reading.meanings import Anchor, Calendar, Fixed, Named, Plain, Relative, Shortened, Year

if TYPE_CHECKING:
    from generator.timex.finding.words import Words

_PARTS_OF_YEAR: tuple[Literal["season", "quarter", "half"], ...] = ("season", "quarter", "half")


def calendar_of(words: Words) -> Calendar:
    """The day, month, season, quarter, half or year that words name, if need be without its year."""
    year = year_of(words)
    named = _named(words, year)
    if named is None:
        return Fixed(Period("year", year)) if isinstance(year, int) else year or Plain("XXXX")
    if not isinstance(year, int):
        return named
    period = in_year(named, year)
    return Fixed(period) if period else Plain("XXXX-XX-XX")


def relation_of(words: Words, name: str) -> tuple[int, Anchor]:
    """How many periods on, and from what: 1 from what was told before for "the following day"."""
    value = words.value(name)
    if isinstance(value, str):
        anchor, _, offset = value.partition(" ")
        return int(offset), cast("Anchor", anchor)
    return int(value or 0), "publication"


def _named(words: Words, year: Year | None) -> Named | None:
    offset: int | None = None
    anchor: Anchor = "publication"
    if words.value("relation") is not None:
        offset, anchor = relation_of(words, "relation")
    for unit in _PARTS_OF_YEAR:
        number = words.integer(unit)
        if number is not None:
            return Named(unit, number=number, year=year, offset=offset, anchor=anchor)
    week = words.integer("week")
    if week is not None:
        return Named("week", number=week - 1, year=year)
    month, day, weekday = words.integer("month"), words.integer("day"), words.integer("weekday")
    if day is not None:
        day += words.integer("day-tens") or 0
    holiday = words.text("holiday")
    if holiday or day is not None or weekday is not None:
        return Named("day", month, day, weekday, holiday=holiday, year=year, offset=offset, anchor=anchor)
    if month is not None:
        return Named("month", month, year=year, offset=offset, anchor=anchor)
    return None


def year_of(words: Words) -> Year | None:
    """The year that words name, or how to find it; None where they name none."""
    year = words.integer("year")
    if year is not None and (words.has("before-christ") or words.text("era") == "BC"):
        year = 1 - year
    if words.inside("short-year"):
        short = words.integer("short-year") or 0
        return Shortened("year", short) if year is None else year - year % 100 + short
    if year is not None:
        return year - 1 if _belongs_to_year_before(words) else year
    if words.has("year-words"):
        return _year_in_words(words)
    if words.value("year-relation") is not None:
        return Relative("year", *relation_of(words, "year-relation"))
    return None


def _year_in_words(words: Words) -> int:
    """A year in words: "nineteen ninety-six", "nineteen hundred", "two thousand and five"."""
    century = words.integer("century-word")
    if century is None:
        return int(words.count("year-words") or 0)
    return century * 100 + (words.integer("tens") or 0) + (words.integer("ones") or 0)


def _belongs_to_year_before(words: Words) -> bool:
    """Whether this is the first of two dates and before the year of the other: "November 3 to February 9, 1971"."""
    if words.inside("year"):
        return False
    match words.values("month"):
        case [int(first), int(last)]:
            return first > last
        case _:
            return False
