"""What a candidate speaks of, as words that compare: stems without their endings."""

from __future__ import annotations

from functools import lru_cache

from generator.drafting import words
from generator.drafting.demonyms import LAND_OF
from generator.drafting.tokens import tokenise
from generator.drafting.verbs import readings
from generator.drafting.word_sets import word_set

_EMPTY = (
    words.DETERMINERS | words.PRONOUNS | words.PREPOSITIONS | words.SUBORDINATORS | words.COORDINATORS | words.ADVERBS
    | words.FORMS_OF_BE | words.FORMS_OF_HAVE | words.FORMS_OF_DO | words.MODALS | words.RELATIVES | words.NEGATIONS
    | word_set("to first last new say says said tell told monday tuesday wednesday thursday friday saturday sunday")
)  # fmt: skip

# What stands before the name of a place, and what may stand between the two ("in the town of Nola").
_LOCATING = word_set("in at near outside around off inside")
_INSIDE_NAMES_OF_PLACES = word_set(
    "the a an of city town village port province region district state county capital northern southern eastern "
    "western central north south east west small of"
)
# What ends a verb's object: every preposition but "of".
_ENDING_OBJECTS = (words.PREPOSITIONS | {"to"}) - {"of"}


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """What forms of one word share: "airstrikes" and "airstrike", "seized" and "seizes", "Malian" and "Mali"."""
    lower = word.lower().replace("’", "'").removesuffix("'s")
    if lower in LAND_OF:
        return LAND_OF[lower]
    if "-" in lower:
        lower = lower.rpartition("-")[2] if lower.rpartition("-")[2] in LAND_OF else lower.replace("-", "")
    known = readings(lower)
    if known and word[:1].islower():
        return known[0][0]
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("s", "")):
        if lower.endswith(ending) and len(lower) > len(ending) + 2 and not lower.endswith(("ss", "us", "is")):
            return lower.removesuffix(ending) + instead
    return lower


def terms(text: str) -> frozenset[str]:
    """Stems of the words of a text that mean something by themselves."""
    return frozenset(
        stem(token.text)
        for token in tokenise(text)
        if token.is_word and token.lower not in _EMPTY and len(token.text) > 1
    )


def names_in(title: str) -> frozenset[str]:
    """Stems of the capitalised words of a headline."""
    return frozenset(stem(token.text) for token in tokenise(title) if token.is_capital and token.lower not in _EMPTY)


def places_in(title: str) -> frozenset[str]:
    """Stems of the capitalised words of a headline that say where: those behind "in", "at", "near" and the like."""
    found: set[str] = set()
    is_place = False
    for token in tokenise(title):
        if token.lower in _LOCATING:
            is_place = True
        elif not token.is_capital and token.lower not in _INSIDE_NAMES_OF_PLACES:
            is_place = False
        elif is_place and token.is_capital:
            found.add(stem(token.text))
    return frozenset(found)


def names_of_object(title: str) -> frozenset[str]:
    """Stems of the capitalised words right behind a headline's verb: what or whom it happened to."""
    tokens = tokenise(title)
    for at, token in enumerate(tokens[1:], start=1):
        forms = {form for _, form in readings(token.lower)} if token.text.islower() else set()
        if token.lower == "to" or forms & {"s", "base", "participle"}:
            behind = [after.lower for after in tokens[at + 1 :]]
            end = next((n for n, word in enumerate(behind) if word in _ENDING_OBJECTS), len(behind))
            objects = tokens[at + 1 : at + 1 + end]
            return frozenset(stem(one.text) for one in objects if one.is_capital and one.lower not in _EMPTY)
    return frozenset()
