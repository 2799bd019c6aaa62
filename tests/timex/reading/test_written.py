"""Dates in digits and strokes."""

from __future__ import annotations

import datetime

import pytest

from generator.timex.reading.written import written_day


@pytest.mark.parametrize(
    ("text", "language", "orders", "date"),
    [
        ("14/01/2013", "en", ("MDY", "DMY"), "2013-01-14"),
        ("1/14/2013", "en", ("MDY", "DMY"), "2013-01-14"),
        ("2013/01/14", "en", ("MDY", "DMY"), "2013-01-14"),
        ("01/02/2013", "fr", ("DMY",), "2013-02-01"),
        ("01/02/2013", "en", ("MDY", "DMY"), None),
        ("99/99/2013", "fr", ("DMY",), None),
        ("8/29/10", "en", ("MDY", "DMY"), "2010-08-29"),
        ("29/8/10", "en", ("MDY", "DMY"), "2010-08-29"),
        ("8/9/10", "en", ("MDY", "DMY"), None),
    ],
)
def test_written_days(text: str, language: str, orders: tuple[str, ...], date: str | None) -> None:
    """A day is known where all orders in use read it alike."""
    day = written_day(text, language, orders)
    assert (day and datetime.date.fromordinal(day).isoformat()) == date
