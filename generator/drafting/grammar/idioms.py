"""What makes a verb another one: particles ("called | off"), and the nouns of light verbs ("took | place")."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.drafting.lexicon import words
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from generator.drafting.grammar.predicates import Predicate
    from generator.drafting.grammar.token_lines import TokenLine

# Directly behind a verb these are hardly ever prepositions.
_PARTICLES = word_set("up down off out away back apart aside aground ashore ahead forward")
# These are as often, so that no noun may follow ("the roof fell in on Monday"), but for verbs that take an object then.
_ALSO_PREPOSITIONS = word_set("in on over through by under around along")
_TRANSITIVE = frozenset(
    {
        ("bring", "in"), ("call", "in"), ("hand", "in"), ("hand", "over"), ("take", "over"), ("take", "in"),
        ("rein", "in"), ("run", "over"), ("swear", "in"), ("send", "in"), ("push", "through"), ("fly", "in"),
        ("vote", "in"), ("phase", "in"), ("turn", "in"), ("usher", "in"),
    }
)  # fmt: skip
# "off the west coast", "down the road": with these a particle is a preposition after all.
_PLACES_AFTER = {"off": word_set("coast coasts shore runway road"), "up": word_set("hill stairs"),
    "down": word_set("road street hill stairs")}  # fmt: skip
# Verbs that say little by themselves, with the words that say it.
_LIGHT = """
    break ranks · bring about · bring into force · bring to justice · bring to a halt · bring to an end · bring
    under control · catch fire · come into force · come into effect · come to light · come to power · come under
    fire · come under attack · come to an end · come to a halt · come to blows · cut short · fall ill · fall silent
    · find guilty · follow suit · get under way · get underway · get hold of · get rid of · give way · give birth ·
    give evidence · give chase · give permission · give notice · give approval · give testimony · give a speech ·
    go on strike · go on trial · go into effect · go into force · go on sale · go into hiding · go into exile · go
    into orbit · go bankrupt · go missing · go under · go live · go public · go dark · go on display · go to the
    polls · grind to a halt · hold hostage · lay siege · lay waste · let go · lose control · lose power · lose
    contact · make landfall · make history · make peace · make a speech · make an arrest · make arrests · make
    public · open fire · pay tribute · plead guilty · plead not guilty · plead innocent · put in place · put on
    hold · put on trial · put to death · put to sea · put to the vote · put to a vote · run aground · run dry · set
    fire · set on fire · set foot · set sail · set free · set alight · set ablaze · set in motion · set upon ·
    shoot dead · stand trial · take aim · take charge · take command · take control · take delivery · take effect ·
    take fright · take hostage · take into custody · take office · take part · take place · take possession · take
    power · take prisoner · take refuge · take root · take shape · take shelter · take the lead · take the oath ·
    take to the streets · turn violent · walk free
"""
# How many words of an object may stand between ("put | its own sanctions | in place").
_LONGEST_OBJECT = 5
_WORDS_TO_PLACE = 3
_REFLEXIVES = word_set("himself herself itself themselves him her it them")
_ENDS_OF_OBJECT = words.COORDINATORS | words.RELATIVES | words.SUBORDINATORS | words.DASHES | {",", ";", ":", "that"}
# Of the light verbs' words, those that no object may part from the verb.
_NOUNS = word_set("place part office fire way birth suit sail power charge control landfall evidence refuge shelter")


def _light_verbs() -> dict[str, tuple[tuple[str, ...], ...]]:
    by_verb: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in _LIGHT.replace("\n", " ").split("·"):
        verb, *rest = phrase.split()
        by_verb[verb].append(tuple(rest))
    return {verb: tuple(sorted(listed, key=len, reverse=True)) for verb, listed in by_verb.items()}


_LIGHT_VERBS = _light_verbs()


def with_idiom(line: TokenLine, verb: Predicate) -> Predicate:
    """A verb with the words that make it another one; as it is where there are none.

    Words that follow it directly become part of it; behind an object they stay where they are.
    """
    base = verb.carried or verb.base
    light = _light(line, base, verb.end)
    if light:
        return replace(verb, idiom=" ".join(light), end=verb.end + len(light))
    if _is_particle(line, base, verb.end):
        return replace(verb, idiom=line.word(verb.end), end=verb.end + 1)
    behind = _behind_object(line, base, verb.end)
    return replace(verb, idiom=behind) if behind else verb


def _light(line: TokenLine, base: str, index: int) -> tuple[str, ...]:
    """The words of a light verb at an index."""
    return next((listed for listed in _LIGHT_VERBS.get(base, ()) if _stands(line, listed, index)), ())


def _stands(line: TokenLine, listed: tuple[str, ...], index: int) -> bool:
    return all(line.word(index + at) == word and index + at not in line.blocked for at, word in enumerate(listed))


def _is_particle(line: TokenLine, base: str, index: int) -> bool:
    word, after = line.word(index), line.word(index + 1)
    if index in line.blocked:
        return False
    if word in _PARTICLES:
        near = {line.word(at) for at in range(index + 1, index + 1 + _WORDS_TO_PLACE)}
        return near.isdisjoint(_PLACES_AFTER.get(word, ()))
    if word not in _ALSO_PREPOSITIONS:
        return False
    stranded = not after or not after[0].isalnum() or after in words.PREPOSITIONS | words.COORDINATORS
    return stranded or index + 1 in line.blocked or (base, word) in _TRANSITIVE


def _behind_object(line: TokenLine, base: str, index: int) -> str:
    """The words of an idiom behind a pronoun ("gave himself up") or a short object; empty where there are none."""
    if line.word(index) in _REFLEXIVES and line.word(index + 1) in _PARTICLES | {"in"}:
        return line.word(index + 1)
    if base not in _LIGHT_VERBS:
        return ""
    for at in range(index + 1, index + 1 + _LONGEST_OBJECT):
        if at - 1 in line.blocked or line.word(at - 1) in _ENDS_OF_OBJECT | {""}:
            return ""
        light = _light(line, base, at)
        if light and light[0] not in _NOUNS:
            return " ".join(light)
    return ""
