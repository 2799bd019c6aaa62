"""What is known when an expression is met: what it counts from, and how far its story may go."""

from __future__ import annotations

import pytest

from generator.timex.calendar.periods import Period
from generator.timex.finding.context import Tense
from generator.timex.reading.meanings import Anchor
from generator.timex.resolving.situation import Mode, Situation
from generator.timex.resolving.story import Story
from tests.timex.one_friday import FRIDAY

TODAY = Period("day", FRIDAY)
DAY, LATER_DAY = TODAY.shifted(-40), TODAY.shifted(2)
STORY = Story().then(DAY)
# A story that has just told of what is to come.
AHEAD = STORY.then(LATER_DAY)


@pytest.mark.parametrize(
    ("wanted", "mode", "story", "tense", "expected"),
    [
        ("publication", "news", STORY, "past", TODAY),
        ("publication", "narrative", STORY, "past", DAY),
        ("publication", "narrative", Story(), "past", TODAY),
        ("told", "news", STORY, "past", DAY),
        ("told", "news", Story(), "past", TODAY),
        ("told", "narrative", STORY, "past", DAY),
        ("told", "narrative", Story(), "past", None),
        # What has been counts from nothing that is still to come.
        ("told", "news", AHEAD, "past", DAY),
        ("told", "news", AHEAD, "future", LATER_DAY),
        ("told", "news", Story().then(LATER_DAY), "past", TODAY),
        ("told", "news", Story().then(LATER_DAY).then(LATER_DAY.shifted(1)), "past", TODAY),
        ("told", "narrative", AHEAD, "past", LATER_DAY),
        ("publication", "narrative", AHEAD, "past", TODAY),
    ],
)
def test_anchor(wanted: Anchor, mode: Mode, story: Story, tense: Tense, expected: Period | None) -> None:
    """News counts from its publication unless words point to what was told, a history from that alone."""
    assert Situation(FRIDAY, story, mode, tense).anchor(wanted) == expected


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (STORY, DAY),
        (STORY.back_to(Period("season", 2012 * 4)), DAY),
        (STORY.back_to(DAY.shifted(-400)), DAY.shifted(-400)),
        (Story().then(Period("season", 2012 * 4)), Period("season", 2012 * 4)),
        (Story().then(Period("year", 2012)).back_to(Period("year", 1990)), Period("year", 1990)),
    ],
)
def test_anchor_of_days(story: Story, expected: Period) -> None:
    """Days count from the day that a story left for a season, if it left one."""
    assert Situation(FRIDAY, story, "narrative", "past").anchor_in("told", "week") == expected


def test_anchor_of_no_day() -> None:
    """News whose day nobody knows counts from what was told, if words point there."""
    assert Situation(None, STORY, "news", "past").anchor("told") == DAY
    assert Situation(None, STORY, "news", "past").anchor("publication") is None


@pytest.mark.parametrize(
    ("mode", "tense", "publication", "expected"),
    [
        ("news", "past", FRIDAY, False),
        ("news", "unknown", FRIDAY, True),
        ("news", "past", None, True),
        ("narrative", "past", FRIDAY, True),
    ],
)
def test_how_far_a_story_may_go(mode: Mode, tense: Tense, publication: int | None, *, expected: bool) -> None:
    """What news tells of as past lies not behind its publication, unless it counts from there."""
    situation = Situation(publication, STORY, mode, tense)
    assert situation.may_reach(FRIDAY)
    assert situation.may_reach(LATER_DAY.first) is expected
    assert situation.unless_ahead(LATER_DAY, "told") == (LATER_DAY if expected else None)
    assert situation.unless_ahead(LATER_DAY, "publication") == LATER_DAY


@pytest.mark.parametrize(
    ("mode", "tense", "beside", "days", "expected"),
    [
        ("news", "past", True, 39, DAY),
        ("news", "unknown", True, 39, DAY),
        ("news", "past", True, 40, None),
        ("news", "past", False, 39, None),
        ("news", "future", True, 39, None),
        ("narrative", "past", True, 39, None),
    ],
)
def test_background(mode: Mode, tense: Tense, *, beside: bool, days: int, expected: Period | None) -> None:
    """A paragraph of news may tell of what was more than so many days ago."""
    assert Situation(FRIDAY, STORY, mode, tense, beside=beside).background(days) == expected


def test_the_quarter_reported_on() -> None:
    """Only news with a day of publication reports on a quarter."""
    quarter = TODAY.within("quarter")
    story = Story().reporting(quarter)
    assert Situation(FRIDAY, story, "news", "past").reported_quarter() == quarter
    assert Situation(FRIDAY, story, "narrative", "past").reported_quarter() is None
    assert Situation(None, story, "news", "past").reported_quarter() is None
