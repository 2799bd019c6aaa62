"""What is so far from another time, in an article published on Friday 18 January 2013."""

from __future__ import annotations

import pytest

from generator.timex.calendar.periods import Period
from generator.timex.reading.meanings import Shift
from generator.timex.resolving.counting import resolve_shift
from generator.timex.resolving.situation import Mode, Situation
from generator.timex.resolving.story import Story
from tests.timex.one_friday import FRIDAY, JUNE_8, THIRD_QUARTER, value_of


def value(shift: Shift, story: Story | None = None, mode: Mode = "news") -> str:
    """TIMEX3 value of what a shift comes to; empty where that is no period."""
    return value_of(resolve_shift(shift, Situation(FRIDAY, story or Story(), mode, "past")))


@pytest.mark.parametrize(
    ("shift", "expected"),
    [
        (Shift(2, "day", -1, "publication"), "2013-01-16"),
        (Shift(1, "week", -1, "publication"), "2013-01-11"),
        (Shift(6, "week", -1, "publication"), "2012-W49"),
        (Shift(3, "month", -1, "publication"), "2012-10"),
        (Shift(1, "year", -1, "publication"), "2012"),
        (Shift(None, "day", -1, "publication"), ""),
        (Shift(3, "hour", -1, "publication"), "2013-01-18"),
        (Shift(None, "minute", -1, "publication"), "2013-01-18"),
        (Shift(20, "hour", -1, "publication"), ""),
        (Shift(48, "hour", -1, "publication"), "2013-01-16"),
        (Shift(0.5, "century", -1, "publication"), "1963"),
        (Shift(1.5, "year", 1, "publication"), "2014-07"),
    ],
)
def test_from_the_publication(shift: Shift, expected: str) -> None:
    """Days, and a week or two, come to a day; what is counted in more comes to one of what it is counted in."""
    assert value(shift) == expected


@pytest.mark.parametrize(
    ("shift", "time", "expected"),
    [
        (Shift(2, "day", 1, "told"), "", "1921-06-10"),
        (Shift(1, "year", -1, "told"), "", "1920"),
        (Shift(8, "hour", 1, "told"), "", ""),
        (Shift(8, "hour", 1, "told"), "06:00", "1921-06-08"),
        (Shift(8, "hour", 1, "told"), "18:00", "1921-06-09"),
        (Shift(8, "hour", -1, "told"), "06:00", "1921-06-07"),
        (Shift(90, "minute", 1, "told"), "22:30", "1921-06-09"),
    ],
)
def test_from_what_was_told(shift: Shift, time: str, expected: str) -> None:
    """A story goes on from its day, and by hours from the time of that day."""
    assert value(shift, Story().then(JUNE_8, time), "narrative") == expected


@pytest.mark.parametrize(
    ("shift", "time", "expected"),
    [
        (Shift(1, "hour", 1, "told"), "22:30", "23:30"),
        (Shift(2, "hour", 1, "told"), "22:30", "00:30"),
        (Shift(20, "minute", -1, "told"), "00:10", "23:50"),
        (Shift(0.5, "hour", 1, "told"), "24:00", "00:30"),
        # Nobody counts many hours so sharply, and a part of the day has no minutes to count from.
        (Shift(8, "hour", 1, "told"), "06:00", ""),
        (Shift(1, "hour", 1, "told"), "EV", ""),
        (Shift(1, "hour", 1, "told"), "", ""),
        (Shift(None, "hour", 1, "told"), "06:00", ""),
        (Shift(1, "hour", -1, "publication"), "06:00", ""),
    ],
)
def test_times(shift: Shift, time: str, expected: str) -> None:
    """A few hours or minutes from a time of the clock that was told come to another."""
    situation = Situation(FRIDAY, Story().then(JUNE_8, time), "narrative", "past")
    assert resolve_shift(shift, situation).time == expected


def test_nothing_past_is_still_to_come() -> None:
    """What is told as past lies not behind the publication."""
    today = Story().then(Period("day", FRIDAY))
    assert value(Shift(1, "day", 1, "told"), today) == ""
    assert value(Shift(1, "day", 1, "publication"), today) == "2013-01-19"


@pytest.mark.parametrize(
    ("shift", "expected"),
    [
        (Shift(1, "year", -1, "told"), "2011-Q3"),
        (Shift(1, "year", -1, "publication"), "2011-Q3"),
        (Shift(2, "year", -1, "publication"), "2011"),
        (Shift(1, "year", 1, "publication"), "2014"),
    ],
)
def test_reports_compare_quarters(shift: Shift, expected: str) -> None:
    """A year before the quarter that a report is on is the same quarter."""
    assert value(shift, Story().reporting(THIRD_QUARTER)) == expected


def test_reports_compare_longer_stretches() -> None:
    """A report that has turned to the nine months compares these with a year, until it names a quarter again."""
    beyond = Story().reporting(THIRD_QUARTER).beyond_quarter()
    ago = Shift(1, "year", -1, "publication")
    assert value(ago, beyond) == "2012"
    assert value(ago, beyond.reporting(THIRD_QUARTER)) == "2011-Q3"
