"""What a figure's words come to."""

from __future__ import annotations

import pytest

from generator.site.pages.shared.quantities import Quantity, quantity


@pytest.mark.parametrize(
    ("words", "low", "high", "about"),
    [
        ("11", 11, 11, False),
        ("2,500", 2500, 2500, False),
        ("1 400", 1400, 1400, False),
        ("6.2", 6.2, 6.2, False),
        ("340 million", 340e6, 340e6, False),
        ("some 340 million", 340e6, 340e6, True),
        ("about 500", 500, 500, True),
        ("nearly 6,000", 6000, 6000, True),
        ("a dozen", 12, 12, False),
        ("two dozen", 24, 24, False),
        ("Seven", 7, 7, False),
        ("at least 60", 60, None, False),
        ("more than a million", 1e6, None, False),
        ("over 400,000", 400_000, None, False),
        ("up to 300,000", None, 300_000, False),
        ("within 350", None, 350, False),
        ("fewer than 20", None, 20, False),
        ("dozens", 24, None, True),
        ("tens of thousands", 20_000, None, True),
        ("10 to 15", 10, 15, False),
        ("between 10 and 15", 10, 15, False),
        ("10–15", 10, 15, False),
        ("plus de 100", 100, None, False),
        ("environ 2 500", 2500, 2500, True),
        ("jusqu’à 300 000", None, 300_000, False),
        ("des dizaines", 20, None, True),
        ("une douzaine", 12, 12, False),
        ("3 million people", 3e6, 3e6, False),
    ],
)
def test_quantity(words: str, low: float | None, high: float | None, about: bool) -> None:
    """Numbers in digits and words, with what bounds them, in English and French."""
    assert quantity(words) == Quantity(low, high, about)


@pytest.mark.parametrize("words", ["", "many", "unknown", "at least", "plus", "the whole town", "–", "…"])
def test_no_quantity(words: str) -> None:
    """Words that give no number that is understood."""
    assert quantity(words) is None


def test_ends() -> None:
    """The smallest and largest number named, of one that is open at an end too."""
    assert (Quantity(60, None).least, Quantity(60, None).most) == (60, 60)
    assert (Quantity(None, 300).least, Quantity(None, 300).most) == (300, 300)
    assert (Quantity(10, 15).least, Quantity(10, 15).most) == (10, 15)
