"""Verb forms."""

from __future__ import annotations

import pytest

from generator.drafting.lexicon.verbs import is_also_noun, is_plain_past, participle_of, present, readings


@pytest.mark.parametrize(
    ("word", "base", "form"),
    [
        ("resigned", "resign", "past"),
        ("sold", "sell", "participle"),
        ("carries", "carry", "s"),
        ("dying", "die", "ing"),
        ("winning", "win", "ing"),
        ("overheated", "overheat", "past"),
        ("crowdsourced", "crowdsource", "past"),
        ("unzipped", "unzip", "participle"),
        ("fortified", "fortify", "past"),
        ("peaked", "peak", "past"),
        ("intermarketed", "intermarket", "past"),
        ("seceded", "secede", "past"),
        ("receded", "recede", "past"),
        ("totalled", "total", "past"),
        ("enrolled", "enrol", "past"),
        ("born", "bear", "participle"),
    ],
)
def test_forms_lead_to_their_base(word: str, base: str, form: str) -> None:
    """A form of a known verb, or a regular one that no list has, gives its base."""
    assert (base, form) in readings(word)


@pytest.mark.parametrize(
    "word", ["hundred", "evening", "during", "including", "sacred", "oil-rich", "tuesday", "2,500", ""]
)
def test_words_that_are_no_verbs(word: str) -> None:
    """Words that only look like a verb's form have no reading."""
    assert readings(word) == ()


@pytest.mark.parametrize(
    ("base", "singular"),
    [
        ("seize", "seizes"),
        ("carry", "carries"),
        ("push", "pushes"),
        ("go", "goes"),
        ("say", "says"),
        ("have", "has"),
        ("be", "is"),
    ],
)
def test_present_tense_of_headlines(base: str, singular: str) -> None:
    """A base takes its ending for one subject and, but for “be”, none for several."""
    assert present(base, plural=False) == singular
    assert present(base, plural=True) == ("are" if base == "be" else base)


def test_participles() -> None:
    """A past participle comes from the list or by rule."""
    assert [participle_of(base) for base in ("take", "seize", "plan", "vote")] == [
        "taken",
        "seized",
        "planned",
        "voted",
    ]


def test_a_past_form_that_cannot_be_a_participle() -> None:
    """“took” is past and nothing else; “seized” may be a participle."""
    assert is_plain_past("took")
    assert not is_plain_past("seized")


def test_verbs_that_are_as_often_nouns() -> None:
    """“attacks” may be a noun; “resigns” may not."""
    assert is_also_noun("attacks")
    assert not is_also_noun("resigns")
