"""Blocks: what folding keeps of a text, and what it drops."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sources.blocks import fold, without_unseen


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  two\n\twords ", "two words"),
        ("no\u00a0break\u202fspace", "no break space"),
        ("flood\u00adgate", "floodgate"),  # a soft hyphen only says where a word may break
        ("zero\u200bwidth", "zerowidth"),
        ("\ufeffmarked", "marked"),
        ("bell\x07 and null\x00", "bell and null"),
        ("half \ud83d a pair", "half a pair"),
        ("line\u2028separator", "line separator"),
        ("", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    """White space folds to single spaces, and what nobody sees goes."""
    assert fold(text) == folded


def test_white_space_is_no_control_character() -> None:
    """Line breaks and tabs outlive the dropping of control characters: they part paragraphs."""
    assert without_unseen("one\r\n\ttwo\n") == "one\r\n\ttwo\n"


@given(st.text(st.characters(exclude_categories=())))
def test_folded_text_can_be_written(text: str) -> None:
    """Folding twice changes nothing more, and UTF-8 can write what is left."""
    folded = fold(text)
    assert fold(folded) == folded
    assert folded.encode("utf-8").decode("utf-8") == folded
