"""Languages, as their files make them."""

from __future__ import annotations

import pytest

from generator.errors import UsageError
from generator.timex import tag
from generator.timex.languages.language import LANGUAGES, check_complete, language
from generator.timex.languages.notation import NotationError
from generator.timex.reading.readings import READINGS


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rule_can_be_read(code: str) -> None:
    """A rule names a reading that there is, and begins with some word."""
    rules = {rule.name: rule for rules in language(code).rules_by_symbol.values() for rule in rules}
    assert {rule.reads for rule in rules.values()} <= {*READINGS, "nothing"}
    assert all(rule.expression.beginnings.first for rule in rules.values())


def test_capitals() -> None:
    """A word that the lexicon writes with a capital is meant with a capital; all others may have one."""
    english = language("en")
    assert english.symbol("May") != english.symbol("may")
    assert english.symbol("May") not in english.is_in["modal"]
    assert english.symbol("Will") in english.is_in["modal"]
    assert english.symbol("TUESDAY") == english.symbol("tuesday") == english.symbol("Tuesday")


def test_endings_of_the_past() -> None:
    """A word that no lexicon lists can look like a past tense; one with a capital is a name."""
    english = language("en")
    assert english.symbol("besieged") in english.is_in["past-ending"]
    assert english.symbol("besieged") in english.is_in["word"]
    assert english.symbol("siege") not in english.is_in["past-ending"]
    assert english.symbol("Mohamed") not in english.is_in["past-ending"]


def test_an_unknown_language() -> None:
    """A language without a file is refused in one sentence that names those there are."""
    with pytest.raises(UsageError, match="en, es, fr"):
        tag("Montag", language="de")


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_rule_has_a_name_of_its_own(code: str) -> None:
    """No two rules of a language share a name."""
    rules = {id(rule): rule.name for rules in language(code).rules_by_symbol.values() for rule in rules}
    assert len(set(rules.values())) == len(rules)


def test_files_that_lack_something() -> None:
    """All that a language's files lack is told at once, by name."""
    with pytest.raises(NotationError, match=r"'xx' lack ordinal, .*rules, classes.number-word, .*range-opener"):
        check_complete("xx", {})
