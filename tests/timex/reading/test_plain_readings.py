"""Readings of what no date changes: lengths of time, and what comes again."""

from __future__ import annotations

import pytest

from generator.timex.reading.meanings import Meaning, Plain, Window
from generator.timex.reading.phrases import read_text


def meanings(text: str) -> list[Meaning]:
    """What a text's expressions mean."""
    return [phrase.meaning for phrase in read_text(text, "en").phrases]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("every third year", Plain("P3Y")),
        ("every other Tuesday", Plain("XXXX-WXX-2")),
        ("the first Monday of every month", Plain("P1M")),
        ("the whole week", Plain("P1W")),
        ("it fell one Friday.", Plain("XXXX-WXX-5")),
        ("in fiscal 2013", Plain("FY2013")),
        ("for three days", Plain("P3D")),
        ("every two years", Plain("P2Y")),
        ("nowadays", Plain("PRESENT_REF")),
        ("for a year and a half", Plain("P1Y6M")),
        ("for two years and three months", Plain("P2Y3M")),
        ("on weekends", Plain("XXXX-WXX-WE")),
    ],
)
def test_when(text: str, when: Plain) -> None:
    """Each has a value of its own."""
    assert [meaning.when for meaning in meanings(text)] == [when]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("the past two days", Meaning(Plain("P2D"), window=Window(2, "day", -1, "publication"))),
        ("the next few hours", Meaning(Plain("PTXH"), window=Window(None, "hour", 1, "publication"))),
        ("the previous two days", Meaning(Plain("P2D"), window=Window(2, "day", -1, "told"))),
        ("the first two days", Meaning(Plain("P2D"))),
        ("each Monday", Meaning(Plain("XXXX-WXX-1"), is_set=True)),
    ],
)
def test_windows_and_sets(text: str, meaning: Meaning) -> None:
    """A length of time may say where it lies, and what comes again is a set."""
    assert meanings(text) == [meaning]
