"""A language's files, as they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.timex.languages.small_language import LEXICON, PATTERNS, line_of, told

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("right", "wrong", "where", "message"),
    [
        ("monday = 0,", "monday = 0;", "weekday =", "this is no TOML: Unclosed inline table"),
        ("common =", "été = 1\ncommon =", "common =", "a word with other letters than a to z stands in quotes"),
    ],
)
def test_no_toml(tmp_path: Path, right: str, wrong: str, where: str, message: str) -> None:
    """What is no TOML is told of with its line."""
    assert LEXICON.count(right) == 1
    (problem,) = told(tmp_path, LEXICON.replace(right, wrong), PATTERNS)
    assert problem.startswith(f"xx/lexicon.toml:{line_of(LEXICON, where)}:")
    assert message in problem


def test_patterns_that_are_no_toml(tmp_path: Path) -> None:
    """Likewise of patterns; a mistake at the end of a file has its last line."""
    (problem,) = told(tmp_path, LEXICON, PATTERNS + 'pattern = "')
    assert problem.startswith(f"xx/patterns.toml:{PATTERNS.count(chr(10)) + 1}: this is no TOML: ")


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


def test_a_class_of_many_lines(tmp_path: Path) -> None:
    """A class that has a table of its own is found by the table's name."""
    lexicon = LEXICON.replace("month = { may = 5 }\n", "") + "\n[classes.month]\nmay = 13\n"
    (problem,) = told(tmp_path, lexicon, PATTERNS)
    assert problem.startswith(f"xx/lexicon.toml:{line_of(lexicon, '[classes.month]')}: ")
