"""What finding knows of a language."""

from __future__ import annotations

from generator.timex.languages.known import language


def test_capitals() -> None:
    """A word that the lexicon writes with a capital is meant with a capital; all others may have one."""
    english = language("en")
    assert english.symbol("May") != english.symbol("may")
    assert english.symbol("May") not in english.is_in["modal"]
    assert english.symbol("Will") in english.is_in["modal"]
    assert english.symbol("TUESDAY") == english.symbol("tuesday") == english.symbol("Tuesday")
