"""Windows of time beside a day, here mostly Friday 18 January 2013."""

from __future__ import annotations

import datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.timex.calendar.periods import UNITS, Period, Unit, of_day
from generator.timex.reading.meanings import Portion, ShiftUnit, Window
from generator.timex.resolving.windows import portion_date, window_date
from tests.timex.one_friday import FRIDAY

SHIFT_UNITS = sorted({*UNITS, "hour", "minute", "second"})


@pytest.mark.parametrize(
    ("count", "unit", "direction", "date"),
    [
        (4, "day", -1, "2013-01-15/2013-01-18"),
        (1, "day", -1, "2013-01-17/2013-01-18"),
        (4, "day", 1, "2013-01-18/2013-01-22"),
        (None, "day", -1, "2013-01-15~/2013-01-18"),
        (None, "day", 1, "2013-01-18/2013-01-21~"),
        (1, "week", -1, "2013-01-11/2013-01-18"),
        (24, "hour", -1, "2013-01-17/2013-01-18"),
        (36, "hour", -1, "2013-01-16/2013-01-18"),
        (2, "hour", -1, "2013-01-18"),
        (None, "hour", -1, "2013-01-18"),
        (2, "month", 1, "2013-01/2013-03"),
        (1, "quarter", -1, "2012-10/2013-01"),
        (1, "year", -1, "2012-01/2013-01"),
        (3, "year", -1, "2010/2013"),
        (None, "year", -1, "2010~/2013"),
        (2, "decade", -1, "1993/2013"),
        (2, "century", -1, "None"),
    ],
)
def test_windows(count: float | None, unit: ShiftUnit, direction: int, date: str) -> None:
    """A window is no sharper than its unit, and its far side is approximate where nobody counts."""
    assert str(window_date(Window(count, unit, direction, "publication"), FRIDAY)) == date


@pytest.mark.parametrize(
    ("unit", "portion", "date"),
    [
        ("week", "so-far", "2013-01-14/2013-01-18"),
        ("week", "rest", "2013-01-18/2013-01-20"),
        ("week", "last-days", "2013-01-18/2013-01-20"),
        ("month", "so-far", "2013-01-01/2013-01-18"),
        ("year", "rest", "2013-01/2013-12"),
        ("year", "so-far", "2013-01"),
        ("decade", "so-far", "2010/2013"),
        ("week", "", "None"),
        ("day", "so-far", "None"),
        ("month", "last-days", "None"),
    ],
)
def test_portions(unit: Unit, portion: Portion, date: str) -> None:
    """What has passed of a period ends with the day, what is left begins with it."""
    assert str(portion_date(of_day(FRIDAY, unit), portion, FRIDAY)) == date


def test_a_period_gone_by_is_whole() -> None:
    """Of 2011 nothing is "so far" in 2013, nor where the day of publication is unknown."""
    assert portion_date(Period("year", 2011), "so-far", FRIDAY) is None
    assert portion_date(Period("year", 2013), "so-far", None) is None


@given(
    st.none() | st.floats(0.25, 40),
    st.sampled_from(SHIFT_UNITS),
    st.sampled_from([-1, 1]),
    st.dates(datetime.date(100, 1, 1), datetime.date(2999, 12, 31)),
)
def test_a_window_holds_its_day(count: float | None, unit: ShiftUnit, direction: int, day: datetime.date) -> None:
    """Whatever its length, a window ends or begins around the day it lies beside."""
    date = window_date(Window(count, unit, direction, "publication"), day.toordinal())
    if date is not None:
        assert date.begin is not None
        assert date.end is not None
        assert date.begin <= day.toordinal() < date.end


@given(st.sampled_from(UNITS), st.sampled_from(get_args(Portion)), st.integers(1000, 900_000))
def test_a_portion_stays_inside(unit: Unit, portion: Portion, day: int) -> None:
    """No portion reaches beyond its period, and what has passed never beyond the day's own finer period."""
    period = of_day(day, unit)
    date = portion_date(period, portion, day)
    if date is not None and date.begin is not None and date.end is not None and unit != "season":
        assert period.first <= date.begin < date.end <= period.last + 1
