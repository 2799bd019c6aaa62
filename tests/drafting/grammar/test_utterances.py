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
