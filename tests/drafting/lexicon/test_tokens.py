"""Splitting a sentence into words and marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.drafting.lexicon.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peru's army left.", ["Peru", "'s", "army", "left", "."]),
        ("They didn’t stop", ["They", "did", "n’t", "stop"]),
        ("We're 2,500 strong", ["We", "'re", "2,500", "strong"]),
        ("the U.N.-backed deal", ["the", "U.N.-backed", "deal"]),
        ("Dr. O'Brien-Lee, 61,", ["Dr.", "O'Brien-Lee", ",", "61", ","]),
        ("the rebels' retreat", ["the", "rebels", "'", "retreat"]),
        ("a 4x4, 400km off", ["a", "4x4", ",", "400km", "off"]),
        ("6.2 per cent… no", ["6.2", "per", "cent", "…", "no"]),
    ],
)
def test_words_and_marks(text: str, words: list[str]) -> None:
    """Possessives and contractions are words of their own; numbers, short forms and hyphens hold together."""
    assert [token.text for token in tokenise(text)] == words


@given(st.text(max_size=80), st.integers(0, 1000))
def test_offsets_are_exact(text: str, offset: int) -> None:
    """Every token stands in the text where it says, and only white space is left out."""
    tokens = tokenise(text, offset)
    assert all(text[token.start - offset : token.end - offset] == token.text for token in tokens)
    assert "".join(token.text for token in tokens) == "".join(text.split())
