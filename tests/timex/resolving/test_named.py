"""Names without a year, counted from Friday 18 January 2013 in news, or from what was told in a narrative."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.calendar import weekday
from generator.timex.calendar.periods import Period
from generator.timex.finding.context import Tense
from generator.timex.reading.meanings import Named
from generator.timex.resolving.named import resolve_named
from generator.timex.resolving.situation import Situation
from generator.timex.resolving.story import Story
from tests.timex.one_friday import FRIDAY, value_of


def value(named: Named, situation: Situation) -> str:
    """TIMEX3 value of what a name stands for; empty where it stands for nothing."""
    return value_of(resolve_named(named, situation))


@pytest.mark.parametrize(
    ("named", "tense", "expected"),
    [
        (Named("day", weekday=0), "past", "2013-01-14"),
        (Named("day", weekday=0), "unknown", "2013-01-14"),
        (Named("day", weekday=0), "future", "2013-01-21"),
        (Named("day", weekday=4), "past", "2013-01-18"),
        (Named("day", weekday=4), "future", "2013-01-18"),
        (Named("day", weekday=4, offset=-1), "past", "2013-01-11"),
        (Named("day", weekday=4, offset=1), "past", "2013-01-25"),
        (Named("day", weekday=5, offset=0), "unknown", "2013-01-19"),
        (Named("day", day=14), "past", "2013-01-14"),
        (Named("day", day=31), "past", "2012-12-31"),
        (Named("day", day=31), "unknown", "2013-01-31"),
        (Named("day", day=14), "future", "2013-02-14"),
        (Named("day", day=14, weekday=3), "past", "2013-02-14"),
        (Named("day", 1, 29), "past", "2013-01-29"),
        (Named("day", 9, 1), "past", "2012-09-01"),
        (Named("day", 9, 1), "future", "2013-09-01"),
        (Named("month", 4), "past", "2012-04"),
        (Named("month", 4), "future", "2013-04"),
        (Named("month", 2), "past", "2013-02"),
        (Named("month", 5, offset=-1), "past", "2012-05"),
        (Named("season", number=1, offset=-1), "past", "2012-SU"),
        (Named("quarter", number=3), "past", "2012-Q4"),
        (Named("day", 1, 14, weekday=5), "past", "2012-01-14"),
    ],
)
def test_in_news(named: Named, tense: Tense, expected: str) -> None:
    """Near days of a month are meant against any tense; else the tense decides, and a weekday beside a day."""
    assert value(named, Situation(FRIDAY, Story(), "news", tense)) == expected


@pytest.mark.parametrize(
    ("told", "named", "expected"),
    [
        (Period("year", 1921), Named("month", 6), "1921-06"),
        (Period("day", datetime.date(1921, 6, 8).toordinal()), Named("day", 7, 2), "1921-07-02"),
        (Period("day", datetime.date(1921, 12, 8).toordinal()), Named("month", 2), "1922-02"),
        (Period("day", datetime.date(1921, 6, 8).toordinal()), Named("day", weekday=0), "1921-06-13"),
        (Period("year", 1921), Named("day", weekday=0), ""),
        (Period("month", 1921 * 12), Named("day", weekday=0), ""),
        (Period("week", datetime.date(1921, 6, 8).toordinal() // 7), Named("day", weekday=6), "1921-06-12"),
        (Period("weekend", datetime.date(1921, 6, 8).toordinal() // 7), Named("day", weekday=6), "1921-06-12"),
        (Period("month", 1921 * 12), Named("season", number=3, offset=0), "1920-WI"),
        (Period("month", 1921 * 12 + 5), Named("season", number=3, offset=0), "1921-WI"),
        (Period("year", 1921), Named("day", day=14), ""),
    ],
)
def test_in_a_narrative(told: Period, named: Named, expected: str) -> None:
    """A story goes forward from what it told; from a year alone no weekday can be counted."""
    assert value(named, Situation(FRIDAY, Story().then(told), "narrative", "past")) == expected


@pytest.mark.parametrize(
    ("told", "named", "expected"),
    [
        # 9 March is a Monday in 2009 and in none of the years around the publication's.
        ("2009-05-11", Named("day", 3, 9, weekday=0), "2009-03-09"),
        ("2010-05-11", Named("day", 3, 9, weekday=0), "2013-03-09"),
        ("2009-05-11", Named("day", 1, 18, weekday=4), "2013-01-18"),
        ("2008-05-11", Named("day", 1, 18, weekday=4), "2013-01-18"),
    ],
)
def test_a_weekday_tells_the_year(told: str, named: Named, expected: str) -> None:
    """A day with its weekday is of the year that is told of, if it is that weekday there and not nearby."""
    story = Story().then(Period("day", datetime.date.fromisoformat(told).toordinal()))
    assert value(named, Situation(FRIDAY, story, "news", "unknown")) == expected


@pytest.mark.parametrize(
    ("told", "day", "tense", "expected"),
    [
        ("2012-12-20", 22, "past", "2012-12-22"),
        ("2012-12-20", 22, "unknown", "2012-12-22"),
        ("2012-12-20", 22, "future", "2013-01-22"),
        ("2012-12-08", 14, "past", "2012-12-14"),
        ("2013-01-14", 22, "past", "2012-12-22"),
    ],
)
def test_a_day_goes_on_from_the_one_told(told: str, day: int, tense: Tense, expected: str) -> None:
    """A day of the month goes on from the one told right before, if that leads to no day after the publication."""
    story = Story().then(Period("day", datetime.date.fromisoformat(told).toordinal()))
    assert value(Named("day", day=day), Situation(FRIDAY, story, "news", tense)) == expected


def test_a_day_does_not_go_on() -> None:
    """In a new paragraph a day of the month counts from the publication, and a history may go some days back."""
    story, named = Story().then(Period("day", datetime.date(2012, 12, 8).toordinal())), Named("day", day=14)
    assert value(named, Situation(FRIDAY, story, "news", "past", beside=False)) == "2013-01-14"
    assert value(Named("day", day=5), Situation(FRIDAY, story, "narrative", "past")) == "2012-12-05"


MAY_2009 = Period("month", 2009 * 12 + 4)


@pytest.mark.parametrize(
    ("told", "named", "tense", "expected"),
    [
        (MAY_2009, Named("day", 5, 20), "past", "2009-05-20"),
        (Period("day", datetime.date(2012, 3, 1).toordinal()), Named("day", 3, 5), "past", "2012-03-05"),
        # Another month, a month by itself and what is still to come are of no year told, nor is January of a year.
        (MAY_2009, Named("day", 9, 20), "past", "2012-09-20"),
        (MAY_2009, Named("month", 5), "past", "2012-05"),
        (MAY_2009, Named("day", 5, 20), "future", "2013-05-20"),
        (Period("day", datetime.date(2014, 1, 8).toordinal()), Named("day", 1, 28), "past", "2013-01-28"),
        (Period("year", 2009), Named("day", 1, 28), "past", "2013-01-28"),
        # What has just been is of this year.
        (Period("month", 2009 * 12), Named("day", 1, 14), "past", "2013-01-14"),
    ],
)
def test_a_day_of_the_month_told(told: Period, named: Named, tense: Tense, expected: str) -> None:
    """A day of the month that news tells of is of that month's year, unless it lies near."""
    assert value(named, Situation(FRIDAY, Story().then(told), "news", tense)) == expected


@pytest.mark.parametrize(
    ("tense", "beside", "expected"),
    [("past", True, "2006-07-08"), ("past", False, "2012-07-08"), ("future", True, "2013-07-08")],
)
def test_a_day_of_the_stretch_told(tense: Tense, *, beside: bool, expected: str) -> None:
    """A day inside a stretch of months that its paragraph tells of is of the year that it has there."""
    story = Story().then(MAY_2009.shifted(-30)).reaching_from(MAY_2009.shifted(-36))
    assert value(Named("day", 7, 8), Situation(FRIDAY, story, "news", tense, beside=beside)) == expected


@pytest.mark.parametrize(
    ("told", "tense", "expected"),
    [
        ("2013-01-14", "past", "2013-01-15"),
        ("2013-01-14", "unknown", ""),
        ("2009-03-08", "unknown", "2009-03-10"),
    ],
)
def test_the_weekday(told: str, tense: Tense, expected: str) -> None:
    """Of "the Tuesday" news tells where it is past, or in a story of long ago; else it may be any."""
    story = Story().then(Period("day", datetime.date.fromisoformat(told).toordinal()))
    named = Named("day", weekday=1, offset=0, anchor="told")
    assert value(named, Situation(FRIDAY, story, "news", tense)) == expected


@pytest.mark.parametrize("tense", ["past", "unknown"])
def test_the_weekday_before(tense: Tense) -> None:
    """Of "the previous Tuesday" it is told whatever the tense, and it lies before the day told."""
    story = Story().then(Period("day", datetime.date(2013, 1, 14).toordinal()))
    named = Named("day", weekday=1, offset=-1, anchor="told")
    assert value(named, Situation(FRIDAY, story, "news", tense)) == "2013-01-08"


def test_the_weekday_of_a_history() -> None:
    """A history in the present tells of "the Tuesday", too."""
    story = Story().then(Period("day", datetime.date(1921, 6, 8).toordinal()))
    named = Named("day", weekday=1, offset=0, anchor="told")
    assert value(named, Situation(FRIDAY, story, "narrative", "present")) == "1921-06-14"


def test_nothing_to_count_from() -> None:
    """Without a day of publication and a story, a name has no period."""
    assert value(Named("month", 4), Situation(None, Story(), "news", "past")) == ""
    assert value(Named("day", 5, 20), Situation(None, Story().then(MAY_2009), "news", "past")) == ""


@given(st.integers(1000, 900_000), st.integers(0, 6), st.sampled_from(["past", "future", "unknown"]))
def test_a_weekday_is_that_weekday(day: int, day_of_week: int, tense: Tense) -> None:
    """A weekday lies at most six days from the publication, on the side that the tense says."""
    period = resolve_named(Named("day", weekday=day_of_week), Situation(day, Story(), "news", tense)).period
    assert period is not None
    assert weekday(period.first) == day_of_week
    assert 0 <= (period.first - day) * (1 if tense == "future" else -1) < 7
