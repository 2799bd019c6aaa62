"""Finding: which rule matches which words, in a language of a few words made up for it."""

from __future__ import annotations

import pytest

from generator.timex.finding.find import find, symbols_of
from generator.timex.finding.tokens import tokenise
from generator.timex.languages.language import Language
from generator.timex.languages.making import from_data

DATA = {
    "ordinal": r"\d+th",
    "past-endings": [],
    "future-endings": [],
    "participle-endings": [],
    "verbs-open-sentences": False,
    "written-orders": ["DMY"],
    "classes": {"weekday": {"monday": 0, "Sun": 6}, "part-of-day": {"night": "NI"}, "link": ["to"]},
    "publication": {"common": [], "beginning": []},
    "triggers": ["<weekday>"],
    "tenses": {"future": "will", "past": "was"},
    "boundaries": {"since": "since"},
    "parts": {"day": "<weekday> <part-of-day>?"},
    "rules": [
        {"name": "title", "reads": "nothing", "pattern": "<weekday> night <Name>"},
        {"name": "day", "reads": "date", "pattern": "{day}"},
        {"name": "same-day", "reads": "date", "pattern": "<weekday>"},
        {"name": "days", "reads": "date", "pattern": "first:( {day} ) to last:( {day} )"},
        {"name": "on-day", "reads": "date", "pattern": "(?<= on ) the <weekday>"},
    ],
}


@pytest.fixture(scope="module")
def language() -> Language:
    """The language."""
    return from_data("xx", DATA)


def found(text: str, language: Language) -> list[tuple[str, str]]:
    """Rule and words of each match."""
    tokens = tokenise(text)
    matches = find(symbols_of(tokens, language), language)
    return [(match.rule.name, " ".join(tokens.words[match.start : match.end])) for match in matches]


@pytest.mark.parametrize(
    ("text", "matches"),
    [
        ("Monday", [("day", "Monday")]),
        ("MONDAY", [("day", "MONDAY")]),
        ("On monday night it rained.", [("day", "monday night")]),
        ("Monday to Monday night", [("days", "Monday to Monday night")]),
        ("Monday night Football", [("title", "Monday night Football")]),
        ("on the Monday", [("on-day", "the Monday")]),
        ("at the Monday", [("day", "Monday")]),
        ("Monday Monday", [("day", "Monday"), ("day", "Monday")]),
        ("Monday\n\nnight", [("day", "Monday")]),
        ("the Sun", [("day", "Sun")]),
        ("the sun", []),
        ("night", []),
        ("Mondayish", []),
        ("", []),
    ],
)
def test_find(text: str, matches: list[tuple[str, str]], language: Language) -> None:
    """The longest match wins, of two as long the earlier rule; capitals decide where the lexicon has them."""
    assert found(text, language) == matches


def test_what_is_kept(language: Language) -> None:
    """A match keeps words under the names of its pattern, and both expressions of a pair."""
    tokens = tokenise("Monday to Monday night")
    (match,) = find(symbols_of(tokens, language), language)
    assert [(kept.name, kept.start, kept.end, kept.word_class) for kept in match.kept()] == [
        ("first", 0, 1, ""),
        ("weekday", 0, 1, "weekday"),
        ("last", 2, 4, ""),
        ("weekday", 2, 3, "weekday"),
        ("part-of-day", 3, 4, "part-of-day"),
    ]


def test_years_without_an_era() -> None:
    """A rule for years of an era holds from where a text has told of it to where it tells of another."""
    rule = {"name": "ancient", "reads": "date", "with": {"era": "BC"}, "pattern": "<three-digits as year>"}
    language = from_data("xx", {**DATA, "triggers": ["<three-digits>"], "rules": [rule]})
    symbols = symbols_of(tokenise("431 430 429 428"), language)
    assert [match.start for match in find(symbols, language)] == []
    assert [match.start for match in find(symbols, language, [(1, "BC"), (3, "AD")])] == [1, 2]
    language = from_data("xx", {**DATA, "triggers": ["<three-digits>"], "rules": [{**rule, "with": {"era": "unsaid"}}]})
    assert [match.start for match in find(symbols, language, [(2, "BC")])] == [0, 1]
