"""Days as numbers in the proleptic Gregorian calendar, before and after year 1 alike.

A day is a whole number: 1 is 0001-01-01, as in `datetime.date.toordinal`, and 0 the day before it. Years are
astronomical, as ISO 8601 counts them: year 0 is 1 BC, -43 is 44 BC.
"""

from __future__ import annotations

from functools import lru_cache

Day = int

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS_IN_YEAR = 12
_DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)  # in a year that is no leap year
_FEBRUARY = 2
_DAYS_IN_FOUR_CENTURIES = 146_097
_DAYS_FROM_MARCH = 305  # from the first of March of year 0 to the day before 0001-01-01


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Number of days in a month, 28 to 31; `month` is 1 to 12."""
    return _DAYS_IN_MONTH[month - 1] + (month == _FEBRUARY and is_leap(year))


def day_number(year: int, month: int = 1, day: int = 1) -> Day:
    """The day of a calendar date, which must exist."""
    before = year - 1
    days_before_year = before * 365 + before // 4 - before // 100 + before // 400
    leap_day = month > _FEBRUARY and is_leap(year)
    return days_before_year + _DAYS_BEFORE_MONTH[month - 1] + leap_day + day


@lru_cache(maxsize=4096)  # a text names few days, and each many times
def calendar_date(day: Day) -> tuple[int, int, int]:
    """Year, month and day of month of a day: the inverse of `day_number`.

    Years are counted from March here, so that a leap day is a year's last; after Howard Hinnant's "chrono-Compatible
    Low-Level Date Algorithms".
    """
    cycles, of_cycle = divmod(day + _DAYS_FROM_MARCH, _DAYS_IN_FOUR_CENTURIES)
    year = (of_cycle - of_cycle // 1460 + of_cycle // 36_524 - of_cycle // 146_096) // 365
    of_year = of_cycle - (365 * year + year // 4 - year // 100)
    from_march = (5 * of_year + 2) // 153
    month = (from_march + 2) % MONTHS_IN_YEAR + 1
    return cycles * 400 + year + (month <= _FEBRUARY), month, of_year - (153 * from_march + 2) // 5 + 1


def next_month(year: int, month: int) -> tuple[int, int]:
    """The year and month after a month."""
    return (year + 1, 1) if month == MONTHS_IN_YEAR else (year, month + 1)


def weekday(day: Day) -> int:
    """Day of the week: 0 is Monday, 6 is Sunday."""
    return (day - 1) % 7
