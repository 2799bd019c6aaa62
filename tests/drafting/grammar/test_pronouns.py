"""Pronouns and what they stand for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.drafting.grammar.phrases import text_of
from generator.drafting.grammar.pronouns import can_mean
from generator.drafting.lexicon.tokens import tokenise
from generator.model.event import Candidate

Finder = Callable[..., list[Candidate]]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # The subject of the sentence before, through others with the same pronoun.
        ("Ana Ruiz runs the port. She sacked an aide on Monday.", "Ana Ruiz sacks an aide"),
        ("Ana Ruiz runs the port. She is rich. She sacked an aide on Monday.", "Ana Ruiz sacks an aide"),
        ("Skylark makes jets. It lost money in 2019.", "Skylark loses money"),
        ("The miners were angry. They walked out on Monday.", "Miners walk out"),
        # Whose it is.
        ("Skylark makes jets. Its shares fell on Monday.", "Skylark's shares fall"),
        # In the sentence itself: a subject, the one person named, who speaks.
        ("Crowds booed the transport minister when he arrived on Monday.", "Transport minister arrives"),
        ("Ruiz said she would attend the fair on Saturday.", "Ruiz to attend the fair"),
        ("She will leave on Saturday, the spokeswoman said.", "Spokeswoman to leave"),
        ("Ana Ruiz was a pilot. In 2019, undeterred, she flew to Nola.", "Ana Ruiz flies to Nola"),
        # Objects.
        ("Ana Ruiz was a pilot. The king honoured her on Monday.", "King honours Ana Ruiz"),
        ("The mayor raised taxes. Unions accused him of theft on Monday.", "Unions accuse the mayor of theft"),
        # The one person of the sentence before where its subject is none.
        ("The bank sacked Ana Ruiz. She sued on Monday.", "Ana Ruiz sues"),
    ],
)
def test_a_pronoun_gives_way_to_its_noun(candidates_in: Finder, text: str, title: str) -> None:
    """A headline names who the pronoun stands for, where that is certain."""
    assert title in [one.title for one in candidates_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Judge Ana Ruiz jailed Juan Lopez. He wept on Monday.",
        "The port was shut. He resigned on Monday.",
        "The mayor spoke. They left on Monday.",
        "Police led him away on Monday.",
        "It rained on Monday.",
        # The judge speaks of another woman, the pact is no man, and "him" may be either of two.
        "Sentencing her, Judge Ana Ruiz spoke. She fell on Monday.",
        "After the Lima Peace Pact was signed, he resigned on Monday.",
        "The king named Otto Lind an envoy and the queen praised him on Monday.",
    ],
)
def test_what_nobody_can_name_has_no_headline(candidates_in: Finder, text: str) -> None:
    """Of two people, or of none that fits, no headline is drafted."""
    assert candidates_in(text) == []


@pytest.mark.parametrize(
    ("pronoun", "phrase", "expected"),
    [
        ("he", "Ana Ruiz", True),
        ("he", "Mrs Ruiz", False),
        ("she", "the chairman", False),
        ("he", "the minister", True),
        ("it", "the minister", False),
        ("it", "the company", True),
        ("they", "the company", False),
        ("they", "the miners", True),
        ("he", "the miners", False),
        ("he", "it", False),
        ("he", "the Lima Peace Accord", False),
    ],
)
def test_what_a_pronoun_can_mean(pronoun: str, phrase: str, expected: bool) -> None:
    """Number, and whether it is a person, must agree."""
    tokens = list(tokenise(phrase))
    assert can_mean(pronoun, tokens) is expected, text_of(tokens)
