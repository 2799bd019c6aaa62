"""Dates in references."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.site.citing.dates import day_first, year_first
from generator.wording.phrases import ENGLISH, wording_of


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
        ("0014-08-19", "August 19, AD 14", "AD 14, August 19"),
    ],
)
def test_dates(date: str, chicago: str, apa: str) -> None:
    """As sharp as the date is known, its doubt said."""
    assert (day_first(parse(date), ENGLISH), year_first(parse(date), ENGLISH)) == (chicago, apa)


@pytest.mark.parametrize(
    ("date", "chicago", "apa"),
    [
        ("2013-01-14", "14 janvier 2013", "2013, 14 janvier"),
        ("2013-04-01", "1er avril 2013", "2013, 1er avril"),
        ("2013-01", "janvier 2013", "2013, janvier"),
        ("2013-24", "hiver 2013", "2013, hiver"),
        ("2013~", "vers 2013", "vers 2013"),
        ("2013-01-14?", "[14 janvier 2013?]", "[2013, 14 janvier?]"),
        ("2012-04/2012-05", "avril 2012–mai 2012", "2012, avril–2012, mai"),
        ("199X", "années 1990", "années 1990"),
        ("-0043", "44 av. J.-C.", "44 av. J.-C."),
    ],
)
def test_dates_in_french(date: str, chicago: str, apa: str) -> None:
    """In the order and with the words of the site's language."""
    french = wording_of("fr")
    assert (day_first(parse(date), french), year_first(parse(date), french)) == (chicago, apa)
