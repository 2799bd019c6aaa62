"""What became of those who are counted: "60 insurgents | killed", "killing | 12", "more than 100 deaths"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.verbs import readings
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.drafting.lexicon.tokens import Token


def _by_word(table: str) -> dict[str, str]:
    """The first word of each line of a table by the others."""
    lines = (line.split() for line in table.replace("\n", " ").split("·"))
    return {word: line[0] for line in lines for word in line[1:]}


# Verbs that say what became of people, and the one word for it, so that sources that put it differently compare.
_FATES = _by_word(
    """
    dead kill die murder massacre perish slay execute assassinate drown · injured injure wound hurt · arrested arrest
    detain · kidnapped kidnap abduct · freed free release · displaced displace · evacuated evacuate · rescued rescue ·
    trapped trap · dismissed dismiss · infected infect · stranded strand · destroyed destroy · damaged damage · sunk
    sink · cancelled cancel · closed close · grounded ground
    """
)
# The same as adjectives and nouns.
_ADJECTIVES = _by_word("dead dead · missing missing unaccounted · homeless homeless")
_NOUNS = _by_word(
    "dead deaths death fatalities dead · injured injuries injured wounded · arrested arrests · missing missing · "
    "homeless homeless"
)
# Verbs whose subject it befalls.
_BEFALLING = word_set("die perish drown sink close")
_LINKS = word_set(
    "was were been being be have has had is are reported feared confirmed found believed presumed left remained remain "
    "still already also now reportedly including"
)
_AFTER_TOLL = word_set("of at to reached hit from is was passed")
# Before a number of lives: "with the loss of", "claimed", "cost".
_COSTS_LIVES = word_set("loss claim claims claimed claiming cost costs costing took taken taking lost losing")
_REACH_OF_COUNT = 5
# How many words may stand between those who are counted and what became of them.
_REACH = 7


def fate_of_noun(noun: str) -> str:
    """What a noun says by itself: "deaths" are the dead; empty where it says nothing."""
    return _NOUNS.get(noun, "")


def fate_after(tokens: Sequence[Token], at: int) -> str:
    """What became of those whom the words before `at` name; empty where the words after don't tell.

    An insertion is looked past: "ten civilians, including three children, had died".
    """
    inside = False
    for token in tokens[at : at + _REACH]:
        if token.text == ",":
            inside = not inside
        elif token.lower in _ADJECTIVES:
            return _ADJECTIVES[token.lower]
        elif fate := _fate(token.lower, passive_only=True):
            return fate
        elif not inside and token.lower not in _LINKS and not words.is_adverb(token.text):
            return ""
    return ""


def fate_before(tokens: Sequence[Token], at: int) -> str:
    """What the words right before `at` say of those who follow: "killed | 12", "a death toll of | 40"."""
    before = [token.lower for token in tokens[max(0, at - _REACH) : at]]
    while before and before[-1] in words.ARTICLES | {"another", "further"}:
        before.pop()
    if before and (fate := _fate(before[-1], passive_only=False)):
        return fate
    tolled = "toll" in before and before[-1] in _AFTER_TOLL
    if _COSTS_LIVES & set(before[-2:]) and "lives" in [token.lower for token in tokens[at : at + _REACH_OF_COUNT]]:
        return "dead"  # "the loss of | 27 lives"
    return "dead" if tolled or before[-2:] in (["deaths", "of"], ["death", "of"]) else ""


def _fate(word: str, *, passive_only: bool) -> str:
    """The fate that a verb's form tells: of its subject where the form can be passive, else of its object."""
    for base, form in readings(word):
        fate = _FATES.get(base, "")
        befalls = base in _BEFALLING
        if fate and (befalls or form == "participle" if passive_only else not befalls):
            return fate
    return ""
