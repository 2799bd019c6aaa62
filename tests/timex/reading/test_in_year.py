"""What names stand for in a given year."""

from __future__ import annotations

import pytest

from generator.timex.calendar.value import timex_value
from generator.timex.reading.in_year import in_year
from generator.timex.reading.meanings import Named


@pytest.mark.parametrize(
    ("named", "year", "expected"),
    [
        (Named("day", 2, 29), 2012, "2012-02-29"),
        (Named("day", 2, 29), 2013, None),
        (Named("month", 4), 2012, "2012-04"),
        (Named("quarter", number=2), 2012, "2012-Q3"),
        (Named("season", number=3), 2012, "2012-WI"),
        (Named("day", holiday="12-25"), 2012, "2012-12-25"),
        (Named("day", weekday=0), 2012, None),
    ],
)
def test_in_a_year(named: Named, year: int, expected: str | None) -> None:
    """A year has a period of that name, or has none."""
    period = in_year(named, year)
    assert (period and timex_value(period)) == expected
