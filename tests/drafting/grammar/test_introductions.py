"""Subjects behind what introduces their sentence without a comma."""

from __future__ import annotations

import pytest

from generator.drafting.grammar.introductions import is_quantity, past_introduction
from generator.drafting.grammar.phrases import text_of
from generator.drafting.lexicon.tokens import tokenise


@pytest.mark.parametrize(
    ("phrase", "subject"),
    [
        # A number behind a place.
        ("In Nola 300,000 people", "300,000 people"),
        ("In central Nola some 300 people", "some 300 people"),
        ("At Nola two men", "two men"),
        ("In Nola at least 30 people", "at least 30 people"),
        ("In Nola between 30 and 40 people", "between 30 and 40 people"),
        ("In Nola and Ostia 300 miners", "300 miners"),
        # A name behind one.
        ("In Nola Otto Lind", "Otto Lind"),
        ("In Nola Lind", "Lind"),
        ("In New York Otto Lind", "Otto Lind"),
        ("In East Nola Otto Lind", "Otto Lind"),
        ("In Nola Mayor Otto Lind", "Mayor Otto Lind"),
        ("In Peru Solidarity members", "Solidarity members"),
        # Nouns behind one.
        ("In Nola the mayor", "the mayor"),
        ("In Nola police", "police"),
        ("In Nola angry miners", "angry miners"),
        ("In New York shops", "shops"),
        ("In Nola province troops", "troops"),
        ("At Nola University students", "students"),
        ("In Nola Peruvian soldiers", "Peruvian soldiers"),
        # Other phrases.
        ("During the press conference Ms Ruiz", "Ms Ruiz"),
        # What introduces nothing.
        ("Between 30 and 40 people", "Between 30 and 40 people"),
        ("From 30 to 40 people", "From 30 to 40 people"),
        ("At least 30 people", "At least 30 people"),
        ("Miners in Nola", "Miners in Nola"),
        # What says no more than where.
        ("In New York", "In New York"),
        ("In Room 4", "In Room 4"),
        ("In Nola of all places", "In Nola of all places"),
    ],
)
def test_subject_behind_an_introduction(phrase: str, subject: str) -> None:
    """Places end where a number, a name or a noun opens the subject; the parts of a place stay together."""
    assert text_of(past_introduction(tokenise(phrase))) == subject


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("between 30 and 40 people", True),
        ("about a dozen people", True),
        ("over 300", True),
        ("at least ten", True),
        ("between Nola and Ostia", False),
        ("about the vote", False),
        ("at the port", False),
    ],
)
def test_quantities(phrase: str, expected: bool) -> None:
    """A preposition before a number is part of how many."""
    assert is_quantity(tokenise(phrase)) is expected
