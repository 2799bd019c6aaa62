"""TIMEX3 values and EDTF dates of periods."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.timex.calendar.edtf_dates import edtf_date
from generator.timex.calendar.periods import UNITS, Period, Unit, of_day
from generator.timex.calendar.value import iso_week, timex_value

SATURDAY = datetime.date(2013, 1, 19).toordinal()


@pytest.mark.parametrize(
    ("unit", "value", "date"),
    [
        ("day", "2013-01-19", "2013-01-19"),
        ("weekend", "2013-W03-WE", "2013-01-19/2013-01-20"),
        ("week", "2013-W03", "2013-01-14/2013-01-20"),
        ("month", "2013-01", "2013-01"),
        ("season", "2012-WI", "2012-24"),
        ("quarter", "2013-Q1", "2013-01/2013-03"),
        ("half", "2013-H1", "2013-01/2013-06"),
        ("year", "2013", "2013"),
        ("decade", "201", "201X"),
        ("century", "20", "20XX"),
        ("millennium", "2", "2000/2999"),
    ],
)
def test_of_a_period(unit: Unit, value: str, date: str) -> None:
    """Each kind of period has its value and its date."""
    period = of_day(SATURDAY, unit)
    assert (timex_value(period), str(edtf_date(period))) == (value, date)


@pytest.mark.parametrize(
    ("period", "value", "date"),
    [
        (Period("year", -43), "BC0044", "-0043"),
        (Period("century", -9), "BC08", "-0899/-0800"),
        (Period("year", 12000), "12000", "None"),
    ],
)
def test_far_years(period: Period, value: str, date: str) -> None:
    """Years before Christ are astronomical in EDTF, and what EDTF cannot say is no date."""
    assert (timex_value(period), str(edtf_date(period))) == (value, date)


@given(st.integers(1, 3_000_000), st.sampled_from(UNITS))
def test_a_date_spans_its_period(day: int, unit: Unit) -> None:
    """The EDTF date of a period begins and ends with it."""
    period = of_day(day, unit)
    date = edtf_date(period)
    assert date is None or period.unit == "season" or (date.begin, date.last) == (period.first, period.last)


@given(st.dates())
def test_iso_weeks(day: datetime.date) -> None:
    """Weeks are numbered as ISO 8601 does."""
    assert iso_week(day.toordinal()) == day.isocalendar()[:2]
