"""What templates write behind a bar."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.render.filters import capitalised, coordinates, machine_date
from generator.wording.phrases import ENGLISH, wording_of


@pytest.mark.parametrize(
    ("date", "machine"),
    [
        ("2013-01-14", "2013-01-14"),
        ("2013-01", "2013-01"),
        ("2013", "2013"),
        ("2013-01-14T16:00", "2013-01-14T16:00"),
        ("2013-01-14~", ""),
        ("2013-01-12/2013-01-13", ""),
        ("2013-21", ""),
        ("201X", ""),
        ("-0044-03-15", ""),
        ("0000", ""),
        ("2013-01-XX", ""),
    ],
)
def test_machine_dates(date: str, machine: str) -> None:
    """HTML is told a date only where it can say it as sharp and as vague as it is."""
    assert machine_date(parse(date)) == machine


def test_coordinates() -> None:
    """A position by its hemispheres."""
    assert coordinates(14.6667, -4.2, ENGLISH) == "14.67° N, 4.20° W"
    assert coordinates(-1.5, 30, ENGLISH) == "1.50° S, 30.00° E"
    assert coordinates(14.6667, -4.2, wording_of("fr")) == "14,67° N, 4,20° O"


def test_capitalised() -> None:
    """The first letter becomes large, the others stay."""
    assert capitalised("about Monday") == "About Monday"
    assert capitalised("") == ""
