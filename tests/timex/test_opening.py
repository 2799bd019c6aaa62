"""How an article opens."""

from __future__ import annotations

import pytest

from generator.timex.opening import dateline, lead_weekday
from generator.timex.telling import read_text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PORTHAVEN, March 12 (Newswire) - Dockers are out.", (3, 12, None)),
        ("PORTHAVEN, March 12, 2013 (Newswire) - Dockers are out.", (3, 12, 2013)),
        ("Dockers out\n\nPORTHAVEN, Eastmarch, March 12 - Dockers are out.", (3, 12, None)),
        ("Dockers met on March 12.", None),
        ("PORTHAVEN (Newswire) - Dockers met on March 12.", None),
        ("", None),
    ],
)
def test_dateline(text: str, found: tuple[int, int, int | None] | None) -> None:
    """A dateline is a place in capitals at the beginning of a line, its day behind it."""
    line = dateline(read_text(text, "en"))
    assert (line and (line.month, line.day, line.year)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dockers met on Wednesday after talks on Monday.", 2),
        ("Dockers will meet on Friday, they said on Wednesday.", 2),
        ("Dockers met last week.", None),
        ("Dockers met last Friday.", None),
        ("Dockers met on Friday, March 8.", None),
        ("Dockers are out. " * 60 + "They met on Wednesday.", None),
    ],
)
def test_lead_weekday(text: str, found: int | None) -> None:
    """The first weekday that the lead looks back to counts, and no day that is named more closely."""
    assert lead_weekday(read_text(text, "en")) == found
