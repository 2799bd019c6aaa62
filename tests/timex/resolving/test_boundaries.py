"""Boundaries and ranges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.calendar import day_number
from generator.timex.calendar.periods import UNITS, Period, Unit, of_day, year_month
from generator.timex.reading.meanings import Fixed, Named
from generator.timex.resolving.boundaries import between, bounded, next_of_name

APRIL = year_month(2012, 4)


@pytest.mark.parametrize(
    ("boundary", "interval"),
    [
        ("since", "2012-04/.."),
        ("until", "/2012-04"),
        ("by", "../2012-04"),
        ("before", "../2012-03"),
        ("after", "2012-05/.."),
        ("", "None"),
    ],
)
def test_boundaries(boundary: str, interval: str) -> None:
    """Each boundary cuts off its stretch."""
    assert str(bounded(boundary, APRIL)) == interval


def test_weeks_have_no_edtf_name() -> None:
    """A week bounds by its first or last day."""
    week = of_day(734_885, "week")
    assert (str(bounded("since", week)), str(bounded("until", week))) == ("2013-01-14/..", "/2013-01-20")


@given(st.integers(1, 3_000_000), st.sampled_from(UNITS), st.integers(1, 3_000_000), st.sampled_from(UNITS))
def test_a_range_never_ends_before_it_begins(first: int, unit: Unit, last: int, other: Unit) -> None:
    """What would end before it begins is no range."""
    begin, end = of_day(first, unit), of_day(last, other)
    interval = between(begin, end)
    assert interval is None or interval.begin is None or interval.end is None or interval.begin < interval.end


@pytest.mark.parametrize(
    ("period", "meaning", "direction", "expected"),
    [
        (Period("day", 100), Named("day", weekday=1), 1, Period("day", 107)),
        (Period("day", 100), Named("day", weekday=1), -1, Period("day", 93)),
        (year_month(2012, 2), Named("month", month=2), 1, year_month(2013, 2)),
        (year_month(2012, 2), Named("month", month=2), -1, year_month(2011, 2)),
        (year_month(2012, 2), Named("month", month=2, year=2012), 1, year_month(2012, 2)),
        (of_day(day_number(2012, 2, 29), "day"), Named("day", 2, 29), 1, of_day(day_number(2013, 2, 28), "day")),
        (year_month(2012, 2), Fixed(year_month(2012, 2)), 1, year_month(2012, 2)),
    ],
)
def test_next_of_a_name(period: Period, meaning: Named | Fixed, direction: int, expected: Period) -> None:
    """A name comes again a week or a year on, where its words leave that open."""
    assert next_of_name(period, meaning, direction) == expected
