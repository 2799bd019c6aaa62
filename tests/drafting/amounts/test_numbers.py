"""Numbers in digits and words, with their bounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.drafting.amounts.numbers import numbers


@pytest.mark.parametrize(
    ("text", "value", "qualifier", "low", "high"),
    [
        ("2,500 boats", "2,500", "exactly", 2500, 2500),
        ("at least 60 miners", "at least 60", "at least", 60, 60),
        ("more than two dozen ships", "more than two dozen", "at least", 24, 24),
        ("around 550 firefighters", "around 550", "about", 550, 550),
        ("some 30 lorries", "some 30", "about", 30, 30),
        ("up to 300,000 voters", "up to 300,000", "at most", 300_000, 300_000),
        ("fewer than 40 seats", "fewer than 40", "at most", 40, 40),
        ("between 10 and 15 boats", "between 10 and 15", "range", 10, 15),
        ("two or three boats", "two or three", "range", 2, 3),
        ("some 30 or 40 boats", "some 30 or 40", "range", 30, 40),
        ("between 500,000 and one million fans", "between 500,000 and one million", "range", 500_000, 1e6),
        ("10 to 15 boats", "10 to 15", "range", 10, 15),
        ("10–15 boats", "10–15", "range", 10, 15),
        ("340 million euros", "340 million", "exactly", 340e6, 340e6),
        ("$2.3bn", "2.3bn", "exactly", 2.3e9, 2.3e9),
        ("twenty-five pupils", "twenty-five", "exactly", 25, 25),
        ("two hundred and fifty sheep", "two hundred and fifty", "exactly", 250, 250),
        ("two hundred and fifty thousand sheep", "two hundred and fifty thousand", "exactly", 250_000, 250_000),
        ("between one hundred and two thousand", "between one hundred and two thousand", "range", 100, 2000),
        (
            "between one hundred and fifty and two hundred",
            "between one hundred and fifty and two hundred",
            "range",
            150,
            200,
        ),
        ("half a million people", "half a million", "exactly", 500_000, 500_000),
        ("dozens of homes", "dozens", "about", 12, 12),
        ("tens of thousands of fans", "tens of thousands", "about", 10_000, 10_000),
        ("about 2000 nurses", "about 2000", "about", 2000, 2000),
    ],
)
def test_a_number(text: str, value: str, qualifier: str, low: float, high: float) -> None:
    """A number has its words, how it is meant, and what it is worth."""
    (found,) = numbers(text)
    assert (found.text, found.qualifier, found.low, found.high) == (value, qualifier, low, high)


@pytest.mark.parametrize(
    ("text", "unit"),
    [("400km north", "km"), ("$452 million", "$"), ("40% of", "%"), ("US$5 million", "US$"), ("9 ships", "")],
)
def test_a_unit_on_the_number(text: str, unit: str) -> None:
    """A currency before a number and a unit written on it are told apart from it."""
    (found,) = numbers(text)
    assert found.unit == unit


@pytest.mark.parametrize(
    "text",
    [
        "in 2013",
        "at 4pm",
        "at 12:30",
        "on the 21st",
        "a 4x4",
        "an F-16",
        "call 555-0134",
        "+33 1 23 45 67 89",
        "won 3-1",
        "the second ship",
        "some of them",
    ],
)
def test_no_number(text: str) -> None:
    """Years, clock times, ordinals, scores, telephone numbers and names with digits in them are no quantities."""
    assert list(numbers(text)) == []


def test_a_rise_is_two_numbers() -> None:
    """“From 12 to 15” are two values and no range."""
    assert [number.text for number in numbers("rose from 12 to 15")] == ["12", "15"]


@given(st.text(alphabet="0123456789,.- $%kmabo tens of million to and between at least", max_size=40))
def test_any_text_is_survived(text: str) -> None:
    """However odd a text is, each number stands where it says and is no smaller at its upper end."""
    for number in numbers(text):
        assert 0 <= number.start < number.end <= len(text)
        assert number.low <= number.high
