"""The step that a history takes to what names no year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.dates.calendar import day_number
from generator.timex.calendar.periods import Period, year_month
from generator.timex.calendar.value import timex_value
from generator.timex.reading.in_year import in_year
from generator.timex.reading.meanings import Named
from generator.timex.resolving.situation import Situation
from generator.timex.resolving.steps import step_to
from generator.timex.resolving.story import Story

if TYPE_CHECKING:
    from generator.timex.languages.language import Tense

MAY_1941 = year_month(1941, 5)
AUTUMN_1808 = Period("season", 1808 * 4 + 2)
MARCH, JUNE, DECEMBER = Named("month", 3), Named("month", 6), Named("month", 12)
WINTER = Named("season", number=3)


def day(year: int, month: int, number: int) -> Period:
    return Period("day", day_number(year, month, number))


def step(named: Named, told: Period, *, beside: bool = True, day_ahead: Period | None = None) -> str:
    """TIMEX3 value of what a history goes on to that has told of a period."""
    periods = [period for offset in (-1, 0, 1) if (period := in_year(named, told.year + offset))]
    situation = Situation(None, Story().then(told), "narrative", "past", beside=beside, day_ahead=day_ahead)
    return timex_value(step_to(periods, told, situation))


@pytest.mark.parametrize(
    ("named", "beside", "expected"),
    [
        (JUNE, True, "1941-06"),
        (MARCH, True, "1941-03"),
        (DECEMBER, False, "1941-12"),
        (Named("month", 11), True, "1941-11"),
    ],
)
def test_on_rather_than_back(named: Named, beside: bool, expected: str) -> None:
    """A history goes on, unless what is meant lies right behind it."""
    assert step(named, MAY_1941, beside=beside) == expected


@pytest.mark.parametrize(
    ("named", "day_ahead", "expected"),
    [
        (DECEMBER, day(1941, 5, 5), "1940-12"),
        (DECEMBER, day(1942, 5, 5), "1941-12"),
        (DECEMBER, day(1921, 5, 5), "1941-12"),
        (DECEMBER, None, "1941-12"),
        (JUNE, day(1941, 5, 5), "1941-06"),
        (WINTER, day(1941, 5, 5), "1941-WI"),
    ],
)
def test_not_past_a_day_that_is_written_out(named: Named, day_ahead: Period | None, expected: str) -> None:
    """A history does not go past the next day that it writes out with its year, if it can look back instead."""
    assert step(named, MAY_1941, day_ahead=day_ahead) == expected


@pytest.mark.parametrize(("beside", "expected"), [(False, "1808-06"), (True, "1809-06")])
def test_a_season_that_heads_a_paragraph(beside: bool, expected: str) -> None:
    """A season right before a paragraph says which year that tells of."""
    assert step(JUNE, AUTUMN_1808, beside=beside) == expected


@pytest.mark.parametrize(
    ("named", "expected"),
    [(Named("month", 1), "1809-01"), (MARCH, "1809-03"), (JUNE, "1809-06"), (DECEMBER, "1808-12")],
)
def test_a_winter_that_heads_a_paragraph(named: Named, expected: str) -> None:
    """A winter is of two years: what follows the months that it holds is of the second."""
    assert step(named, AUTUMN_1808.shifted(1), beside=False) == expected


@pytest.mark.parametrize(("tense", "expected"), [("past", "1940-06"), ("future", "1941-06"), ("unknown", "1941-06")])
def test_not_past_the_publication(tense: Tense, expected: str) -> None:
    """What a history tells as past was not after the day on which it came out."""
    told = day(1940, 12, 21)
    situation = Situation(day(1941, 1, 31).index, Story().then(told), "narrative", tense, beside=False)
    periods = [period for year in (1939, 1940, 1941) if (period := in_year(JUNE, year))]
    assert timex_value(step_to(periods, told, situation)) == expected
