"""Did you mean: slips are recognised, and other words are not taken for slips."""

from __future__ import annotations

import pytest

from generator.store.entries.suggesting import did_you_mean, nearest


@pytest.mark.parametrize(
    ("text", "known", "suggestion"),
    [
        ("Diabali", ["Diabaly", "Douentza"], "Diabaly"),
        ("titel", ["title", "date"], "title"),
        ("FIGHTNG", ["fighting", "strike"], "fighting"),
        ("qoute", ["quote", "source"], "quote"),
        ("gao", ["Timbuktu", "Kidal"], None),
        ("colour", ["kind", "quote"], None),
        ("x", [], None),
    ],
)
def test_the_nearest_word(text: str, known: list[str], suggestion: str | None) -> None:
    """Slips of a letter or two are found whatever their case; nothing is found where nothing is near."""
    assert nearest(text, known) == suggestion


def test_a_remedy() -> None:
    """Either the nearest word or what else to do."""
    assert did_you_mean("titel", ["title"], "write one") == "did you mean “title”?"
    assert did_you_mean("zzz", ["title"], "write one") == "write one"
