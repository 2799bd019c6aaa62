"""The languages there are."""

from __future__ import annotations

import pytest

from generator.errors import UsageError
from generator.timex import tag
from generator.timex.languages.known import LANGUAGES, language
from generator.timex.reading.readings import READINGS


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rule_can_be_read(code: str) -> None:
    """A rule names a reading that there is, and begins with some word."""
    rules = {rule.name: rule for rules in language(code).rules_by_symbol.values() for rule in rules}
    assert {rule.reads for rule in rules.values()} <= {*READINGS, "nothing"}
    assert all(rule.expression.beginnings.first for rule in rules.values())


def test_an_unknown_language() -> None:
    """A language without a file is refused in one sentence that names those there are."""
    with pytest.raises(UsageError, match="en, es, fr"):
        tag("Montag", language="de")
