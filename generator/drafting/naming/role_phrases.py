"""What a phrase beside a name says that somebody is: "head of the union", "a marine biologist"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.name_clues import FIELDS, PLACE_WORDS, ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.lexicon.tokens import Token

# Before its "of" or "for" an office has so many words at most ("the country's first woman president").
_MOST_WORDS_OF_HEAD = 5
_MOST_WORDS = 10
# Trades by their endings, where the list has them not.
_ENDINGS_OF_TRADES = ("ist", "ian", "man", "woman", "eer", "grapher", "ologist")
_GOING_ON = words.PREPOSITIONS | words.RELATIVES | words.COORDINATORS | {"that", "to"}
_CLAUSES = words.RELATIVES | words.AUXILIARIES | {"that", "based"}


def role_phrase(tokens: Sequence[Token]) -> str:
    """What a phrase says that somebody is, without its article and whose it is; empty where it says no such thing.

    "the union's leader" is a leader, "the mayor of Nola" the mayor of Nola. A clause behind it is left out.

    Args:
        tokens: The words between two commas.
    """
    start = next((at + 1 for at in range(len(tokens) - 1, -1, -1) if tokens[at].lower == "'s"), 0)
    while (start < len(tokens) and tokens[start].lower in words.DETERMINERS) or _is_age(tokens, start):
        start += 1
    phrase = tokens[start:]
    stop = next((at for at in range(len(phrase)) if _opens_clause(phrase, at)), len(phrase))
    phrase = phrase[:stop]
    head = next((at for at, token in enumerate(phrase) if token.lower in _GOING_ON), len(phrase))
    if not 0 < head <= _MOST_WORDS_OF_HEAD or len(phrase) > _MOST_WORDS or not _names_office(phrase[head - 1]):
        return ""
    return " ".join(token.text for token in phrase)


def _opens_clause(phrase: Sequence[Token], at: int) -> bool:
    """Whether something begins that is no part of the office; "the Movement for Oneness | and Jihad" goes on."""
    if phrase[at].lower in words.COORDINATORS:
        return not phrase[at + 1 : at + 2] or not phrase[at + 1].is_capital
    return phrase[at].lower in _CLAUSES


def _is_age(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].text[0].isdigit() and "year-old" in tokens[index].lower


def _names_office(token: Token) -> bool:
    word = token.lower
    if word in FIELDS - ROLES or word in PLACE_WORDS:
        return False
    return word in ROLES or (token.text.islower() and word.endswith(_ENDINGS_OF_TRADES))
