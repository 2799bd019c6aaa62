"""A passage taken apart into voices."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.drafting.grammar.quotations import spoken
from generator.drafting.grammar.utterances import utterances
from generator.model.source import Passage
from generator.model.time import Timex


def voices(text: str) -> list[tuple[bool, str]]:
    found = utterances(Passage("herald", 0, len(text), text, 0), [], spoken(text))
    return [(one.quoted, one.stretch(0, len(one.tokens))) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We will rebuild,” she said.", [(False, "she said"), (True, "We will rebuild")]),
        ("OSLO (Agency) - Dockers left.", [(False, "Dockers left")]),
        ("LIMA/QUITO, Peru (Agency) — Dockers left.", [(False, "Dockers left")]),
        ("NATO - an alliance - grew.", [(False, "NATO - an alliance - grew")]),
        ("NATO -- an alliance -- grew.", [(False, "NATO -- an alliance -- grew")]),
        ("But dockers (all of them) left.", [(False, "dockers left")]),
        ("It was a “tactical retreat”.", [(False, "It was a tactical retreat")]),
        ("The dockers’ union left.", [(False, "The dockers’ union left")]),
    ],
)
def test_voices(text: str, expected: list[tuple[bool, str]]) -> None:
    """The article's words come first, then what it quotes; datelines, brackets and openers are left out."""
    assert voices(text) == expected


def test_the_small_words_before_a_date_belong_to_it() -> None:
    """“late on Monday” is blocked whole; the preposition before “Monday's vote” belongs to the vote."""
    text = "He left late on Monday after Monday's vote."
    timexes = [Timex(start, start + 6, "Monday", "DATE", "", parse("2024-05-13"), "test") for start in (16, 29)]
    (one,) = utterances(Passage("herald", 0, len(text), text, 0), timexes, [])
    assert [one.tokens[index].text for index in sorted(one.blocked)] == ["late", "on", "Monday", "Monday", "'s"]


@pytest.mark.parametrize(
    ("text", "date", "blocked"),
    [
        ("Ten died during Easter weekend.", "Easter", ["during", "Easter", "weekend"]),
        ("As recently as 2012 it stood.", "2012", ["As", "recently", "as", "2012"]),
        ("After the war of 1961 he left.", "1961", ["of", "1961"]),
        ("Ten died between Monday and Friday.", "Monday", ["between", "Monday"]),
    ],
)
def test_words_around_a_date_belong_to_it(text: str, date: str, blocked: list[str]) -> None:
    """What only leads to a date, or is a part of a holiday, is blocked with it."""
    start = text.index(date)
    timex = Timex(start, start + len(date), date, "DATE", "", parse("2012-05"), "test")
    (one,) = utterances(Passage("herald", 0, len(text), text, 0), [timex], [])
    assert [one.tokens[index].text for index in sorted(one.blocked)] == blocked


@pytest.mark.parametrize(
    ("text", "asks"), [("Who left?", [True]), ("She left.", [False]), ("“Why now?” she said.", [False, True])]
)
def test_questions(text: str, asks: list[bool]) -> None:
    """Each voice tells whether it asks."""
    assert [one.asks for one in utterances(Passage("herald", 0, len(text), text, 0), [], spoken(text))] == asks
