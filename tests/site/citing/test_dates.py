"""Dates in references."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.site.citing.dates import month_first, year_first


@pytest.mark.parametrize(
    ("date", "chicago", "apa"),
    [
        ("2013-01-14", "January 14, 2013", "2013, January 14"),
        ("2013-01-14T16:00", "January 14, 2013", "2013, January 14"),
        ("2013-01", "January 2013", "2013, January"),
        ("2013-01-XX", "January 2013", "2013, January"),
        ("2013", "2013", "2013"),
        ("2013-24", "Winter 2013", "2013, Winter"),
        ("2013~", "ca. 2013", "ca. 2013"),
        ("2013-01-14?", "[January 14, 2013?]", "[2013, January 14?]"),
        ("2013-01-12/2013-01-13", "January 12, 2013–January 13, 2013", "2013, January 12–2013, January 13"),
        ("2012-04/..", "April 2012–", "2012, April–"),
        ("199X", "1990s", "1990s"),
        ("-0043", "44 BC", "44 BC"),
    ],
)
def test_dates(date: str, chicago: str, apa: str) -> None:
    """As sharp as the date is known, its doubt said."""
    assert (month_first(parse(date)), year_first(parse(date))) == (chicago, apa)
