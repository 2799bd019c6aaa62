"""Mistakes in a language's files: each is told of with its file, its line, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.errors import ContentError
from generator.timex.languages.known import language_in
from tests.timex.languages.small_language import LEXICON, PATTERNS

if TYPE_CHECKING:
    from pathlib import Path


def told(folder: Path, lexicon: str, patterns: str) -> list[str]:
    """What is said of a language's files."""
    (folder / "lexicon.toml").write_text(lexicon, "utf-8")
    (folder / "patterns.toml").write_text(patterns, "utf-8")
    try:
        language_in(folder, "xx", "xx")
    except ContentError as error:
        return [str(problem) for problem in error.problems]
    return []


def line_of(text: str, words: str) -> int:
    """The line that words stand in, counted from 1."""
    return text[: text.index(words)].count("\n") + 1


def test_no_mistakes(tmp_path: Path) -> None:
    """Of files without mistakes nothing is said."""
    assert told(tmp_path, LEXICON, PATTERNS) == []


@pytest.mark.parametrize(
    ("right", "wrong", "where", "message"),
    [
        # What a word is worth.
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
        # Words and lists.
        ("tuesday = 1", '"shrove tuesday" = 1', "weekday =", "“shrove tuesday” is more than one word; a pattern says"),
        ('["was"]', '"was"', "past-verb =", '“past-verb” is one word, and no list; write ["was"]'),
        ('["ed"]', '"ed"', "past-endings =", '“past-endings” is one word, and no list; write ["ed"]'),
        ('["DMY"]', '["YY"]', "written-orders =", "“YY” is no order of day, month and year; write DMY or MDY"),
        ("(?:th)", "(th", "ordinal =", "“ordinal” is no regular expression"),
        # What lacks.
        ("past-endings", "past-ending", "", "“past-endings” is lacking"),
        ("comma", "commas", "", "“comma” is lacking in [classes]; if there are none, write {} or []"),
        ("common = []\n", "", "", "“common” is lacking in [publication]; if there are none"),
        # No TOML.
        ("monday = 0,", "monday = 0;", "weekday =", "this is no TOML: Unclosed inline table"),
        ("common =", "été = 1\ncommon =", "common =", "a word with other letters than a to z stands in quotes"),
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
        # Names that there are not.
        (
            "<relation> <unit>",
            "<realtion> <unit>",
            '"unit-relative"',
            "no class is called “realtion”; did you mean “relation”?",
        ),
        ("<past-verb>", "<past-verbs>", "past =", "no class is called “past-verbs”; did you mean “past-verb”?"),
        ("{named}", "{name}", "day =", "no part is called “name”; did you mean “named”?"),
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
        # Rules.
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
        # The notation.
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
        ('"{day}"', '"{day}', 'pattern = "{day}', "this is no TOML: Illegal character"),
    ],
)
def test_in_patterns(tmp_path: Path, right: str, wrong: str, where: str, message: str) -> None:
    """A mistake in the patterns is told of once, with the line of the rule or the part that it is in."""
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


def test_a_rule_without_a_name(tmp_path: Path) -> None:
    """A rule that has no name is told of by its number."""
    (problem,) = told(tmp_path, LEXICON, PATTERNS.replace('name = "unit-told"\n', ""))
    assert problem == "xx/patterns.toml: rule number 3 has no “name”"


def test_a_file_of_rules_that_is_not_there(tmp_path: Path) -> None:
    """A file that the patterns name and the folder lacks is told of."""
    (problem,) = told(tmp_path, LEXICON, f'rule-files = ["days"]\n{PATTERNS}')
    assert problem == "xx/rules/days.toml: there is no such file"


def test_mistakes_in_a_file_of_rules(tmp_path: Path) -> None:
    """A mistake in a file of rules is told of with that file."""
    (tmp_path / "rules").mkdir()
    rule = '[[rules]]\nname = "month"\nreads = "dat"\npattern = "<month>"\n'
    (tmp_path / "rules" / "months.toml").write_text(rule, "utf-8")
    (problem,) = told(tmp_path, LEXICON, f'rule-files = ["months"]\n{PATTERNS}')
    assert problem == "xx/rules/months.toml:2: rule month: there is no reading “dat”; did you mean “date”?"
