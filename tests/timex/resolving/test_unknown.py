"""TIMEX3 values of what cannot be resolved."""

from __future__ import annotations

import pytest

from generator.timex.reading.meanings import Calendar, Moved, Named, Relative, Shift, Shortened
from generator.timex.resolving.unknown import open_time, unknown_value


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
