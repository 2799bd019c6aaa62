"""Resolving meanings, in an article published on Friday 18 January 2013."""

from __future__ import annotations

import pytest

from generator.timex.calendar.periods import Period, year_month
from generator.timex.languages.language import Tense
from generator.timex.reading.meanings import Calendar, Fixed, Moved, Named, Part, Plain, Relative, Shift, Shortened
from generator.timex.resolving.resolve import resolve
from generator.timex.resolving.situation import Mode, Situation
from generator.timex.resolving.story import Story
from tests.timex.one_friday import FRIDAY, JUNE_8, THIRD_QUARTER, value_of


def value(when: Calendar, story: Story | None = None, mode: Mode = "news") -> str:
    """TIMEX3 value of what a meaning stands for; empty where it stands for no period."""
    return value_of(resolve(when, Situation(FRIDAY, story or Story(), mode, "past")))


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (Fixed(year_month(2012, 4)), "2012-04"),
        (Relative("day", -1), "2013-01-17"),
        (Relative("week", 0), "2013-W03"),
        (Relative("month", 1), "2013-02"),
        (Relative("weekend", 0), "2013-W02-WE"),
        (Relative("weekend", 1), "2013-W03-WE"),
        (Relative("century", 0), "20"),
        (Moved(Fixed(Period("day", FRIDAY)), 1, "day", 1), "2013-01-19"),
        (Moved(Relative("day", 0), 1, "year", -1), "2012-01-18"),
        (Moved(Named("month", month=5), 1, "day", -1), ""),
        (Moved(Plain("XXXX"), 1, "day", -1), ""),
        (Part("week", 0, Named("month", month=5, year=2012)), "2012-W18"),
        (Part("week", 0, Named("month", month=5, year=2011)), "2011-W18"),
        (Part("week", 0, Named("day", month=5, day=1, year=2011)), "2011-W17"),
        (Part("day", -1, Relative("month", 0)), "2013-01-31"),
        (Part("day", 0, Plain("XXXX")), ""),
        (Shortened("year", 98), "1998"),
        (Shortened("year", 19), "2019"),
        (Shortened("decade", 9), "199"),
        (Named("month", month=4, year=Relative("year", -1)), "2012-04"),
        (Named("quarter", year=2011), "2011"),
        (Plain("PRESENT_REF"), ""),
        (Shift(2_000, "year", 1, "publication"), "4013"),
        (Shift(20_000, "year", 1, "publication"), ""),
    ],
)
def test_in_news(when: Calendar, expected: str) -> None:
    """What nobody told of before counts from the publication, no sharper than it is said."""
    assert value(when) == expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (Relative("day", 1, "told"), "1921-06-09"),
        (Relative("week", 1), "1921-W24"),
        (Relative("year", 0, "told"), "1921"),
        (Relative("day", 0), ""),
        # Of a century left out, the year that is nearest.
        (Shortened("year", 55), "1955"),
        (Shortened("year", 80), "1880"),
        (Shortened("decade", 6), "196"),
    ],
)
def test_in_a_narrative(when: Calendar, expected: str) -> None:
    """A narrative counts from what it told, and its "today" is nobody's day."""
    assert value(when, Story().then(JUNE_8), "narrative") == expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (Named("quarter", year=2010), "2010-Q3"),
        (Named("quarter", year=Relative("year", -1)), "2012-Q3"),
    ],
)
def test_reports_compare_quarters(when: Calendar, expected: str) -> None:
    """What a report on a quarter compares it with is the same quarter of another year."""
    assert value(when, Story().reporting(THIRD_QUARTER)) == expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (Named("month", month=5, offset=-1), ""),
        (Named("month", month=5, offset=0), ""),
        (Relative("year", -1), ""),
        (Shift(2, "year", -1, "publication"), ""),
        (Named("month", month=5), "1921-05"),
        (Named("month", month=5, offset=-1, anchor="told"), "1921-05"),
        (Relative("year", 0), "1921"),
        (Shift(2, "year", -1, "told"), "1919"),
    ],
)
def test_in_a_narrative_of_unknown_day(when: Calendar, expected: str) -> None:
    """Where nobody knows when it was written, "last May" is of no year; "in May" and "the May before" are."""
    situation = Situation(None, Story().then(JUNE_8), "narrative", "past")
    assert value_of(resolve(when, situation)) == expected


def test_a_resolved_period_knows_its_reference() -> None:
    """The rule and what it was counted from are kept, since the site shows them."""
    resolved = resolve(Relative("day", -1), Situation(FRIDAY, Story(), "news", "past"))
    assert (resolved.rule, resolved.reference) == ("day-counted-from", Period("day", FRIDAY))


@pytest.mark.parametrize(
    ("tense", "boundary", "expected"),
    [("past", "", "2013-W02-WE"), ("future", "", "2013-W03-WE"), ("past", "by", "2013-W03-WE")],
)
def test_this_weekend(tense: Tense, boundary: str, expected: str) -> None:
    """On a Friday "this weekend" is the last, unless the words look ahead."""
    assert value_of(resolve(Relative("weekend", 0), Situation(FRIDAY, Story(), "news", tense, boundary))) == expected


def test_decades() -> None:
    """The last decade is that before the publication's, whatever decade was told of; "the decade before" is not."""
    story = Story().then(JUNE_8).then(Period("decade", 193))
    assert value(Relative("decade", -1), story) == "200"
    assert value(Relative("decade", -1, "told"), story) == "192"
