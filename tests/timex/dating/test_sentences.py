"""Which sentences tell of the same thing."""

from __future__ import annotations

import pytest

from generator.timex.dating.sentences import content_of, sentence_text
from generator.timex.reading.phrases import read_text


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("The ferry Jolanda sank off Kelba.", "Off Kelba the ferry sank on Monday.", True),
        ("The ferry sank with forty people aboard near shore.", "A ferry sank near shore with people aboard.", True),
        ("The ferry Jolanda sank off Kelba.", "The ferry Marbella sank off Holm.", False),
        ("President Duval opened a stadium in Port Elan.", "President Duval left Port Elan for Sorrel.", False),
        ("It will have been said that they were there.", "They said that it would have been there.", False),
        ("", "", False),
    ],
)
def test_same_event(first: str, second: str, same: bool) -> None:
    """They share a name and what happened; names alone, or words that any sentence has, are not enough."""
    contents = [content_of(read_text(text, "en"), 0) for text in (first, second)]
    assert contents[0].same_event(contents[1]) == same
    assert contents[1].same_event(contents[0]) == same


def test_sentence_text() -> None:
    """A sentence is told as written, with its mark."""
    read = read_text("It rained. The river rose!\n\nNobody slept", "en")
    assert [sentence_text(read, number) for number in (0, 1, 2)] == ["It rained.", "The river rose!", ""]
    assert sentence_text(read, 3) == "Nobody slept"
