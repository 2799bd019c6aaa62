"""Stretches of the calendar, each of one unit: a day, a week, a month, a quarter … and how to count in them.

A period is its unit and a number in the row of all such periods, so that the one after it is the number plus one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.dates.calendar import Day, calendar_date, day_number, days_in_month, weekday

Unit = Literal[
    "day", "weekend", "week", "month", "quarter", "half", "season", "year", "decade", "century", "millennium"
]

_MONTHS = {"month": 1, "quarter": 3, "half": 6}
_YEARS = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}
_DAYS_IN_WEEK = 7
SATURDAY = 5
QUARTERS_IN_YEAR = 4
_FIRST_MONTH_OF_SEASONS = 3  # spring begins with March, the first of the four
SPRING, SUMMER, AUTUMN, WINTER = range(4)

# From the narrowest to the widest.
UNITS: tuple[Unit, ...] = (
    "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century", "millennium",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Period:
    """One period of the calendar.

    Attributes:
        unit: What kind of period.
        index: Its number in their row. A day's is its day number; a week's and a weekend's counts weeks from the Monday
            0001-01-01; a month's, quarter's, half's and season's is year times 12, 4, 2 and 4 plus a number from 0; a
            year's is the year itself (0 is 1 BC), a decade's the year divided by 10.
    """

    unit: Unit
    index: int

    @property
    def first(self) -> Day:
        """Its first day."""
        match self.unit:
            case "day":
                return self.index
            case "week":
                return self.index * _DAYS_IN_WEEK + 1
            case "weekend":
                return self.index * _DAYS_IN_WEEK + 1 + SATURDAY
            case "month" | "quarter" | "half":
                year, month = divmod(self.index * _MONTHS[self.unit], 12)
                return day_number(year, month + 1)
            case "season":
                year, season = divmod(self.index, 4)
                return day_number(year, season * 3 + _FIRST_MONTH_OF_SEASONS)
            case _:
                # There is no year 0 among Christ's: the first decade, century or millennium begins with year 1,
                # and those before it end with 1 BC, 11 BC and so on.
                shift = 1 if self.index <= 0 and self.unit != "year" else 0
                return day_number(self.index * _YEARS[self.unit] + shift)

    @property
    def last(self) -> Day:
        """Its last day."""
        if self.unit == "weekend":
            return self.first + 1
        return self.shifted(1).first - 1

    @property
    def year(self) -> int:
        """The year in which it begins."""
        return calendar_date(self.first)[0]

    def shifted(self, count: int) -> Period:
        """The period so many of its kind later, or earlier where `count` is negative."""
        return Period(self.unit, self.index + count)

    def within(self, unit: Unit) -> Period:
        """The period of a wider unit in which this one begins; of a narrower one, the first that it holds."""
        return self if unit == self.unit else of_day(self.first, unit)


def of_day(day: Day, unit: Unit) -> Period:
    """The period of a unit that a day lies in; of weekends, the one of its week."""
    if unit == "day":
        return Period(unit, day)
    if unit in ("week", "weekend"):
        return Period(unit, (day - 1) // _DAYS_IN_WEEK)
    year, month, _ = calendar_date(day)
    if unit == "season":
        return Period(unit, (year * 12 + month - _FIRST_MONTH_OF_SEASONS) // 3)
    if unit in _MONTHS:
        return Period(unit, (year * 12 + month - 1) // _MONTHS[unit])
    before_christ = year <= 0 and unit != "year"
    return Period(unit, (year - before_christ) // _YEARS[unit])


def moved(period: Period, count: int, unit: Unit) -> Period:
    """A period of the same kind, so many units on: the same day of the month a year on, or the month's last."""
    if unit in ("day", "week", "weekend"):
        days = count if unit == "day" else count * _DAYS_IN_WEEK
        return of_day(period.first + days, period.unit)
    year, month, day = calendar_date(period.first)
    months = count * (_MONTHS.get(unit) or 12 * _YEARS.get(unit, 1))
    year, month = divmod(year * 12 + month - 1 + months, 12)
    return of_day(day_number(year, month + 1, min(day, days_in_month(year, month + 1))), period.unit)


def year_month(year: int, month: int) -> Period:
    """A month of a year, 1 to 12."""
    return Period("month", year * 12 + month - 1)


def nearest_weekday(day: Day, day_of_week: int, direction: int) -> Day:
    """The latest such weekday up to and including a day (direction -1), or the earliest from it on (+1)."""
    if direction < 0:
        return day - (weekday(day) - day_of_week) % _DAYS_IN_WEEK
    return day + (day_of_week - weekday(day)) % _DAYS_IN_WEEK


def is_wider(period: Period, unit: Unit) -> bool:
    """Whether a period is vaguer than those of a unit, so that none of these can be counted from it."""
    return UNITS.index(period.unit) > UNITS.index(unit)
