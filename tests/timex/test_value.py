"""TIMEX3 values and EDTF dates of periods."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.timex.edtf_dates import edtf_date
from generator.timex.meanings import Calendar, Moved, Named, Relative, Shift, Shortened
from generator.timex.periods import UNITS, Period, Unit, of_day
from generator.timex.value import iso_week, open_time, timex_value, unknown_value

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


@pytest.mark.parametrize(
    ("when", "value"),
    [
        (Named("month", month=4), "XXXX-04"),
        (Named("day", month=1, day=14), "XXXX-01-14"),
        (Named("day", day=14), "XXXX-XX-14"),
        (Named("day", weekday=0), "XXXX-WXX-1"),
        (Named("season", number=1), "XXXX-SU"),
        (Named("quarter", number=2), "XXXX-Q3"),
        (Shortened("decade", 9), "XX9"),
        (Shortened("year", 7), "XX07"),
        (Relative("day", 0), "PRESENT_REF"),
        (Relative("week", -1), "XXXX-WXX"),
        (Shift(None, "year", -1, "publication"), "PAST_REF"),
        (Shift(None, "year", 1, "publication"), "FUTURE_REF"),
        (Shift(None, "month", 1, "told"), "XXXX-XX"),
        (Shift(None, "year", 1, "told"), "FUTURE_REF"),
        (Shift(2, "day", 1, "told"), "XXXX-XX-XX"),
        (Shift(2, "hour", 1, "told"), "XXXX-XX-XX"),
        (Moved(Named("day", weekday=0), 1, "day", 1), "XXXX-XX-XX"),
    ],
)
def test_of_what_cannot_be_resolved(when: Calendar, value: str) -> None:
    """An X stands for each digit that nobody knows."""
    assert unknown_value(when) == value


@pytest.mark.parametrize(
    ("when", "time"),
    [
        (Shift(2, "hour", 1, "told"), "XX"),
        (Shift(10, "minute", -1, "publication"), "XX:XX"),
        (Shift(2, "day", 1, "told"), ""),
        (Named("day", weekday=0), ""),
    ],
)
def test_open_times(when: Calendar, time: str) -> None:
    """Of "two hours later" the time of the day is left open."""
    assert open_time(when) == time
