"""Where a quote stands in its source, and that every part of the program means the same place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.event import Citation
from generator.model.quotations import Span, find_quote, find_words
from generator.store.content.quotes import FlatSource

TEXT = "The dyke broke.\n\nThe dyke held  at Lindau. The dyke broke again."


@pytest.mark.parametrize(
    ("citation", "found"),
    [
        (Citation("s", "The dyke held"), "The dyke held"),
        (Citation("s", "held at Lindau"), "held  at Lindau"),
        (Citation("s", "The dyke\nheld"), "The dyke held"),
        (Citation("s", "The dyke broke", prefix="Lindau."), "The dyke broke"),
        (Citation("s", "The dyke", suffix="broke again"), "The dyke"),
        (Citation("s", "The dyke brake"), None),
        (Citation("s", "the dyke broke"), None),
        (Citation("s", "The dyke held", prefix="Lindau."), None),
        (Citation("s", ""), None),
        (Citation("s", "."), "."),
    ],
)
def test_a_quote_stands_to_the_letter_but_for_white_space(citation: Citation, found: str | None) -> None:
    """Line breaks and runs of spaces may differ; a letter may not."""
    span = find_quote(TEXT, citation)
    assert (TEXT[span.start : span.end] if span else None) == found


@pytest.mark.parametrize(
    ("citation", "start"),
    [
        (Citation("s", "The dyke broke"), 0),
        (Citation("s", "The dyke broke", prefix="Lindau."), TEXT.rindex("The dyke")),
        (Citation("s", "The dyke broke", suffix="again"), TEXT.rindex("The dyke")),
    ],
)
def test_words_around_tell_which_of_two_is_meant(citation: Citation, start: int) -> None:
    """A quote that stands twice is the first one, unless prefix or suffix say otherwise."""
    assert find_quote(TEXT, citation) == Span(start, start + len("The dyke broke"))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The dyke", ["The dyke", "The dyke", "The dyke"]),
        ("broke. The\tdyke", ["broke.\n\nThe dyke"]),
        (" held at ", ["held  at"]),
        ("dyke holds", []),
        ("heldat", []),
        (".", [".", ".", "."]),
        ("", []),
        (" \n", []),
    ],
)
def test_words_are_found_wherever_they_stand(words: str, found: list[str]) -> None:
    """In the order of the text, white space aside."""
    assert [TEXT[span.start : span.end] for span in find_words(TEXT, words)] == found


def test_words_that_overlap_are_found_each() -> None:
    """One place does not hide the next."""
    assert list(find_words("a a  a", "a a")) == [Span(0, 3), Span(2, 6)]


WORDS = st.text(alphabet="ab. \n", max_size=8)


@given(text=st.text(alphabet="ab. \n", max_size=40), quote=WORDS, prefix=WORDS, suffix=WORDS)
def test_a_quote_that_check_accepts_is_found(text: str, quote: str, prefix: str, suffix: str) -> None:
    """What `check` says of a quote and where a page shows it come from the same idea of standing there."""
    citation = Citation("s", quote, prefix, suffix)
    if quote.strip():
        assert (FlatSource(text).fault(citation) is None) == (find_quote(text, citation) is not None)
