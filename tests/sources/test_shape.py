"""The shape of a line: prose, heading, neither."""

from __future__ import annotations

import pytest

from generator.sources.shape import ends_sentence, is_prose, reads_as_heading, words_of


@pytest.mark.parametrize(
    "line",
    [
        "The river burst its banks on Monday.",
        "“We had ten minutes,” she said.",
        "He spoke of “a lost year.”",
        "Il a parlé d’une « année perdue. »",
        "Nobody knows how many people are still missing…",
        "Why did nobody warn the people of the lower town? The mayor would not say",
        "“Who will pay for all this?”",
        "The dam was built in 1953.[12]",
        "The dam broke on Friday. [ID:nL5E8A1B2C]",
        "She read out the names of the villages that had been cut off by the water:",
    ],
)
def test_prose(line: str) -> None:
    """A line that ends as sentences end, or holds more than one, is running text."""
    assert is_prose(line)


@pytest.mark.parametrize(
    "line",
    [
        "River bursts its banks",
        "Can the dam hold until spring?",
        "Never again!",
        "Stop.",
        "World",
        "Related stories:",
        "",
    ],
)
def test_no_prose(line: str) -> None:
    """Headlines and labels are no running text, with a question mark either."""
    assert not is_prose(line)


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("ROADS CUT", True),
        ("‘We will stay’", True),
        ("The day the water came", True),
        ("He left at dawn.", False),
        ("What now?", False),
        ("The villages are:", False),
        ("“We will stay,” he said", False),
        ("a long line " * 12, False),
    ],
)
def test_headings(line: str, heading: bool) -> None:
    """A heading is short, has no stop at its end, and no speech with its speaker."""
    assert reads_as_heading(line) is heading


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("It rained.", True),
        ("“It rained.”", True),
        ("(It rained.)", True),
        ("« Il pleut. »", True),
        ("It rained", False),
        ("It rained,", False),
    ],
)
def test_sentence_ends(line: str, ends: bool) -> None:
    """A stop ends a sentence, whatever closes behind it."""
    assert ends_sentence(line) is ends


def test_words_for_comparing() -> None:
    """Case, punctuation and the kind of apostrophe make no difference between words."""
    assert (
        words_of("Mayor’s ‘last’ word: No!") == words_of("mayor's last word, NO") == ("mayor's", "last", "word", "no")
    )
