"""English verbs: which words can be forms of one, and how a base form reads in a headline's present tense."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from generator.drafting.lexicon.verb_lists import ALSO_NOUNS, IRREGULAR, NEVER_VERBS, NO_PARTICIPLES, REGULAR
from generator.drafting.lexicon.word_sets import word_set

Form = Literal["base", "s", "past", "participle", "ing"]

_VOWELS = frozenset("aeiou")
# Doubled before -ed and -ing where the vowel before is short and stressed: "planned", "gripped".
_DOUBLED = frozenset("bdgmnprt")
# Verbs of several syllables whose last one is stressed, so that its consonant doubles; and those in -l that double in
# British spelling.
_STRESSED_AT_END = word_set(
    """
    admit commit submit permit transmit occur incur refer defer confer prefer transfer compel expel propel repel
    rebel regret abet equip kidnap control cancel travel quarrel fulfil enrol overlap embed
    """
)
# Endings of a stem before -ed that come of a base in -e: "creat", "forc", "releas".
_STEMS_OF_BASES_IN_E = (
    "at", "iz", "is", "us", "ur", "iv", "uc", "ag", "dg", "rg", "c", "v", "z", "u", "bl", "pl", "tl", "dl", "gl",
    "ns", "rs", "ps", "am", "ud", "od", "ir", "as", "os", "ut", "et", "ak", "ok", "ik", "id", "in", "ced",
)  # fmt: skip
# Endings of stems that look so and come of a base without -e: "remain", "join".
_STEMS_OF_OTHER_BASES = (
    "air", "ain", "oin", "eat", "oat", "eet", "oot", "eam", "oam", "aim", "eak", "oak", "ood", "ket", "get", "our",
)  # fmt: skip
_SHORTEST_IN_ED, _SHORTEST_IN_ING = 5, 6


def _third_person(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _doubles(base: str) -> bool:
    """Whether the last consonant doubles before an ending."""
    short = len(base) in (3, 4) and base[-2] in _VOWELS and not set(base[:-2]) & _VOWELS
    return (short and base[-1] in _DOUBLED) or base in _STRESSED_AT_END


def _with_ending(base: str, ending: Literal["ed", "ing"]) -> str:
    """The regular form of a base in -ed or -ing."""
    if base.endswith("ie") and ending == "ing":
        return base[:-2] + "ying"
    if base.endswith("e") and (ending == "ed" or not base.endswith(("ee", "oe", "ye"))):
        return base[:-1] + ending
    if base.endswith("y") and base[-2] not in _VOWELS and ending == "ed":
        return base[:-1] + "ied"
    return base + base[-1] + ending if _doubles(base) else base + ending


def _principal_parts() -> dict[str, tuple[str, str]]:
    """Past and past participle of every base in the lists."""
    parts: dict[str, tuple[str, str]] = {}
    for line in IRREGULAR.replace("\n", " ").split("·"):
        base, past, participle = line.split()
        parts[base] = (past, participle)
    for base in REGULAR.split():
        past = _with_ending(base, "ed")
        parts.setdefault(base, (past, past))
    return parts


def _forms() -> dict[str, tuple[tuple[str, Form], ...]]:
    """Every form of every verb in the lists, with what it can be."""
    forms: dict[str, dict[tuple[str, Form], None]] = {}
    for base, (past, participle) in _PARTS.items():
        readings_of_base: tuple[tuple[str, Form], ...] = (
            (base, "base"), (_third_person(base), "s"), (past, "past"), (participle, "participle"),
            (_with_ending(base, "ing"), "ing"),
        )  # fmt: skip
        for word, form in readings_of_base:
            forms.setdefault(word, {})[base, form] = None
    return {word: tuple(found) for word, found in forms.items()}


_PARTS = _principal_parts()
_FORMS = _forms()


@lru_cache(maxsize=65536)
def readings(word: str) -> tuple[tuple[str, Form], ...]:
    """What a lower-case word can be as a verb: base and form, each pair once; empty where it is none.

    Words in -ed and -ing that no list has are taken for regular verbs, and their base is a good guess.
    """
    if word in NEVER_VERBS:
        return ()
    if word in _FORMS:
        return _FORMS[word]
    if word in NO_PARTICIPLES or not word.isalpha():
        return ()
    if word.endswith("ed") and len(word) >= _SHORTEST_IN_ED:
        base = _likely_base(word.removesuffix("ed"))
        return ((base, "past"), (base, "participle"))
    if word.endswith("ing") and len(word) >= _SHORTEST_IN_ING:
        return ((_likely_base(word.removesuffix("ing")), "ing"),)
    return ()


def _likely_base(stem: str) -> str:
    """The base that a stem before -ed or -ing comes of."""
    if stem in _PARTS or stem + "e" in _PARTS:
        return stem if stem in _PARTS else stem + "e"
    if stem.endswith("ll") and stem[:-1] in _PARTS:
        return stem[:-1]  # "totalled"
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if stem[-1] == stem[-2:-1] and stem[-1] in _DOUBLED:
        return stem[:-1]
    is_in_e = stem.endswith(_STEMS_OF_BASES_IN_E) and not stem.endswith(_STEMS_OF_OTHER_BASES)
    return stem + "e" if is_in_e else stem


def is_also_noun(word: str) -> bool:
    """Whether the base or -s form of a verb is as often a noun ("attack", "reports")."""
    return bool({word, word.removesuffix("s"), word.removesuffix("es")} & ALSO_NOUNS)


def is_plain_past(word: str) -> bool:
    """Whether a form is past and cannot be a participle: "took", "fell", "began"."""
    forms = {form for _, form in readings(word)}
    return "past" in forms and "participle" not in forms


def present(base: str, *, plural: bool) -> str:
    """A base in a headline's present tense: "seize" and "seizes", "are" and "is"."""
    if base == "be":
        return "are" if plural else "is"
    if base == "have":
        return "have" if plural else "has"
    return base if plural else _third_person(base)


def participle_of(base: str) -> str:
    """The past participle of a base: "taken", "seized"."""
    return _PARTS[base][1] if base in _PARTS else _with_ending(base, "ed")
