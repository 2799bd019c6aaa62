"""The days of holidays."""

from __future__ import annotations

import datetime

import pytest

from generator.dates.edtf import of_day
from generator.timex.calendar.holidays import easter, holiday


@pytest.mark.parametrize(
    ("year", "date"),
    [(1818, "1818-03-22"), (1943, "1943-04-25"), (2000, "2000-04-23"), (2013, "2013-03-31"), (2038, "2038-04-25")],
)
def test_easter(year: int, date: str) -> None:
    """Easter Sunday is where the Gregorian tables have it, the earliest and the latest among them."""
    assert of_day(easter(year)).text == date


@pytest.mark.parametrize(
    ("rule", "date"),
    [
        ("12-25", "2013-12-25"),
        ("easter-2", "2013-03-29"),
        ("easter+49", "2013-05-19"),
        ("11-4-3", "2013-11-28"),
        ("11-1-0+1", "2013-11-05"),
        ("9-1-0", "2013-09-02"),
        ("5--1-0", "2013-05-27"),
    ],
)
def test_rules(rule: str, date: str) -> None:
    """A rule gives the day of its holiday in a year."""
    day = holiday(rule, 2013)
    assert day is not None
    assert of_day(day).text == date


def test_another_calendar() -> None:
    """A day of the French Republic falls in a year as a feast does."""
    assert holiday("republican 2-18", 1799) == datetime.date(1799, 11, 9).toordinal()
    assert holiday("republican 2-18", 2013) is None


@pytest.mark.parametrize("rule", ["5-5-0", "2-29", "", "some day"])
def test_no_such_day(rule: str) -> None:
    """A day that the year lacks, and a rule that is none, give nothing."""
    assert holiday(rule, 2013) is None
