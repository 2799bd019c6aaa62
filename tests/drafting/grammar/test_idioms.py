"""Particles and light verbs."""

from __future__ import annotations

import pytest

from generator.drafting.grammar.finding_verbs import predicates
from generator.drafting.lexicon.tokens import tokenise


@pytest.mark.parametrize(
    ("sentence", "meaning", "group"),
    [
        # Particles.
        ("The union called off the strike", "call off", "called off"),
        ("Ruiz stepped down", "step down", "stepped down"),
        ("The board called in a lawyer", "call in", "called in"),
        ("The roof fell in", "fall in", "fell in"),
        ("Ruiz was sworn in", "swear in", "was sworn in"),
        ("The coach gave himself up", "give up", "gave"),
        ("Engineers agreed to hand over the keys", "hand over", "agreed to hand over"),
        # Verbs that say little by themselves.
        ("The bank gave way to pressure", "give way", "gave way"),
        ("The race took place in Lima", "take place", "took place"),
        ("The convoy came under fire", "come under fire", "came under fire"),
        ("Nurses will go on strike", "go on strike", "will go on strike"),
        ("The actor pleaded not guilty", "plead not guilty", "pleaded not guilty"),
        ("Peru put strict rules in place", "put in place", "put"),
        # Prepositions, and other verbs' words.
        ("The yacht sank off the west coast", "sink", "sank"),
        ("The envoy landed in Lima", "land", "landed"),
        ("The thief walked down the street", "walk", "walked"),
        ("Ruiz put a coin on the table", "put", "put"),
        ("The board gave Ruiz a rise and the race took place", "give", "gave"),
    ],
)
def test_what_makes_a_verb_another_one(sentence: str, meaning: str, group: str) -> None:
    """Words that belong to a verb are part of it where they follow it, and tell what it means wherever they stand."""
    tokens = tokenise(sentence)
    verb = predicates(tokens, frozenset())[0]
    assert verb.meaning == meaning
    assert " ".join(token.text for token in tokens[verb.first : verb.end]) == group


def test_no_word_of_a_time_belongs_to_a_verb() -> None:
    """In "died on Monday" the preposition is the day's."""
    tokens = tokenise("Ruiz passed away over the weekend")
    assert predicates(tokens, frozenset({3, 4, 5}))[0].meaning == "pass away"
    assert predicates(tokenise("Ruiz died over Easter"), frozenset({2, 3}))[0].meaning == "die"
