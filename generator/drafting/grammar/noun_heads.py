"""The word that a noun phrase is about, and whether it takes a plural verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.verbs import readings
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.lexicon.tokens import Token

_PLURALS = word_set("people police men women children troops both media dozens hundreds thousands others they we you i")
_PLURAL_OPENERS = word_set("both several many few these those")
# Words in -s that take a singular verb, names of places and firms among them.
_SINGULARS = word_set(
    """
    yemen specimen omen regimen abdomen amen carmen ramen
    states nations news politics series reuters philippines netherlands emirates headquarters paris texas athens
    wales brussels honduras naples kansas arkansas illinois laos lagos airbus siemens mercedes barclays hamas james
    thomas charles economics mathematics athletics torres flores reyes santos ramos morales rojas vargas jones adams
    williams davis evans harris hughes roberts phillips rogers collins edwards richards stevens peters matthews andrews
    jacobs myers hayes holmes lewis morris ellis parsons simmons sanders saunders watts woods brooks banks gates
    """
)
_SINGULAR_ENDINGS = ("ss", "us", "is")
# Endings of words for a people ("the French") and of words for the members of a group ("Islamists", "Democrats").
_PEOPLE_ENDINGS = ("ench", "ish", "ese", "wiss", "utch")
_MEMBER_ENDINGS = ("ists", "ians", "ans", "ers", "ors", "els", "ees", "ants", "ents", "ats", "ives", "ims", "ews")

_TWO_WORD_QUANTITIES = frozenset({"more than", "less than", "fewer than", "at least", "at most", "up to", "as many"})
_ONE_WORD_QUANTITIES = word_set("about around over nearly almost some")


def head_index(tokens: Sequence[Token]) -> int:
    """Position of the noun that a phrase is about: its last word before a preposition, participle or comma."""
    first = _past_quantity(tokens)
    last = first
    for position in range(first, len(tokens)):
        token = tokens[position]
        if position > first and (
            token.lower in words.PREPOSITIONS | {",", "to"} or _describes(tokens, position, first)
        ):
            break
        if token.is_word:
            last = position
    return last


def _describes(tokens: Sequence[Token], position: int, first: int) -> bool:
    """Whether a participle stands behind the head, which a phrase begins with: "workers | hired in May"."""
    token = tokens[position]
    ends_so = token.text.islower() and token.lower.endswith(("ed", "ing"))
    # "agents | searching his house"
    follows = position > 1 or (tokens[first].lower.endswith("s") and position + 1 < len(tokens))
    return follows and ends_so and bool(readings(token.lower))


def _past_quantity(tokens: Sequence[Token]) -> int:
    """Position after "more than", "at least", "about" and the like, where something follows."""
    if " ".join(token.lower for token in tokens[:2]) in _TWO_WORD_QUANTITIES and tokens[2:]:
        return 2
    return int(bool(tokens[1:]) and tokens[0].lower in _ONE_WORD_QUANTITIES)


def is_plural(tokens: Sequence[Token]) -> bool:
    """Whether a subject takes a plural verb. Of a name of several words in -s that is decided by how it ends."""
    if not tokens:
        return False
    head = head_index(tokens)
    opener, word = tokens[0].lower, tokens[head].lower
    joined = any(token.lower == "and" for token in tokens[: head + 1])
    is_name = head > 0 and tokens[head - 1].is_capital and tokens[head].text.isdigit()  # "Flight 218"
    number = (not is_name and tokens[head].text.replace(",", "").isdigit()) or word in words.NUMBER_WORDS - {"one"}
    people = opener == "the" and head == 1 and word.endswith(_PEOPLE_ENDINGS)
    men = word.endswith("men") and word not in _SINGULARS
    if joined or people or men or (number and word != "1") or word in _PLURALS or opener in _PLURAL_OPENERS:
        return True
    if not word.endswith("s") or word in _SINGULARS or word.endswith(_SINGULAR_ENDINGS):
        return False
    return not tokens[head].is_capital or head == 0 or word.endswith(_MEMBER_ENDINGS)
