"""What the interface says, in each language."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from generator.render.themes import bundled_themes
from generator.wording.phrases import ENGLISH, direction, languages, phrases_in, wording_of

GENERATOR = Path(__file__).parent.parent.parent / "generator"
OTHERS = [language for language in languages() if language != "en"]
# Plural forms say the number or, where it is one, need not.
COUNTED = {"count", "number"}


def forms_of(phrase: str | dict[str, str]) -> list[str]:
    return [phrase] if isinstance(phrase, str) else list(phrase.values())


def parts_of(phrase: str | dict[str, str]) -> set[str]:
    """What is filled into a phrase, its count apart."""
    return {name for form in forms_of(phrase) for _, name, _, _ in Formatter().parse(form) if name} - COUNTED


def program_and_templates() -> str:
    """All that may name a key: the program with the pages of its preview, and its themes."""
    modules = (path for path in GENERATOR.rglob("*.py") if path.name != "__init__.py")
    paths = [*modules, *bundled_themes().glob("*/templates/*"), *GENERATOR.rglob("templates/*.html")]
    return "\n".join(path.read_text("utf-8") for path in paths)


@pytest.mark.parametrize("language", OTHERS)
def test_languages_have_the_same_keys(language: str) -> None:
    """No language lacks a phrase, and none has one that English does not know."""
    assert set(phrases_in(language)) == set(phrases_in("en"))


@pytest.mark.parametrize("language", OTHERS)
def test_languages_fill_in_the_same(language: str) -> None:
    """A phrase says in each language what it is given, and asks for nothing more."""
    phrases, english = phrases_in(language), phrases_in("en")
    assert {key: parts_of(phrases[key]) for key in english} == {key: parts_of(english[key]) for key in english}


@pytest.mark.parametrize("language", languages())
def test_a_phrase_with_forms_has_one_for_all_else(language: str) -> None:
    """Whatever is counted, some form fits."""
    assert [
        key for key, phrase in phrases_in(language).items() if not isinstance(phrase, str) and "other" not in phrase
    ] == []


def test_every_phrase_that_is_said_is_known() -> None:
    """What a template or a module says by its key stands in the file of English."""
    said = set(re.findall(r"""\bsay\(\s*["']([a-z-]+)["']\s*[,)]""", program_and_templates()))
    assert len(said) > 80
    assert said - set(phrases_in("en")) == set()


def test_every_phrase_is_said() -> None:
    """No phrase is left behind that nothing says: its key, or the beginning of a key that is put together, is named."""
    named = set(re.findall(r"""["']([a-z][a-z-]*)["'{]""", program_and_templates()))
    beginnings = tuple(name for name in named if name.endswith("-"))
    assert [key for key in phrases_in("en") if key not in named and not key.startswith(beginnings)] == []


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("en", 0, "no events"),
        ("en", 1, "1 event"),
        ("en", 31, "31 events"),
        ("en", 1200, "1,200 events"),
        ("fr", 0, "aucun évènement"),
        ("fr", 1, "1 évènement"),
        ("fr", 1200, "1\N{NARROW NO-BREAK SPACE}200 évènements"),
    ],
)
def test_counting(language: str, number: int, words: str) -> None:
    """No thing, one thing, many things, as the language counts."""
    assert wording_of(language).say("events", count=number) == words


@pytest.mark.parametrize(
    ("number", "words"), [(0, "no"), (1, "one"), (4, "four"), (12, "twelve"), (13, "13"), (1200, "1,200")]
)
def test_numbers_in_words(number: int, words: str) -> None:
    """Small numbers are words, large ones figures."""
    assert ENGLISH.number_in_words(number) == words


def test_a_language_that_dateline_does_not_speak() -> None:
    """The interface is in English then; of a regional language the main one counts."""
    assert wording_of("mi") is not None
    assert wording_of("mi").say("chronology") == "Chronology"
    assert wording_of("fr-CA").say("chronology") == "Chronologie"


def test_an_unknown_phrase() -> None:
    """A key that no language has is a mistake that says so."""
    with pytest.raises(LookupError, match="there are no words “nonsense”"):
        ENGLISH.say("nonsense")


@pytest.mark.parametrize(
    ("language", "way"), [("en", "ltr"), ("fr-CA", "ltr"), ("ar", "rtl"), ("he", "rtl"), ("tlh", "ltr")]
)
def test_direction(language: str, way: str) -> None:
    """Arabic and Hebrew run from right to left, and what Babel has never heard of runs as most do."""
    assert direction(language) == way
