"""Which sentences tell of the same thing."""

from __future__ import annotations

import pytest

from generator.timex.dating.sentences import content_of, sentences_of_beginnings
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


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("It rained. The flood began.", {1}),
        ("They launched a strike. They announced a march.", {0, 1}),
        ("It rained.", set()),
    ],
)
def test_beginnings(text: str, numbers: set[int]) -> None:
    """Sentences in which something begins are told by their words."""
    assert sentences_of_beginnings(read_text(text, "en")) == numbers
