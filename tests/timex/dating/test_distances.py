"""How far from the publication an expression counts."""

from __future__ import annotations

import pytest

from generator.timex.dating.distances import distances
from generator.timex.reading.phrases import read_text


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They met on Monday.", [0, 1, 2, 3, 4, 5, 6]),
        ("They will meet on Monday.", [0, -6, -5, -4, -3, -2, -1]),
        ("They met three days ago.", [3] * 7),
        ("They met two weeks ago.", [14] * 7),
        ("They met yesterday.", [1] * 7),
        ("They met in May.", []),
        ("They met on May 3.", []),
        ("They met two months ago.", []),
        ("They met two days later.", []),
        ("They met in the last two days.", []),
    ],
)
def test_distances(text: str, days: list[int]) -> None:
    """What leans on the day of publication alone lies so many days before each weekday, from Monday on."""
    read = read_text(text, "en")
    found = [distance for phrase in read.phrases for distance in distances(read, phrase)]
    assert [distance.days for distance in found] == days
    assert [distance.published_on for distance in found] == list(range(len(days)))
