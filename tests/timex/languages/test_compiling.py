"""Mistakes in how patterns are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.timex.languages.small_language import LEXICON, PATTERNS, line_of, told

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("right", "wrong", "where", "message"),
    [
        (
            "<relation> <unit>",
            "<realtion> <unit>",
            '"unit-relative"',
            "no class is called “realtion”; did you mean “relation”?",
        ),
        ("<past-verb>", "<past-verbs>", "past =", "no class is called “past-verbs”; did you mean “past-verb”?"),
        ("{named}", "{name}", "day =", "no part is called “name”; did you mean “named”?"),
        ("{day}", "( {day}", '"weekday"', "in weekday: a bracket is left open"),
        ("{day}", "{day} )", '"weekday"', "in weekday: a bracket is closed that was not opened"),
        ("{day}", "(the)?", '"weekday"', "in weekday: it matches where no word is, since all of it may be left out"),
        ("{day}", "<day", '"weekday"', "in weekday: “<” is no class, no word and no mark"),
        (
            "{day}",
            "(?<= (on)? ) {day}",
            '"weekday"',
            "in weekday: what looks behind, (?<= …) or (?<! …), may hold no ?",
        ),
        ("{day}", "mid-week {day}", '"weekday"', "in weekday: “mid-week” is more than one word; write mid - week"),
        ("<weekday> <part", "( <weekday> <part", "named =", "in named: a bracket is left open"),
        ("<weekday> <part", "{day} <part", "named =", "in named: its parts contain each other"),
    ],
)
def test_in_patterns(tmp_path: Path, right: str, wrong: str, where: str, message: str) -> None:
    """What a pattern does wrong is told of once, with the line of the rule or the part that it is in."""
    assert PATTERNS.count(right) == 1
    first, *_ = told(tmp_path, LEXICON, PATTERNS.replace(right, wrong))
    assert first.startswith(f"xx/patterns.toml:{line_of(PATTERNS, where)}:" if where else "xx/patterns.toml:")
    assert message in first


def test_all_at_once(tmp_path: Path) -> None:
    """Mistakes in several places are all told of, each once."""
    patterns = PATTERNS.replace("<relation> <unit>", "<relation> <unitss>").replace("this <unit>", "( this <unit>")
    assert [problem.partition(": ")[2] for problem in told(tmp_path, LEXICON, patterns)] == [
        "in unit-relative: no class is called “unitss”; did you mean “units”?",
        "in unit-told: a bracket is left open",
    ]
