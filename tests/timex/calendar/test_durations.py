"""TIMEX3 values of lengths of time."""

from __future__ import annotations

import pytest

from generator.timex.calendar.durations import duration_value


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (3, "day", "P3D"),
        (45, "minute", "PT45M"),
        (None, "month", "PXM"),
        (None, "hour", "PTXH"),
        (2.5, "year", "P2Y6M"),
        (0.5, "hour", "PT30M"),
        (1.5, "day", "P1DT12H"),
        (1.5, "week", "P1.5W"),
        (3, "quarter", "P3Q"),
        (2, "decade", "P20Y"),
        (1_000_000, "hour", "PT1000000H"),
        (None, "century", "PXCE"),
        (None, "half", "PXM"),
        (2, "half", "P12M"),
    ],
)
def test_durations(count: float | None, unit: str, value: str) -> None:
    """Lengths are ISO 8601 durations, halves in the next smaller unit."""
    assert duration_value(count, unit) == value
