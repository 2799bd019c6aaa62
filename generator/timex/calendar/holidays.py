"""The days of feasts and public holidays.

A lexicon says in one of three ways when a holiday falls: `12-25`, the same day every year; `11-4-3`, in month 11 the
fourth Thursday (weekday 3; `-1` for the last one), and `11-1-0+1` the day after its first Monday; `easter-2`, so many
days from Easter Sunday. A day of another calendar falls in our years as a feast does: `republican 2-18` is 18 brumaire.
"""

from __future__ import annotations

import re

from generator.dates.calendar import Day, day_number, days_in_month, weekday
from generator.timex.calendar.republican import republican_day_in

_HOLIDAY = re.compile(
    r"""
      easter (?P<from_easter> [+-]\d+ )
    | republican [ ] (?P<republican_month> \d+ ) - (?P<republican_day> \d+ )
    | (?P<month> \d+ ) - (?P<nth> -?\d+ ) - (?P<weekday> [0-6] ) (?P<from_weekday> [+-]\d+ )?
    | (?P<fixed_month> \d+ ) - (?P<day> \d+ )
    """,
    re.VERBOSE,
)


def holiday(rule: str, year: int) -> Day | None:
    """The day of a holiday in a year; None where that year has none, or the rule is not written as above."""
    match = _HOLIDAY.fullmatch(rule)
    if not match:
        return None
    if match["from_easter"]:
        return easter(year) + int(match["from_easter"])
    if match["republican_month"]:
        return republican_day_in(year, int(match["republican_month"]), int(match["republican_day"]))
    if match["fixed_month"]:
        month, day = int(match["fixed_month"]), int(match["day"])
        return day_number(year, month, day) if day <= days_in_month(year, month) else None
    nth_weekday = _nth_weekday(year, int(match["month"]), int(match["nth"]), int(match["weekday"]))
    return None if nth_weekday is None else nth_weekday + int(match["from_weekday"] or 0)


def _nth_weekday(year: int, month: int, nth: int, day_of_week: int) -> Day | None:
    last = day_number(year, month, days_in_month(year, month))
    if nth < 0:
        return last - (weekday(last) - day_of_week) % 7 + 7 * (nth + 1)
    first = day_number(year, month)
    day = first + (day_of_week - weekday(first)) % 7 + 7 * (nth - 1)
    return day if day <= last else None


def easter(year: int) -> Day:
    """Easter Sunday in the Gregorian calendar, by the anonymous algorithm that "Nature" printed in 1876."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    correction = (golden + 11 * moon + 22 * to_sunday) // 451
    month, day = divmod(moon + to_sunday - 7 * correction + 114, 31)
    return day_number(year, month, day + 1)
