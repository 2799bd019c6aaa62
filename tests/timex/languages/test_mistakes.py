"""Mistakes in a language's files: what lacks, what nobody asks for, what is worth nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.timex.languages.small_language import LEXICON, PATTERNS, line_of, told

if TYPE_CHECKING:
    from pathlib import Path


def test_no_mistakes(tmp_path: Path) -> None:
    """Of files without mistakes nothing is said."""
    assert told(tmp_path, LEXICON, PATTERNS) == []


@pytest.mark.parametrize(
    ("right", "wrong", "where", "message"),
    [
        (
            "monday = 0",
            "monday = 7",
            "weekday =",
            "“monday” is kept as “weekday”, but is worth 7; it must be 0 for Monday",
        ),
        ("{ may = 5 }", '["may"]', "month =", "“may” is kept as “month”, but is worth nothing; it must be a number"),
        ("{ may = 5 }", '{ may = "5" }', "month =", '“may” is kept as “month”, but is worth "5"; it must be a number'),
        (
            'week = "week"',
            'week = "wk"',
            "unit =",
            '“week” is kept as “unit”, but is worth "wk"; it must be one of day',
        ),
        (
            '"told 1"',
            '"tell 1"',
            "relation =",
            '“following” is kept as “relation”, but is worth "tell 1"; it must be such',
        ),
        ('"NI"', '"NIGHT"', "part-of-day =", '“night” is kept as “part-of-day”, but is worth "NIGHT"; it must be MO'),
        ('"12-25"', '"25.12."', "holiday =", '“christmas” is kept as “holiday”, but is worth "25.12."; it must be'),
        ("tuesday = 1", '"shrove tuesday" = 1', "weekday =", "“shrove tuesday” is more than one word; a pattern says"),
        ('["was"]', '"was"', "past-verb =", '“past-verb” is one word, and no list; write ["was"]'),
        ('["ed"]', '"ed"', "past-endings =", '“past-endings” is one word, and no list; write ["ed"]'),
        ("= false", '= "no"', "verbs-open-sentences =", "“verbs-open-sentences” is neither true nor false"),
        ('["DMY"]', '["YY"]', "written-orders =", "“YY” is no order of day, month and year; write DMY or MDY"),
        ("(?:th)", "(th", "ordinal =", "“ordinal” is no regular expression"),
        ("past-endings", "past-ending", "", "“past-endings” is lacking"),
        ("comma", "commas", "", "“comma” is lacking in [classes]; if there are none, write {} or []"),
        ("common = []\n", "", "", "“common” is lacking in [publication]; if there are none"),
    ],
)
def test_in_a_lexicon(tmp_path: Path, right: str, wrong: str, where: str, message: str) -> None:
    """A mistake in the lexicon is told of with its line."""
    assert LEXICON.count(right) == 1
    (problem,) = told(tmp_path, LEXICON.replace(right, wrong), PATTERNS)
    assert problem.startswith(f"xx/lexicon.toml:{line_of(LEXICON, where)}:" if where else "xx/lexicon.toml: ")
    assert message in problem


@pytest.mark.parametrize(
    ("right", "wrong", "where", "message"),
    [
        ('"<month>", ', '"<months>", ', "triggers =", "no class is called “months”; did you mean “month”?"),
        ('"<month>", ', '"Easter", ', "triggers =", "no pattern has “Easter”; leave it out"),
        (
            'past = "',
            'passed = "',
            "past =",
            "nobody asks for “passed” in [tenses]; did you mean “past”?",
        ),
        ('since = "', 'sence = "', "since =", "nobody asks for “sence” in [boundaries]; did you mean “since”?"),
        ("[tenses]", "[hint]\n\n[tenses]", "", "nobody asks for “hint”; did you mean “hints”?"),
        (
            'reads = "date"\npattern = "{day}"',
            'reads = "dates"\npattern = "{day}"',
            '"weekday"',
            "no reading “dates”; did you",
        ),
        ('reads = "date"\npattern = "{day}"', 'pattern = "{day}"', '"weekday"', "rule weekday has no “reads”"),
        ("with =", "when =", '"unit-told"', "rule unit-told has a “when”; it may have name, reads, with, pattern"),
        (
            "{ relation = 0 }",
            "{ relations = 0 }",
            '"unit-told"',
            "no reading asks for “relations”; did you mean “relation”?",
        ),
        (
            "{ relation = 0 }",
            '{ relation = "now" }',
            '"unit-told"',
            'relation = "now" means nothing; it must be such as',
        ),
        ('"unit-told"', '"weekday"', '"weekday"', "two rules are called weekday"),
        (
            "<relation> <unit>",
            "<relation> [unit]",
            '"unit-relative"',
            "keeps no “unit”, which “relative” asks for; write <… as",
        ),
        (
            "this <unit>",
            "this <unit> <units>",
            '"unit-told"',
            "keeps “units”, which no reading asks for; write [units] or",
        ),
        (
            "<holiday> | <month>",
            "the [word]",
            '"holiday"',
            "rule holiday has no word that is a trigger, so that nothing",
        ),
    ],
)
def test_in_patterns(tmp_path: Path, right: str, wrong: str, where: str, message: str) -> None:
    """A mistake in the patterns is told of with the line of the rule that it is in."""
    assert PATTERNS.count(right) == 1
    first, *_ = told(tmp_path, LEXICON, PATTERNS.replace(right, wrong))
    assert first.startswith(f"xx/patterns.toml:{line_of(PATTERNS, where)}:" if where else "xx/patterns.toml:")
    assert message in first


def test_a_rule_without_a_name(tmp_path: Path) -> None:
    """A rule that has no name is told of by its number."""
    (problem,) = told(tmp_path, LEXICON, PATTERNS.replace('name = "unit-told"\n', ""))
    assert problem == "xx/patterns.toml: rule number 3 has no “name”"
