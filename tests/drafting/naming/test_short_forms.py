"""Names with their short forms."""

from __future__ import annotations

import pytest

from generator.drafting.naming.short_forms import short_forms


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("the World Trade Organization (WTO) met", [("World Trade Organization", "WTO")]),
        ("Under the League of Arab Towns (LAT) it fell", [("League of Arab Towns", "LAT")]),
        ("the Union of Baltic Cities (UBaC) said", [("Union of Baltic Cities", "UBaC")]),
        ("President Ana Ruiz (Democrat) said", []),
        ("the plant in Nola (Italy) closed", []),
    ],
)
def test_short_forms(text: str, pairs: list[tuple[str, str]]) -> None:
    """A bracket holds a short form where its letters are the initials of the words before it."""
    assert list(short_forms(text)) == pairs
