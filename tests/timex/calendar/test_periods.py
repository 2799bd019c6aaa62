"""Periods: first and last day, counting on, and weekdays."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.calendar import weekday
from generator.dates.edtf import of_day
from generator.timex.calendar.periods import UNITS, Period, Unit, is_wider, moved, nearest_weekday, year_month
from generator.timex.calendar.periods import of_day as period_of_day

DAYS = st.integers(-400_000, 1_000_000)


def day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("unit", "first", "last"),
    [
        ("day", "2013-01-19", "2013-01-19"),
        ("weekend", "2013-01-19", "2013-01-20"),
        ("week", "2013-01-14", "2013-01-20"),
        ("month", "2013-01-01", "2013-01-31"),
        ("season", "2012-12-01", "2013-02-28"),
        ("quarter", "2013-01-01", "2013-03-31"),
        ("half", "2013-01-01", "2013-06-30"),
        ("year", "2013-01-01", "2013-12-31"),
        ("decade", "2010-01-01", "2019-12-31"),
        ("century", "2000-01-01", "2099-12-31"),
    ],
)
def test_periods_of_a_day(unit: Unit, first: str, last: str) -> None:
    """The period of each kind in which Saturday 19 January 2013 lies has the right ends."""
    period = period_of_day(day("2013-01-19"), unit)
    assert (of_day(period.first).text, of_day(period.last).text) == (first, last)


@given(DAYS, st.sampled_from(UNITS), st.integers(-50, 50))
def test_periods_follow_each_other(number: int, unit: Unit, count: int) -> None:
    """A period ends before the next of its kind begins, and counting on and back leads home."""
    period = period_of_day(number, unit)
    assert period.first <= period.last < period.shifted(1).first
    assert period.shifted(count).shifted(-count) == period
    assert unit == "weekend" or period.first <= number <= period.last


@given(DAYS, st.integers(0, 6), st.sampled_from([-1, 1]))
def test_weekdays(number: int, day_of_week: int, direction: int) -> None:
    """Looking for a weekday lands on that weekday, at most six days off in the direction asked for."""
    found = nearest_weekday(number, day_of_week, direction)
    assert weekday(found) == day_of_week
    assert 0 <= (found - number) * direction <= 6


def test_months() -> None:
    """A month counts on across the year."""
    assert year_month(2012, 12).shifted(1) == year_month(2013, 1)


@pytest.mark.parametrize(("unit", "wider"), [("day", True), ("week", True), ("month", False), ("year", False)])
def test_wider(unit: Unit, *, wider: bool) -> None:
    """Days and weeks cannot be counted from a month, months and years can."""
    assert is_wider(year_month(2013, 1), unit) is wider


def test_century_before_christ() -> None:
    """The ninth century BC is 900 to 801 BC, -899 to -800 as astronomers count."""
    period = Period("century", -9)
    assert (of_day(period.first).text, of_day(period.last).text) == ("-0899-01-01", "-0800-12-31")


@pytest.mark.parametrize(
    ("period", "count", "unit", "expected"),
    [
        (Period("day", day("2013-01-31")), 1, "day", Period("day", day("2013-02-01"))),
        (Period("day", day("2013-01-31")), -2, "week", Period("day", day("2013-01-17"))),
        (Period("day", day("2013-01-31")), 1, "month", Period("day", day("2013-02-28"))),
        (Period("day", day("2012-02-29")), -1, "year", Period("day", day("2011-02-28"))),
        (Period("day", day("2013-01-31")), 1, "decade", Period("day", day("2023-01-31"))),
        (Period("month", 2013 * 12), -1, "quarter", Period("month", 2012 * 12 + 9)),
    ],
)
def test_moved(period: Period, count: int, unit: Unit, expected: Period) -> None:
    """A period moves by so many of any unit and stays of its kind, at the month's last day where the month is short."""
    assert moved(period, count, unit) == expected
