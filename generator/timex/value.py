"""TIMEX3 values of periods: `2013-01-14`, `2013-W02-WE`, `2013-Q1`, `199` (the 1990s), `BC0044`.

They follow TimeML 1.2.1, and so ISO 8601 and, for weekends, seasons and years before Christ, TIDES TIMEX2 of 2005.
A decade and a century are years cut short: `199`, `19`. A digit that nobody knows is an X: `XXXX-04` is some April.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date, day_number
from generator.timex.meanings import Calendar, Moved, Named, Overnight, Part, Relative, Shift, Shortened, Told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.dates.calendar import Day
    from generator.timex.periods import Period, Unit

SEASON_LETTERS = ("SP", "SU", "FA", "WI")

_THURSDAY = 3
_MOST_WEEKS = 53  # in an ISO 8601 year


@lru_cache(maxsize=4096)
def timex_value(period: Period) -> str:
    """The TIMEX3 value of a period."""
    return _VALUES[period.unit](period.index)


def unknown_value(when: Calendar) -> str:
    """The TIMEX3 value of what cannot be resolved: XXXX-04, XXXX-WXX-1, PAST_REF for "several years ago"."""
    match when:
        case Relative("day", 0, "publication"):
            return "PRESENT_REF"
        case Shift(count=None, unit=unit, direction=direction, anchor=anchor) if unit not in _OPEN_TIMES and (
            anchor == "publication" or unit == "year"
        ):
            # Of "some years later" not even a digit of the year is known.
            return "PAST_REF" if direction < 0 else "FUTURE_REF"
        case Shortened(unit, number):
            return f"XX{number}" if unit == "decade" else f"XX{number:02d}"
        case Named():
            return _unknown_name(when)
        case Relative(unit) | Shift(unit=unit) | Part(unit) | Moved(unit=unit) | Told(str(unit)) | Overnight(unit):
            return _UNKNOWN[unit]
        case _:
            return "PAST_REF"


def open_time(when: Calendar) -> str:
    """The time of the clock that "two hours later" leaves open, "XX"; empty for what is no time of the clock."""
    return _OPEN_TIMES.get(when.unit, "") if isinstance(when, Shift) else ""


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

_UNKNOWN: Mapping[str, str] = {
    "second": "XXXX-XX-XX", "minute": "XXXX-XX-XX", "hour": "XXXX-XX-XX", "day": "XXXX-XX-XX",
    "weekend": "XXXX-WXX-WE", "week": "XXXX-WXX", "month": "XXXX-XX", "season": "XXXX-XX", "quarter": "XXXX-QX",
    "half": "XXXX-HX", "year": "XXXX", "decade": "XXXX", "century": "XXXX", "millennium": "XXXX",
}  # fmt: skip
# The time of "two hours later", of which no digit is known.
_OPEN_TIMES: Mapping[str, str] = {"hour": "XX", "minute": "XX:XX", "second": "XX:XX:XX"}


def _unknown_name(named: Named) -> str:
    if named.number is not None:
        number = named.number + 1
        match named.unit:
            case "week":
                return f"XXXX-W{number:02d}" if number <= _MOST_WEEKS else "XXXX-WXX"
            case "season":
                return f"XXXX-{SEASON_LETTERS[named.number]}"
            case _:
                return f"XXXX-{named.unit[0].upper()}{number}"
    if named.weekday is not None and named.day is None:
        return f"XXXX-WXX-{named.weekday + 1}"
    month = "XX" if named.month is None else f"{named.month:02d}"
    if named.unit == "month":
        return f"XXXX-{month}"
    return f"XXXX-{month}-{'XX' if named.day is None else f'{named.day:02d}'}"
