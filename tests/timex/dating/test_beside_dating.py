"""Datelines without a year, beside articles that tell the same story."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.timex.dating.beside_dating import dated_beside
from generator.timex.telling.opening import Dateline

MARCH_6 = Dateline(3, 6, None, "March 6")


def day(text: str) -> int:
    begin = parse(text).begin
    assert begin is not None
    return begin


@pytest.mark.parametrize(
    ("line", "neighbours", "expected"),
    [
        (MARCH_6, ["2019-03-08"], "2019-03-06?"),
        (MARCH_6, ["2019-03-08", "2019-02-28"], "2019-03-06?"),
        (MARCH_6, ["2019-08-08"], None),
        (MARCH_6, ["2019-03-08", "2020-03-08"], None),
        (MARCH_6, [], None),
        (Dateline(3, 6, 2019, "March 6, 2019"), ["2019-03-08"], None),
        (None, ["2019-03-08"], None),
    ],
)
def test_days(line: Dateline | None, neighbours: list[str], expected: str | None) -> None:
    """The year is that of the articles near it, as long as these agree; the day is unsure."""
    dating = dated_beside(line, None, {f"article-{number}": day(text) for number, text in enumerate(neighbours)})
    assert (dating and dating.date.text) == expected


@pytest.mark.parametrize(("spoken_of", "expected"), [(2, "2019-03-06"), (1, "2019-03-06?"), (3, "2019-03-06?")])
def test_with_a_weekday(spoken_of: int, expected: str) -> None:
    """A lead that speaks of the weekday of that day makes it sure."""
    dating = dated_beside(MARCH_6, spoken_of, {"article": day("2019-03-08")})
    assert dating is not None
    assert dating.date.text == expected
