"""Tokens: what stays together, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.timex.finding.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("on Monday.", ("on", "Monday", ".")),
        ("Monday’s flood", ("Monday", "'", "s", "flood")),
        ("mid-January", ("mid", "-", "January")),
        ("14–16", ("14", "-", "16")),
        ("2,013 people", ("2,013", "people")),
        ("10.5 and 10:35", ("10.5", "and", "10:35")),
        ("2013-01-14 and 14/01/2013", ("2013-01-14", "and", "14/01/2013")),
        ("3:29.84, 1:02:07.5 and 3:29.", ("3:29.84", ",", "1:02:07.5", "and", "3:29", ".")),
        ("the 14th at 10pm", ("the", "14th", "at", "10pm")),
        ("FY2013 and FYR", ("FY", "2013", "and", "FYR")),
        ("F16, M23", ("F16", ",", "M23")),
        ("one \n \n two", ("one", "\n \n ", "two")),
        ("two --- three", ("two", "---", "three")),
        ("été", ("été",)),
    ],
)
def test_tokens(text: str, words: tuple[str, ...]) -> None:
    """Numbers keep what belongs to them, marks stand alone, and an empty line is a token."""
    assert tokenise(text).words == words


@given(st.text())
def test_tokens_stand_in_the_text(text: str) -> None:
    """Every token lies in the text, behind the one before, and between them there is nothing but white space."""
    tokens = tokenise(text)
    end = 0
    for start, stop in zip(tokens.starts, tokens.ends, strict=True):
        assert end <= start < stop <= len(text)
        assert not text[end:start].strip()
        end = stop
    assert not text[end:].strip()
