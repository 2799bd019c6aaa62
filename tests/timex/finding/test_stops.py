"""Where the sentences of a text end."""

from __future__ import annotations

import pytest

from generator.timex.finding.find import symbols_of
from generator.timex.finding.stops import sentence_ends
from generator.timex.finding.tokens import tokenise
from generator.timex.languages.known import language


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained. It snowed!", ["It rained", "It snowed"]),
        ("It rained; it snowed", ["It rained", "it snowed"]),
        ("It rained\n\nIt snowed", ["It rained", "It snowed"]),
        # Titles, initials and what goes on with a small letter end none.
        ("Mr. A. Hall of Portland, Ore. left", ["Mr . A . Hall of Portland , Ore . left"]),
        ("It rose 2 pct. in May", ["It rose 2 pct . in May"]),
        # A dateline is none of the sentence behind it.
        ("LINDAU, Jan 14 (AP) - It rained", ["LINDAU , Jan 14 ( AP )", "It rained"]),
        ("HULL (Reuters) — It rained", ["HULL ( Reuters )", "It rained"]),
        ("It rained (as ever) - and snowed", ["It rained ( as ever ) - and snowed"]),
        ("HULL - It rained", ["HULL - It rained"]),
        # Nor is the time of an entry, unless it is a stretch of time.
        ("18:30 - It rained", ["18:30", "It rained"]),
        ("10:15 GMT - It rained", ["10:15 GMT", "It rained"]),
        ("18:30 - 19:00 It rained", ["18:30 - 19:00 It rained"]),
        ("It rained at 18:30 - and snowed", ["It rained at 18:30 - and snowed"]),
    ],
)
def test_sentence_ends(text: str, sentences: list[str]) -> None:
    """Sentences end at their marks, at empty lines and behind datelines."""
    assert sentences_of(text, "en") == sentences


@pytest.mark.parametrize(
    ("code", "text", "sentences"),
    [
        ("en", "LINDAU, Jan. 14 - It rained", ["LINDAU , Jan . 14", "It rained"]),
        ("en", "LINDAU, 14 January - It rained", ["LINDAU , 14 January", "It rained"]),
        ("en", "NATO met in May - and rested", ["NATO met in May - and rested"]),
        ("fr", "LINDAU, 14 janvier - Il a plu", ["LINDAU , 14 janvier", "Il a plu"]),
        ("fr", "LINDAU, le 14 janvier - Il a plu", ["LINDAU , le 14 janvier", "Il a plu"]),
        ("es", "LINDAU, 14 de enero - Ha llovido", ["LINDAU , 14 de enero", "Ha llovido"]),
        ("es", "LINDAU votó el 14 de enero - y descansó", ["LINDAU votó el 14 de enero - y descansó"]),
    ],
)
def test_datelines_without_an_agency(code: str, text: str, sentences: list[str]) -> None:
    """A dateline may end with its day or its month, as the language has it."""
    assert sentences_of(text, code) == sentences


def sentences_of(text: str, code: str) -> list[str]:
    """The words of each sentence."""
    spoken, tokens = language(code), tokenise(text)
    ends = [*sentence_ends(tokens, symbols_of(tokens, spoken), spoken), len(tokens.words)]
    found = [
        " ".join(tokens.words[first:last]) for first, last in zip([0, *(end + 1 for end in ends)], ends, strict=False)
    ]
    return [sentence for sentence in found if sentence]
