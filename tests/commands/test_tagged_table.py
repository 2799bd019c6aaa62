"""The table of a text's expressions of time."""

from __future__ import annotations

import datetime

import pytest

from generator.commands.tagged_table import table
from generator.timex import tag

TEXT = (
    "It rained for the last four weeks, as in the first three months of the fiscal year 2012, or late in the\n"
    "afternoon of Monday, the third of December, about twenty-five to thirty-five years ago."
)
TIMEXES = tag(TEXT, datetime.date(2013, 1, 25))


@pytest.mark.parametrize("width", [78, 80, 84])
def test_words_give_way_to_a_width(width: int) -> None:
    """Where words are too long for a line, they are shortened until the longest line just fits."""
    lines = list(table(TIMEXES, width))
    assert max(map(len, lines)) == width
    assert any("…" in line for line in lines)


@pytest.mark.parametrize("width", [None, 500])
def test_words_that_have_room_stay_whole(width: int | None) -> None:
    """A column takes what it needs and no more; an expression that goes over two lines is told on one."""
    lines = list(table(TIMEXES, width))
    words = [" ".join(timex.text.split()) for timex in TIMEXES]
    assert [line.startswith(f"{word} ") for line, word in zip(lines[1:], words, strict=True)] == [True] * len(words)
    assert lines[0].index("TYPE") == max(map(len, words)) + 2


def test_words_still_say_something_in_the_narrowest_terminal() -> None:
    """They keep sixteen characters, whatever that does to the lines."""
    lines = list(table(TIMEXES, 10))
    assert {line.index("…") for line in lines if "…" in line} == {15}
    assert lines == list(table(TIMEXES, 70))
