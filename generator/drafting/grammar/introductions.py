"""Where a subject begins behind what introduces its sentence without a comma: "In Lima | 300 people marched"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.demonyms import LANDS, is_demonym
from generator.drafting.lexicon.name_clues import DIRECTIONS, PLACE_WORDS, ROLES
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.lexicon.tokens import Token

SPANS_OF_TIME = frozenset({"minutes", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years"})
# What a number has before it: "over 300", "between 30 and 40".
_BEFORE_NUMBERS = word_set("over about around under near between from")
_CURRENCIES = frozenset("$€£¥")
_OF_PLACES = word_set("in at near outside inside across around throughout")
# What the name of a place in two words begins with: "New York", "San Juan", "Burkina Faso".
_FIRST_OF_TWO = DIRECTIONS | word_set("""
    the new san santa santo saint st los las la le el al rio buenos addis cape fort port hong kuala tel abu dar phnom
    sri costa sierra burkina puerto ciudad salt sao são baden great greater upper lower old des baton little mount lake
    saudi ivory
    """)
# Words behind the name of a place that are part of it: "In Gao province | troops".
_PARTS_OF_PLACES = PLACE_WORDS | word_set("""
    airport prison jail hospital cathedral square stadium park area court station church hall university zone
    """)
_NO_SUBJECTS = words.PREPOSITIONS | words.COORDINATORS | words.RELATIVES | words.AUXILIARIES | {"'s", "to", "that"}
# The shortest phrase with a subject behind its introduction: "In Sofia | Petrov".
_FEWEST_WORDS = 3


def opens_introduction(tokens: Sequence[Token]) -> bool:
    """Whether a phrase begins as one before a subject does: "In Lima", "as mayor", "the day after the vote"."""
    if is_quantity(tokens):
        return False
    if tokens[0].lower in words.PREPOSITIONS | words.SUBORDINATORS:
        return True
    unit = next((at for at, token in enumerate(tokens[:4]) if token.lower in SPANS_OF_TIME), len(tokens))
    return unit + 1 < len(tokens) and tokens[unit + 1].lower in ("after", "before", "later", "earlier")


def is_quantity(tokens: Sequence[Token]) -> bool:
    """Whether a phrase opens with how many: "At least 41 people", "over 300", "between 30 and 40 people"."""
    counted = tokens[1:3] if tokens and tokens[0].lower in _BEFORE_NUMBERS else ()
    if tokens[1:2] and tokens[0].lower in ("at", "up") and tokens[1].lower in ("least", "most", "to"):
        counted = tokens[2:4]
    if len(counted) > 1 and (counted[0].lower == "a" or counted[0].text in _CURRENCIES):
        counted = counted[1:]  # "about a | dozen"
    return bool(counted) and _is_number(counted[0])


def past_introduction(tokens: Sequence[Token]) -> list[Token]:
    """What follows a short introduction that no comma ends: "During the press conference Ms Ruiz"."""
    if tokens[0].lower not in words.PREPOSITIONS or is_quantity(tokens):
        return list(tokens)
    begin = _behind_place(tokens) or _behind_phrase(tokens)
    return list(tokens[begin:])


def _behind_place(tokens: Sequence[Token]) -> int:
    """Position behind a place that opens a phrase: "In central Leipzig | 300 people"; 0 where none does."""
    if tokens[0].lower not in _OF_PLACES or len(tokens) < _FEWEST_WORDS:
        return 0
    begin = 2 if tokens[1].lower in DIRECTIONS and tokens[1].text.islower() else 1
    end = _end_of_names(tokens, begin)
    if end == begin:
        return 0
    if end == len(tokens):
        return _between_names(tokens, begin)
    names = tokens[:end]
    if tokens[end].lower in _PARTS_OF_PLACES:
        end += 1
    if not _opens_subject(tokens[end:], tokens[end - 1]):
        return 0
    # "In Bonn Chancellor | Ana Ruiz", "In Sofia Bulgarian | soldiers", "In Poland Solidarity | members"
    is_noun = tokens[end].text[0].islower() and tokens[end].lower not in words.DETERMINERS | words.PERSONAL_PRONOUNS
    has_names = is_noun and not _is_number(tokens[end]) and end == len(names) > begin + 1
    return _between_names(names, begin) if has_names and not _is_place(names[begin:]) else end


def _opens_subject(following: Sequence[Token], before: Token) -> bool:
    """Whether what follows a name goes on with a subject, and not with more about the name."""
    if not following or is_quantity(following):
        return bool(following)
    if _is_number(following[0]):
        return before.lower not in words.LABELS  # "In Room | 4"
    is_word = following[0].is_word or following[0].text in _CURRENCIES
    return is_word and following[0].lower not in _NO_SUBJECTS and not words.is_adverb(following[0].text)


def _end_of_names(tokens: Sequence[Token], begin: int) -> int:
    """Position after the capitalised words from one on, those that "and" joins to them taken in."""
    end = begin
    while end < len(tokens) and tokens[end].is_capital:
        joins = end + 2 < len(tokens) and tokens[end + 1].lower == "and" and tokens[end + 2].is_capital
        end += 2 if joins else 1
    return end


def _is_place(names: Sequence[Token]) -> bool:
    """Whether capitalised words are one place, or several that "and" joins: "New York", "Leipzig and Halle"."""
    is_one = len(names) == 2 and names[0].lower in _FIRST_OF_TWO  # noqa: PLR2004 -- a name of two words
    return is_one or names[-2].lower == "and" or names[-1].lower in _PARTS_OF_PLACES


def _between_names(tokens: Sequence[Token], begin: int) -> int:
    """Position of the name behind the name of a place: "In Sofia | Todor Petrov"; 0 where there is only one name."""
    office = next((at for at in range(begin + 1, len(tokens)) if _opens_person(tokens[at].lower)), 0)
    if office:
        return office
    joined = next((at for at in range(begin + 1, len(tokens) - 1) if tokens[at].lower == "and"), 0)
    if joined:
        return 0
    length = 2 if tokens[begin].lower in _FIRST_OF_TWO else 1
    return begin + length if begin + length < len(tokens) else 0


def _opens_person(word: str) -> bool:
    return word in ROLES or (is_demonym(word) and word not in LANDS)


def _behind_phrase(tokens: Sequence[Token]) -> int:
    """Position of the first word that can open a subject behind a phrase: "During the press conference | Ms Ruiz"."""
    for position in range(2, len(tokens)):
        token, before = tokens[position], tokens[position - 1]
        starts = _is_number(token) or token.is_capital or token.lower in words.DETERMINERS | words.PERSONAL_PRONOUNS
        closed = words.PREPOSITIONS | words.DETERMINERS | words.COORDINATORS
        if starts and not before.is_capital and before.lower not in closed:
            return position
        if position > 2 and is_quantity(tokens[position:]):  # noqa: PLR2004 -- behind a preposition and its noun
            return position
    return 0


def _is_number(token: Token) -> bool:
    return token.text[0].isdigit() or token.lower in words.NUMBER_WORDS
