"""What names nothing itself, in an article published on Friday 18 January 2013."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.timex.calendar.periods import Period, Unit
from generator.timex.reading.meanings import Told
from generator.timex.resolving.situation import Mode, Situation
from generator.timex.resolving.story import Story
from generator.timex.resolving.told import resolve_overnight, resolve_told
from tests.timex import one_friday
from tests.timex.one_friday import FRIDAY, value_of

if TYPE_CHECKING:
    from generator.timex.languages.language import Tense

MONDAY_14 = Period("day", FRIDAY - 4)
MONDAY = Story().then(MONDAY_14)
JUNE_8 = Story().then(one_friday.JUNE_8)
THIRD_QUARTER = Story().reporting(one_friday.THIRD_QUARTER)


@pytest.mark.parametrize(
    ("unit", "story", "mode", "expected"),
    [
        (None, Story(), "news", ""),
        (None, JUNE_8, "news", "1921-06-08"),
        ("day", Story(), "news", "2013-01-18"),
        ("day", MONDAY, "news", "2013-01-14"),
        ("week", MONDAY, "news", "2013-W03"),
        ("week", JUNE_8, "news", "2013-W03"),
        ("week", JUNE_8, "narrative", "1921-W23"),
        ("year", JUNE_8, "news", "2013"),
        ("year", JUNE_8, "narrative", "1921"),
        ("quarter", Story(), "news", "2012-Q4"),
        ("half", Story(), "news", "2012-H2"),
        ("half", Story().then(Period("half", 2012 * 2)), "news", "2012-H1"),
        ("quarter", THIRD_QUARTER, "news", "2012-Q3"),
        ("quarter", Story().then(Period("quarter", 2011 * 4)), "news", "2012-Q4"),
        ("quarter", THIRD_QUARTER, "narrative", "2012-Q3"),
        ("year", THIRD_QUARTER, "news", "2012"),
        ("month", JUNE_8, "news", "1921-06"),
        ("month", Story().then(Period("month", 2012 * 12 + 11)), "news", "2012-12"),
        ("month", Story().then(Period("day", FRIDAY - 20)), "news", "2013-01"),
        ("month", Story().then(Period("year", 1921)), "news", "2013-01"),
    ],
)
def test_what_was_told(unit: Unit | None, story: Story, mode: Mode, expected: str) -> None:
    """A history means what it told; news its own day, unless it has told of one, and the quarter it reports on."""
    assert value_of(resolve_told(Told(unit), Situation(FRIDAY, story, mode, "past"))) == expected


@pytest.mark.parametrize(
    ("situation", "expected"),
    [
        (Situation(FRIDAY, JUNE_8, "news", "past", beside=False), "2013-01"),
        (Situation(FRIDAY, JUNE_8, "news", "future"), "2013-01"),
        (Situation(FRIDAY, JUNE_8, "news", "present"), "1921-06"),
    ],
)
def test_the_month_of_a_paragraph(situation: Situation, expected: str) -> None:
    """The month is the one that its paragraph tells of, but not another's nor one that is still to come."""
    assert value_of(resolve_told(Told("month"), situation)) == expected


def test_the_year_ahead() -> None:
    """Of the year that is still to come a report on the last quarter tells nothing."""
    assert value_of(resolve_told(Told("year"), Situation(FRIDAY, THIRD_QUARTER, "news", "future"))) == "2013"


def test_that_weekday() -> None:
    """The Wednesday of "that Wednesday" is the one told of, else the one on from what was told."""
    for story, day in ((JUNE_8.then(MONDAY_14), one_friday.JUNE_8), (MONDAY, MONDAY_14.shifted(2))):
        assert resolve_told(Told("day", 2), Situation(FRIDAY, story, "news", "past")).period == day


def test_no_day_to_come() -> None:
    """What has been at a time of the clock was on no day that is still to come."""
    coming = Story().then(Period("day", FRIDAY + 5))
    for tense, day in (("past", FRIDAY), ("future", FRIDAY + 5)):
        assert resolve_told(Told("day"), Situation(FRIDAY, coming, "news", tense)).period == Period("day", day)


def test_a_new_paragraph() -> None:
    """A new paragraph of news leaves a day that lies far off, but not one of the last few."""
    for story, day in ((JUNE_8, FRIDAY), (MONDAY, FRIDAY - 4)):
        assert resolve_told(Told("day"), Situation(FRIDAY, story, "news", "past", beside=False)).period == Period(
            "day", day
        )


@pytest.mark.parametrize(
    ("story", "tense", "mode", "expected"),
    [
        (Story(), "past", "news", "2013-01-17"),
        (Story(), "future", "news", "2013-01-18"),
        (MONDAY, "past", "news", "2013-01-14"),
        (MONDAY, "future", "news", "2013-01-18"),
        (JUNE_8, "past", "news", "2013-01-17"),
        (JUNE_8, "past", "narrative", "1921-06-08"),
        (Story(), "past", "narrative", "2013-01-17"),
        (Story(), "unknown", "news", "2013-01-17"),
    ],
)
def test_overnight(story: Story, tense: Tense, mode: Mode, expected: str) -> None:
    """A night is the one before the publication or after it, or follows the day that a story has come to."""
    assert value_of(resolve_overnight("told", Situation(FRIDAY, story, mode, tense))) == expected


@pytest.mark.parametrize(
    ("tense", "mode", "expected"),
    [("past", "news", "2013-01-17"), ("future", "news", "2013-01-18"), ("past", "narrative", "")],
)
def test_this_night(tense: Tense, mode: Mode, expected: str) -> None:
    """The night beside the publication is that, whatever was told; no history has one."""
    assert value_of(resolve_overnight("publication", Situation(FRIDAY, MONDAY, mode, tense))) == expected
