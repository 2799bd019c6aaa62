"""Numbers as sources write them can both be right, or cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.amounts.agreeing import amounts_agree


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("400", "some 400"),
        ("At least  60", "at least 60"),
        ("at least 60", "100"),
        ("more than 100", "at least 60"),
        ("up to 3,300", "3,000"),
        ("within 350", "340"),
        ("10 to 15", "12"),
        ("between 30 and 40", "about 40"),
        ("1,400", "1400"),
        ("2.4 million", "about 2.4 million"),
        ("dozens", "Dozens"),
        ("ten", "10"),
        ("twenty-one", "21"),
        ("half a million", "500,000"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("dozens", "14"),
        ("dozens", "more than 60"),
        ("hundreds", "about 400"),
        ("tens of thousands", "30,000"),
        ("scores", "dozens"),
        ("300 000", "300,000"),
        ("300\u00a0000", "300000"),
        ("300\u202f000", "300,000"),
        ("more than half a million", "between 500,000 and one million"),
        ("10 to 15 million", "12 million"),
        ("40 per cent", "40  per cent"),
        ("40 per cent", "40%"),
        ("40 percent of voters", "about 40% of voters"),
        ("12", "12 soldiers"),
        ("a third", "A  third"),
        ("vingt et un", "21"),
        ("des centaines", "400"),
    ],
)
def test_both_can_be_right(one: str, other: str) -> None:
    """A bound agrees with what lies beyond it, "about" with what is near, a range with what is inside."""
    assert amounts_agree(one, other)
    assert amounts_agree(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("400", "350"),
        ("about 500", "around 550"),
        ("at least 60", "12"),
        ("up to 3,300", "5,800"),
        ("within 350", "about 400"),
        ("10 to 15", "20"),
        ("2.4 million", "2.4 billion"),
        ("dozens", "more than 100"),
        ("about 400", "350"),
        ("twenty-one", "22"),
        ("half a million", "600,000"),
        ("a dozen", "14"),
        ("dozens", "8"),
        ("dozens", "hundreds"),
        ("hundreds", "12,000"),
        ("tens of thousands", "300,000"),
        ("300 000", "310,000"),
        ("more than half a million", "between 100,000 and 400,000"),
        ("10 to 15 million", "12"),
        ("40 per cent", "40 kilometres"),
        ("12 soldiers", "14"),
        ("a third", "half"),
        ("two thirds", "2"),
        ("one in five", "1"),
        ("many", "12"),
    ],
)
def test_one_is_wrong(one: str, other: str) -> None:
    """Bounds that leave each other no room, other units, and words that give no number."""
    assert not amounts_agree(one, other)
    assert not amounts_agree(other, one)


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_texts_compare(one: str, other: str) -> None:
    """Whatever an editor writes agrees with itself, and the order does not matter."""
    assert amounts_agree(one, one)
    assert amounts_agree(one, other) == amounts_agree(other, one)
