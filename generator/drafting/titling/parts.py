"""Whether the parts of a sentence make a headline: a subject that stands by itself, and a verb that says enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.grammar.introductions import opens_introduction
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verb_classes import REPORTING
from generator.drafting.lexicon.verbs import readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.lexicon.tokens import Token

_QUESTIONS = frozenset({"what", "how", "why", "whether", "if", "whatever"})
_NO_SUBJECTS = _QUESTIONS | words.RELATIVES | words.PERSONAL_PRONOUNS | {"being", "having"}
_NO_NOUNS = words.PREPOSITIONS | words.NEGATIONS | words.PERSONAL_PRONOUNS
# Verbs that say nothing without what follows them.
_LIGHT = frozenset({"go", "come", "take", "put", "make", "get", "set", "bring", "turn", "keep", "have", "give", "do"})


def can_be_subject(who: Sequence[Token]) -> bool:
    """Whether a phrase can be what a headline is about: it neither introduces one nor breaks off."""
    if not who or opens_introduction(who) or who[0].lower in _NO_SUBJECTS:
        return False
    is_participle = who[0].lower.endswith("ed") and len(who) > 1 and who[1].lower in words.PREPOSITIONS
    if is_participle and readings(who[0].lower):
        return False  # "turned against the mayor"
    lacks_noun = who[1:] and who[0].lower in words.ARTICLES | words.POSSESSIVES_OF_OTHERS and who[1].lower in _NO_NOUNS
    if lacks_noun or who[-1].lower in ("that", "this", "it"):
        return False  # "her with", "half of that"
    return who[-1].lower not in (words.PREPOSITIONS - {"out", "up", "off"}) | words.ARTICLES | words.COORDINATORS


def needs_more(predicate: Predicate, after: Token) -> bool:
    """Whether a verb says nothing without what a headline leaves out: "the envoy | goes", "the group | submits what".

    Args:
        predicate: The verb.
        after: The first word behind it, in the passage.
    """
    if predicate.carried or predicate.passive:
        return False
    return after.lower in _QUESTIONS or predicate.lexeme in _LIGHT or predicate.lexeme in REPORTING
