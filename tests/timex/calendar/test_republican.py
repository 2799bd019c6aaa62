"""Days of the calendar of the French Republic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.calendar import calendar_date
from generator.dates.edtf import of_day
from generator.timex.calendar.republican import republican_day, republican_day_in


@pytest.mark.parametrize(
    ("year", "month", "day", "date"),
    [
        (1, 1, 1, "1792-09-22"),
        (2, 11, 9, "1794-07-27"),
        (4, 1, 13, "1795-10-05"),
        (5, 12, 18, "1797-09-04"),
        (8, 2, 18, "1799-11-09"),
        (13, 3, 11, "1804-12-02"),
        (14, 4, 10, "1805-12-31"),
    ],
)
def test_days_that_are_known(year: int, month: int, day: int, date: str) -> None:
    """Its days are those that histories give: the fall of Robespierre, the coups, the coronation."""
    found = republican_day(year, month, day)
    assert found is not None
    assert of_day(found).text == date


@pytest.mark.parametrize(("year", "month", "day"), [(0, 1, 1), (15, 1, 1), (2, 13, 1), (2, 1, 31), (14, 4, 11)])
def test_days_that_it_lacks(year: int, month: int, day: int) -> None:
    """It has no day before its first year, after it was given up, or beyond its months of thirty days."""
    assert republican_day(year, month, day) is None


@given(st.integers(1, 13), st.integers(1, 12), st.integers(1, 30))
def test_in_a_year_of_ours(year: int, month: int, day: int) -> None:
    """A day is found again in the year of our calendar in which it lies."""
    found = republican_day(year, month, day)
    assert found is not None
    # The year 1804 begins and ends with a tenth of Nivôse.
    earlier = republican_day(year - 1, month, day)
    assert republican_day_in(calendar_date(found)[0], month, day) in {found, earlier}


def test_not_in_other_years() -> None:
    """Our other years hold no such days."""
    assert [republican_day_in(year, 2, 18) for year in (1791, 1806, 2013)] == [None, None, None]
