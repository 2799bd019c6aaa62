"""The noun phrase behind a number: those or that which it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.amounts.units import CURRENCIES
from generator.drafting.grammar.noun_heads import is_plural
from generator.drafting.lexicon import words
from generator.drafting.lexicon.verbs import readings
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.grammar.utterances import Utterance
    from generator.drafting.lexicon.tokens import Token

_STOPS = (
    words.PREPOSITIONS | words.COORDINATORS | words.PRONOUNS | words.RELATIVES | words.AUXILIARIES
    | (words.DETERMINERS - {"other", "more"}) | words.SUBORDINATORS | {"to", "that", "ago", "old", "'s", "them", "us"}
)  # fmt: skip
_LOOSE = word_set("more other others additional further extra new")
# Plurals without -s, beside those that `is_plural` knows.
_OTHER_PLURALS = word_set(
    "aircraft staff personnel cattle sheep fish fishermen firefighters dead injured wounded missing homeless arrests "
    "infantry migrants workforce"
)
_MOST_WORDS = 6


def noun_phrase(part: Utterance, at: int) -> tuple[list[Token], int]:
    """The plain noun phrase from an index on, and the index after it; verbs, times and small words end it."""
    verbs = {index for clause in part.clauses for index in range(clause.predicate.first, clause.predicate.end)}
    end = at
    while part.word(end) in _LOOSE:
        end += 1
    first = end
    while end < len(part.tokens) and end - first < _MOST_WORDS:
        token = part.tokens[end]
        goes_on = token.is_word or token.text == "%"
        known_unit = end == first and token.lower in CURRENCIES
        if not goes_on or token.lower in _STOPS or end in part.blocked or (end in verbs and not known_unit):
            break
        if end > first and (_only_describes(part.tokens, end) or token.text[0].isdigit()):
            break
        if words.is_adverb(token.text):
            break
        end += 1
    return list(part.tokens[first:end]), end


def past_of(part: Utterance, at: int) -> int:
    """Index after "of", and after "the 300" behind it: what "dozens of rebels", "120 of the 300 seats" count."""
    if part.word(at) != "of":
        return at
    at += 1
    while part.word(at) in words.DETERMINERS or part.word(at)[:1].isdigit() or part.word(at) in words.NUMBER_WORDS:
        at += 1
    return at


def _only_describes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle or "dead" stands behind a plural: "soldiers | deployed so far", "people | dead"."""
    token, before = tokens[at], tokens[at - 1]
    if not is_counted_in_plural(before):
        return False
    forms = {form for _, form in readings(token.lower)} if token.text.islower() else set()
    return bool(forms & {"participle", "ing", "past"}) or token.lower in ("dead", "missing", "homeless")


def is_counted_in_plural(noun: Token) -> bool:
    """Whether a noun can stand behind a number above one: "boats", "aircraft", "police"."""
    return is_plural([noun]) or noun.lower in _OTHER_PLURALS
