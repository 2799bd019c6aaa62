"""Day numbers agree with the calendar and turn back into dates, before year 1 too."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from generator.dates.calendar import calendar_date, day_number, days_in_month, next_month, weekday


@given(st.dates())
def test_a_day_number_is_the_ordinal_of_the_date(date: datetime.date) -> None:
    """Days of the years 1 to 9999 have the numbers and weekdays that Python gives them."""
    day = day_number(date.year, date.month, date.day)
    assert day == date.toordinal()
    assert weekday(day) == date.weekday()


@given(st.integers(min_value=-10_000_000, max_value=10_000_000))
def test_a_day_becomes_a_date_and_the_same_day_again(day: int) -> None:
    """Reading a day's date and numbering it gives the day back, in any century."""
    year, month, day_of_month = calendar_date(day)
    assert 1 <= day_of_month <= days_in_month(year, month)
    assert day_number(year, month, day_of_month) == day


def test_the_year_before_year_one_is_leap() -> None:
    """Year 0, which is 1 BC, divides by 400 and has a 29th of February."""
    assert days_in_month(0, 2) == 29
    assert day_number(1) - day_number(0) == 366


def test_the_month_after_december_is_january() -> None:
    """A year ends with its twelfth month."""
    assert next_month(2012, 12) == (2013, 1)
    assert next_month(2012, 11) == (2012, 12)
