"""What tokens of digits can be."""

from __future__ import annotations

import re

import pytest

from generator.timex.languages.numerals import classes_of_number, number_classes, number_in

ENGLISH = re.compile(r"\d+(?:st|nd|rd|th)")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("14", {"number", "day-number", "hour-number", "two-digits"}),
        ("45", {"number", "two-digits"}),
        ("431", {"number", "three-digits"}),
        ("1990", {"number", "year-number", "tens-number"}),
        ("1991", {"number", "year-number"}),
        ("80", {"number", "two-digits", "tens-number"}),
        ("2013", {"number", "year-number", "clock-number"}),
        ("2,013", {"number"}),
        ("2.5", {"number", "decimal"}),
        ("1/2", {"fraction"}),
        ("1990s", {"decade-number"}),
        ("14th", {"ordinal-number", "day-ordinal"}),
        ("38th", {"ordinal-number"}),
        ("10:35", {"clock"}),
        ("10pm", {"clock", "half-day-clock"}),
        ("20h30", {"clock"}),
        ("2013-01-14", {"iso-date"}),
        ("14/01/2013", {"written-date"}),
        ("25:99", set()),
        ("747s", set()),
    ],
)
def test_classes(word: str, expected: set[str]) -> None:
    """A number's look says what it can be."""
    assert classes_of_number(word, ENGLISH) == expected
    assert not expected or frozenset(expected) in number_classes()


@pytest.mark.parametrize(("word", "number"), [("14", 14), ("2,013", 2013), ("14th", 14), ("1990s", 1990), ("2.5", 2)])
def test_numbers(word: str, number: int) -> None:
    """A token's number is what its digits say, thousands grouped or not."""
    assert number_in(word) == number
