"""Times past midnight."""

from __future__ import annotations

import pytest

from generator.timex.reading.meanings import Meaning, Told
from generator.timex.telling.past_midnight import is_past_midnight


@pytest.mark.parametrize(
    ("before", "clock", "part", "expected"),
    [
        ("23:00", "03:00", "", True),
        ("18:00", "", "MO", True),
        ("NI", "05:00", "", True),
        ("EV", "", "MO", True),
        ("23:00", "23:30", "", False),
        ("17:30", "05:00", "", False),
        ("MO", "09:00", "", False),
        ("", "03:00", "", False),
        ("NI", "", "AF", False),
        ("NI", "", "", False),
    ],
)
def test_past_midnight(before: str, clock: str, part: str, *, expected: bool) -> None:
    """After an evening or a night, a time before noon is one of the next day."""
    assert is_past_midnight(before, Meaning(Told("day"), part, clock), is_beside=True) is expected


@pytest.mark.parametrize(("clock", "part", "expected"), [("03:00", "", True), ("08:00", "", False), ("", "MO", False)])
def test_a_new_paragraph(clock: str, part: str, *, expected: bool) -> None:
    """A new paragraph may go back to the morning of the day, but not to before daybreak."""
    assert is_past_midnight("EV", Meaning(Told("day"), part, clock), is_beside=False) is expected
