"""Subjects without what only describes them."""

from __future__ import annotations

import pytest

from generator.drafting.grammar.noun_heads import is_plural
from generator.drafting.grammar.phrases import core, text_of
from generator.drafting.lexicon.tokens import tokenise


@pytest.mark.parametrize(
    ("subject", "kept"),
    [
        ("In Lima, the finance minister, reportedly", "the finance minister"),
        ("Kenya's president, Uhuru Kenyatta,", "Uhuru Kenyatta"),
        ("Moss Ltd, a maker of tiles, also", "Moss Ltd"),
        ("During the press conference Ms Ruiz", "Ms Ruiz"),
        ("At the request of Oslo, the council", "the council"),
        ("Peru, Chile and Bolivia", "Peru, Chile and Bolivia"),
        ("a small, quiet town", "a small, quiet town"),
        ("But", ""),
    ],
)
def test_core_of_a_subject(subject: str, kept: str) -> None:
    """Introductions, appositions and adverbs go; lists and adjectives stay."""
    assert text_of(core(tokenise(subject))) == kept
    assert text_of(core(tokenise(subject))) in subject


@pytest.mark.parametrize(
    ("subject", "plural"),
    [
        ("the ministers", True),
        ("a group of ministers", False),
        ("Peru and Chile", True),
        ("The French", True),
        ("more than 300 people", True),
        ("At least 13", True),
        ("Human Rights Watch", False),
        ("the United States", False),
        ("Residents", True),
        ("police", True),
        ("the crisis", False),
    ],
)
def test_number_of_a_subject(subject: str, plural: bool) -> None:
    """The head of the phrase decides, not what describes it."""
    assert is_plural(tokenise(subject)) is plural
