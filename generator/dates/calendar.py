"""Days as numbers in the proleptic Gregorian calendar, before and after year 1 alike.

A day is a whole number: 1 is 0001-01-01, as in `datetime.date.toordinal`, and 0 the day before it. Years are
astronomical, as ISO 8601 counts them: year 0 is 1 BC, -43 is 44 BC.
"""

from __future__ import annotations

Day = int

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS_IN_YEAR = 12
_DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 2
_DAYS_IN_FOUR_CENTURIES = 146_097


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Number of days in a month, 28 to 31; `month` is 1 to 12."""
    return _DAYS_IN_MONTH[month - 1] + (month == _FEBRUARY and is_leap(year))


def day_number(year: int, month: int = 1, day: int = 1) -> Day:
    """The day of a calendar date, which must exist."""
    before = year - 1
    days_before_year = before * 365 + before // 4 - before // 100 + before // 400
    days_before_month = sum(days_in_month(year, earlier) for earlier in range(1, month))
    return days_before_year + days_before_month + day


def calendar_date(day: Day) -> tuple[int, int, int]:
    """Year, month and day of month of a day: the inverse of `day_number`."""
    cycles, rest = divmod(day - 1, _DAYS_IN_FOUR_CENTURIES)
    year = cycles * 400 + rest * 400 // _DAYS_IN_FOUR_CENTURIES + 1
    # The estimate is off by one at most, in either direction, at the turn of a year.
    while day_number(year) > day:
        year -= 1
    while day_number(year + 1) <= day:
        year += 1
    month, left = 1, day - day_number(year)
    while left >= days_in_month(year, month):
        left -= days_in_month(year, month)
        month += 1
    return year, month, left + 1


def next_month(year: int, month: int) -> tuple[int, int]:
    """The year and month after a month."""
    return (year + 1, 1) if month == MONTHS_IN_YEAR else (year, month + 1)


def weekday(day: Day) -> int:
    """Day of the week: 0 is Monday, 6 is Sunday."""
    return (day - 1) % 7
