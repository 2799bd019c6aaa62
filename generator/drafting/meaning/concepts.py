"""What a candidate speaks of, as words that compare: stems without their endings."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from generator.drafting.lexicon import words
from generator.drafting.lexicon.demonyms import LAND_OF
from generator.drafting.lexicon.tokens import tokenise
from generator.drafting.lexicon.verbs import readings
from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from generator.drafting.lexicon.tokens import Token

Stems: TypeAlias = frozenset[str]

_EMPTY = (
    words.DETERMINERS | words.PRONOUNS | words.PREPOSITIONS | words.SUBORDINATORS | words.COORDINATORS | words.ADVERBS
    | words.FORMS_OF_BE | words.FORMS_OF_HAVE | words.FORMS_OF_DO | words.MODALS | words.RELATIVES | words.NEGATIONS
    | word_set("to first last new say says said tell told monday tuesday wednesday thursday friday saturday sunday")
)  # fmt: skip

# What stands before the name of a place, and what may stand between the two ("in the town of Nola").
_LOCATING = word_set("in at near outside around off inside")
_INSIDE_NAMES_OF_PLACES = word_set(
    "the a an of city town village port province region district state county capital northern southern eastern "
    "western central north south east west small"
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


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[Token, ...]:
    """The tokens of a headline or quote; one is looked at from many sides in a row."""
    return tokenise(text)


@lru_cache(maxsize=4096)
def terms(text: str) -> Stems:
    """Stems of the words of a text that mean something by themselves."""
    return frozenset(
        stem(token.text)
        for token in words_of(text)
        if token.is_word and token.lower not in _EMPTY and len(token.text) > 1
    )


def names_in(title: str) -> Stems:
    """Stems of the capitalised words of a headline."""
    return frozenset(stem(token.text) for token in words_of(title) if token.is_capital and token.lower not in _EMPTY)


def places_in(title: str) -> Stems:
    """Stems of the capitalised words of a headline that say where: those behind "in", "at", "near" and the like."""
    found: set[str] = set()
    is_place = False
    for token in words_of(title):
        if token.lower in _LOCATING:
            is_place = True
        elif not token.is_capital and token.lower not in _INSIDE_NAMES_OF_PLACES:
            is_place = False
        elif is_place and token.is_capital:
            found.add(stem(token.text))
    return frozenset(found)


def names_of_object(title: str) -> Stems:
    """Stems of the capitalised words that say what or whom it happened to: see `object_of`."""
    return names_in(object_of(title))


def names_of_subject(title: str) -> Stems:
    """Stems of the capitalised words that say who did it; none where the verb is a participle."""
    return names_in(doer_of(title))


def object_of(title: str) -> str:
    """What or whom it happened to: the words behind a headline's verb, or its subject where the verb is a participle.

    "Rebels seize | Nola", "Nola | seized by rebels"; up to the first preposition but "of".
    """
    tokens = words_of(title)
    at, is_passive = _verb(tokens)
    return _up_to(_ENDING_OBJECTS, title, tokens[:at] if is_passive else tokens[at + 1 :])


def doer_of(title: str) -> str:
    """Who did it: the words before a headline's verb, up to the first preposition; empty for a participle."""
    tokens = words_of(title)
    at, is_passive = _verb(tokens)
    return "" if is_passive else _up_to(words.PREPOSITIONS, title, tokens[:at])


def subject_of(title: str) -> str:
    """A headline's words before its verb."""
    tokens = words_of(title)
    at, _ = _verb(tokens)
    return title[: tokens[at - 1].end] if at else ""


def _verb(tokens: Sequence[Token]) -> tuple[int, bool]:
    """Where a headline's verb stands, the end of it where there is none; and whether it is a participle."""
    for at, token in enumerate(tokens):
        forms = {form for _, form in readings(token.lower)} if at and token.text.islower() else set()
        if token.lower == "to" or forms & {"s", "base", "participle"}:
            return at, bool(forms) and not forms & {"s", "base"}
    return len(tokens), False


def _up_to(ending: Container[str], title: str, tokens: Sequence[Token]) -> str:
    end = next((at for at, token in enumerate(tokens) if token.lower in ending), len(tokens))
    return title[tokens[0].start : tokens[end - 1].end] if end else ""
