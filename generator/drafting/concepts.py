"""What a candidate speaks of, as words that compare: stems without their endings, and what its verb amounts to."""

from __future__ import annotations

from functools import lru_cache

from generator.drafting import words
from generator.drafting.demonyms import LAND_OF
from generator.drafting.tokens import tokenise
from generator.drafting.verb_classes import FRAMES_OF, HAPPENING_NOUNS
from generator.drafting.verbs import readings
from generator.drafting.word_sets import word_set

_EMPTY = (
    words.DETERMINERS | words.PRONOUNS | words.PREPOSITIONS | words.SUBORDINATORS | words.COORDINATORS | words.ADVERBS
    | words.FORMS_OF_BE | words.FORMS_OF_HAVE | words.FORMS_OF_DO | words.MODALS | words.RELATIVES | words.NEGATIONS
    | word_set("to first last new say says said tell told monday tuesday wednesday thursday friday saturday sunday")
)  # fmt: skip
# Objects that make "take", "gain" or "lose" a capture.
_TAKING, _POSSESSION = word_set("take gain come"), word_set("control over power charge")
# Verbs that mean a capture wherever in a headline they stand ("took advantage of the chaos to overrun the area").
_CAPTURES = frozenset(verb for verb, named in FRAMES_OF.items() if "capture" in named) - {"hold", "fall", "control"}


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


def names_after_verb(title: str) -> frozenset[str]:
    """Stems of the capitalised words behind a headline's verb: where it happened or to whom, not who did it."""
    for token in tokenise(title)[1:]:
        forms = {form for _, form in readings(token.lower)} if token.text.islower() else set()
        if token.lower == "to" or forms & {"s", "base", "participle"}:
            return names_in(title[token.end :])
    return frozenset()


def frames(action: str, title: str) -> frozenset[str]:
    """What an event's verb amounts to: the happenings of `verb_classes` that it or its object names.

    Args:
        action: Base form of the verb that says what happened, or the noun that does.
        title: The headline.
    """
    found = set(FRAMES_OF.get(action, ())) | set(FRAMES_OF.get(stem(action), ()))
    if action == "fall" or (action in _TAKING and _POSSESSION & set(title.lower().split())):
        found.add("capture")
    for word in terms(title):
        if word in _CAPTURES:
            found.add("capture")
        if word in HAPPENING_NOUNS:
            found.add(HAPPENING_NOUNS[word])
    return frozenset(found)
