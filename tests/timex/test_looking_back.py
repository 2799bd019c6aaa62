"""What is told in passing, and what was before."""

from __future__ import annotations

import pytest

from generator.timex import looking_back
from generator.timex.context import context_of
from generator.timex.language import language


@pytest.mark.parametrize(
    ("text", "looks_back"),
    [
        ("Talks had opened on *", True),
        ("On * talks had opened in the capital.", True),
        ("Talks had at last opened on *", True),
        ("Talks opened on *", False),
        ("By * talks had opened.", False),
        ("It had rained. Talks opened on *", False),
    ],
)
def test_looking_back(text: str, *, looks_back: bool) -> None:
    """A verb in the pluperfect looks back from what was told, but "by" tells how far it had come."""
    context = context_of(text, language("en"))
    star = context.tokens.words.index("*")
    assert looking_back.looks_back(context, star, star + 1) is looks_back


@pytest.mark.parametrize(
    ("text", "is_aside"),
    [
        ("It has been dry since *", True),
        ("It has been dry since the river rose on *", True),
        ("Not since *, when the river rose, was it wet.", False),
        ("A letter published on * foretold it.", True),
        ("Since then, it rained on *", False),
        ("It rained on *", False),
    ],
)
def test_told_in_passing(text: str, *, is_aside: bool) -> None:
    """What "since" dates is told in passing, unless more is told of it."""
    context = context_of(text, language("en"))
    star = context.tokens.words.index("*")
    assert looking_back.is_aside(context, star, star + 1) is is_aside


@pytest.mark.parametrize(
    ("text", "is_attribute"),
    [
        ("It broke the * treaty.", True),
        ("It broke its * Treaty of Friendship.", True),
        ("It broke in * and again.", False),
        ("It broke in *", False),
        ("* was wet", False),
    ],
)
def test_attributes(text: str, *, is_attribute: bool) -> None:
    """Between an article and a noun a year tells which thing is meant, not when it is told of."""
    context = context_of(text, language("en"))
    star = context.tokens.words.index("*")
    assert looking_back.is_attribute(context, star, star + 1) is is_attribute
