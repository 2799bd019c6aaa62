"""What a name stands for in a given year: "January 11", "the third quarter", "Easter", "week 12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.calendar import MONTHS_IN_YEAR, day_number, days_in_month
from generator.timex.calendar.holidays import holiday
from generator.timex.calendar.periods import Period, of_day, year_month

if TYPE_CHECKING:
    from generator.timex.reading.meanings import Named

_PARTS_IN_YEAR = {"season": 4, "quarter": 4, "half": 2}


def in_year(named: Named, year: int) -> Period | None:
    """The period of that name in a year; None where the year has none, such as 29 February."""
    if named.holiday:
        day = holiday(named.holiday, year)
        return None if day is None else Period("day", day)
    if named.unit in _PARTS_IN_YEAR:
        return Period(named.unit, year * _PARTS_IN_YEAR[named.unit] + (named.number or 0))
    if named.unit == "week":
        return _week_of_year(named.number or 0, year)
    if named.month is None or not 1 <= named.month <= MONTHS_IN_YEAR:
        return None
    return year_month(year, named.month) if named.unit == "month" else _day_of_month(named.day, named.month, year)


def _day_of_month(day: int | None, month: int, year: int) -> Period | None:
    if day is None or not 1 <= day <= days_in_month(year, month):
        return None
    return Period("day", day_number(year, month, day))


def _week_of_year(number: int, year: int) -> Period | None:
    """A week by its number from 0, as ISO 8601 counts them: the first is that of 4 January."""
    first = of_day(day_number(year, 1, 4), "week")
    week = first.shifted(number)
    return week if first.first <= week.first < of_day(day_number(year + 1, 1, 4), "week").first else None
