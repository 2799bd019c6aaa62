"""TIMEX3 values of periods: `2013-01-14`, `2013-W02-WE`, `2013-Q1`, `199` (the 1990s), `BC0044`.

They follow TimeML 1.2.1, and so ISO 8601 and, for weekends, seasons and years before Christ, TIDES TIMEX2 of 2005.
A decade and a century are years cut short: `199`, `19`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date, day_number

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.dates.calendar import Day
    from generator.timex.calendar.periods import Period, Unit

SEASON_LETTERS = ("SP", "SU", "FA", "WI")

_THURSDAY = 3


@lru_cache(maxsize=4096)
def timex_value(period: Period) -> str:
    """The TIMEX3 value of a period."""
    return _VALUES[period.unit](period.index)


def iso_week(day: Day) -> tuple[int, int]:
    """The ISO 8601 year and number of the week that a day lies in; a week belongs to the year of its Thursday."""
    thursday = day - (day - 1) % 7 + _THURSDAY
    year = calendar_date(thursday)[0]
    return year, (thursday - day_number(year)) // 7 + 1


def _day(index: int) -> str:
    year, month, day = calendar_date(index)
    return f"{_year(year)}-{month:02d}-{day:02d}"


def _week(index: int) -> str:
    year, number = iso_week(index * 7 + 1)
    return f"{_year(year)}-W{number:02d}"


def _year(year: int) -> str:
    """A year as TIMEX3 writes it; 44 BC is astronomical -43."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


_VALUES: Mapping[Unit, Callable[[int], str]] = {
    "day": _day,
    "week": _week,
    "weekend": lambda index: f"{_week(index)}-WE",
    "month": lambda index: f"{_year(index // 12)}-{index % 12 + 1:02d}",
    "season": lambda index: f"{_year(index // 4)}-{SEASON_LETTERS[index % 4]}",
    "quarter": lambda index: f"{_year(index // 4)}-Q{index % 4 + 1}",
    "half": lambda index: f"{_year(index // 2)}-H{index % 2 + 1}",
    "year": _year,
    "decade": lambda index: f"{index:03d}" if index >= 0 else _year(index * 10),
    "century": lambda index: f"{index:02d}" if index >= 0 else f"BC{-index - 1:02d}",
    "millennium": lambda index: f"{index}" if index >= 0 else f"BC{-index - 1}",
}
