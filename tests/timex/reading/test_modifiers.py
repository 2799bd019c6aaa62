"""What words say beside the period that they mean."""

from __future__ import annotations

import pytest

from generator.timex.reading.meanings import Meaning, Named, Plain, Relative, Told
from generator.timex.reading.phrases import read_text


def meanings(text: str) -> list[Meaning]:
    """What a text's expressions mean."""
    return [phrase.meaning for phrase in read_text(text, "en").phrases]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("late on Monday", Meaning(Named("day", weekday=0), modifier="END")),
        ("Monday night", Meaning(Named("day", weekday=0), part_of_day="NI")),
        ("9 p.m. Monday", Meaning(Named("day", weekday=0), clock="21:00", half="pm")),
        ("earlier this week", Meaning(Relative("week", 0), portion="so-far")),
        ("later in the month", Meaning(Told("month"), portion="rest")),
        ("sometime this month", Meaning(Relative("month", 0))),
    ],
)
def test_what_goes_with_it(text: str, meaning: Meaning) -> None:
    """A meaning keeps the part of day, the clock, what blurs it, and which portion is meant."""
    assert meanings(text) == [meaning]


@pytest.mark.parametrize(
    ("text", "value"), [("three days", "P3D"), ("several days", "PXD"), ("a day", "P1D"), ("for days", "PXD")]
)
def test_counts(text: str, value: str) -> None:
    """A number counts, and an article; "several" does not."""
    assert [meaning.when for meaning in meanings(text)] == [Plain(value)]
