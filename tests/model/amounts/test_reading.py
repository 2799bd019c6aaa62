"""What a figure's words come to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.amounts.reading import Quantity, quantity, read


@pytest.mark.parametrize(
    ("words", "low", "high", "about"),
    [
        ("11", 11, 11, False),
        ("2,500", 2500, 2500, False),
        ("1 400", 1400, 1400, False),
        ("6.2", 6.2, 6.2, False),
        ("0.125", 0.125, 0.125, False),
        ("1.375 billion", 1.375e9, 1.375e9, False),
        ("1,375 million", 1.375e9, 1.375e9, False),
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
        ("dozens", 12, 99, True),
        ("tens of thousands", 10_000, 99_999, True),
        ("10 to 15", 10, 15, False),
        ("between 10 and 15", 10, 15, False),
        ("10–15", 10, 15, False),
        ("plus de 100", 100, None, False),
        ("environ 2 500", 2500, 2500, True),
        ("jusqu’à 300 000", None, 300_000, False),
        ("des dizaines", 10, 99, True),
        ("une douzaine", 12, 12, False),
        ("3 million people", 3e6, 3e6, False),
        ("twenty-one", 21, 21, False),
        ("two hundred and fifty", 250, 250, False),
        ("two hundred and fifty thousand", 250_000, 250_000, False),
        ("one million and fifty thousand", 1_050_000, 1_050_000, False),
        ("between one hundred and two thousand", 100, 2000, False),
        ("one hundred thousand", 100_000, 100_000, False),
        ("a thousand million", 1e9, 1e9, False),
        ("half a million", 500_000, 500_000, False),
        ("more than half a million", 500_000, None, False),
        ("one and a half million", 1.5e6, 1.5e6, False),
        ("2.5bn", 2.5e9, 2.5e9, False),
        ("1,400.5", 1400.5, 1400.5, False),
        ("300\u00a0000", 300_000, 300_000, False),
        ("300\u202f000", 300_000, 300_000, False),
        ("1,234,567", 1_234_567, 1_234_567, False),
        ("10 to 15 million", 10e6, 15e6, False),
        ("two to three dozen", 24, 36, False),
        ("between 500,000 and one million", 500_000, 1e6, False),
        ("between one hundred and two hundred", 100, 200, False),
        ("twenty to two hundred", 20, 200, False),
        ("ten-twelve", 10, 12, False),
        ("900 to a million", 900, 1e6, False),
        ("several hundred", 100, 999, True),
        ("more than two dozen", 24, None, False),
        ("vingt et un", 21, 21, False),
        ("soixante-quinze", 75, 75, False),
        ("quatre-vingt-onze", 91, 91, False),
        ("quatre-vingts", 80, 80, False),
        ("deux cent cinquante", 250, 250, False),
        ("un demi-million", 500_000, 500_000, False),
        ("deux millions et demi", 2.5e6, 2.5e6, False),
        ("des dizaines de milliers", 10_000, 99_999, True),
        ("quelques centaines", 100, 999, True),
        ("près d’une centaine", 100, 100, True),
        ("entre dix et douze", 10, 12, False),
    ],
)
def test_quantity(words: str, low: float | None, high: float | None, about: bool) -> None:
    """Numbers in digits and words, with what bounds them, in English and French."""
    assert quantity(words) == Quantity(low, high, about)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "many",
        "unknown",
        "at least",
        "plus",
        "the whole town",
        "–",
        "…",
        "a third",
        "two thirds",
        "one in five",
        "half",
        "9" * 400,
    ],
)
def test_no_quantity(words: str) -> None:
    """Words that give no number that is understood."""
    assert quantity(words) is None


def test_ends() -> None:
    """The smallest and largest number named, of one that is open at an end too; of "dozens" the dozen."""
    assert (Quantity(60, None).least, Quantity(60, None).most) == (60, 60)
    assert (Quantity(None, 300).least, Quantity(None, 300).most) == (300, 300)
    assert (Quantity(12, 99, about=True).least, Quantity(12, 99, about=True).most) == (12, 12)
    assert (Quantity(10, 15).least, Quantity(10, 15).most) == (10, 15)


_WORDS = (
    "a one four twenty ten two hundred thousand million half dozen dozens and et to between un vingt quatre 5 1,400 -"
)


@given(st.lists(st.sampled_from(_WORDS.split())))
def test_any_words_are_read(words: list[str]) -> None:
    """However odd the words are, a number comes out whose ends are in order, or none."""
    found = quantity(" ".join(words))
    assert found is None or found.low is None or found.high is None or 0 <= found.low <= found.high


def test_what_stands_behind() -> None:
    """The words behind a number are kept apart from it."""
    assert [reading and reading.rest for reading in map(read, ("12", "12 of the Men", "40%", "dozens more"))] == [
        "", "of the men", "%", "more",
    ]  # fmt: skip
