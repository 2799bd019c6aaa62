"""How a story goes on from an expression."""

from __future__ import annotations

import pytest

from generator.timex.calendar.periods import Period, year_month
from generator.timex.reading.meanings import Fixed, Meaning, Named, Phrase, Plain, Relative
from generator.timex.resolving.situation import Mode, Resolved, Situation
from generator.timex.resolving.story import Story
from generator.timex.telling.expressions import Expression
from generator.timex.telling.progress import gone_on_to
from tests.timex.around_star import around

MAY = year_month(1809, 5)
DAY = Period("day", MAY.first + 9)
YEAR = Period("year", 1807)


def gone_on(text: str, meaning: Meaning, period: Period | None, mode: Mode = "narrative") -> Story:
    """What a story that has come to May 1809 has told of once it meets the star in a text."""
    star = around(text)
    situation = Situation(None, Story().then(MAY), mode, "past")
    here = Expression(Phrase(star.start, star.end, meaning), Resolved(period, "as-written"))
    opening = Expression(Phrase(0, 1, Meaning(Fixed(MAY))), Resolved(MAY, "as-written"))
    return gone_on_to(here, opening, star, situation)


@pytest.mark.parametrize(
    ("text", "mode", "expected"),
    [
        ("It burned in * and fell.", "news", (YEAR, None)),
        ("It burned in * and fell.", "narrative", (YEAR, MAY)),
        ("It burned (*) and fell.", "narrative", (MAY, None)),
        ("It broke the * treaty.", "narrative", (MAY, None)),
    ],
)
def test_a_year(text: str, mode: Mode, expected: tuple[Period, Period | None]) -> None:
    """A year behind the day that opens a sentence is told in passing, and one in brackets not at all."""
    story = gone_on(text, Meaning(Fixed(YEAR)), YEAR, mode)
    assert (story.latest, story.passing) == expected


@pytest.mark.parametrize(("mode", "left"), [("narrative", MAY), ("news", None)])
def test_looking_back(mode: Mode, left: Period | None) -> None:
    """A history that looks back at all comes back later, news if it looked back years."""
    assert gone_on("Talks had opened in *.", Meaning(Fixed(MAY.shifted(-1))), MAY.shifted(-1), mode).left == left
    assert gone_on("Talks had opened in *.", Meaning(Fixed(MAY.shifted(-24))), MAY.shifted(-24), mode).left == MAY


def test_looking_back_to_a_quarter() -> None:
    """A history comes back from a quarter as from any period; news reports on it."""
    quarter = Period("quarter", 1808 * 4)
    assert gone_on("Talks had opened in *.", Meaning(Fixed(quarter)), quarter).left == MAY
    assert gone_on("Talks had opened in *.", Meaning(Fixed(quarter)), quarter, "news").reported == quarter


@pytest.mark.parametrize(
    ("mode", "period", "passing"), [("news", DAY, MAY), ("narrative", DAY, None), ("news", MAY.shifted(1), None)]
)
def test_a_relative_clause(mode: Mode, period: Period, passing: Period | None) -> None:
    """News tells in passing of the day of a relative clause; a month, and what a history tells of, is a step."""
    story = gone_on("The envoy, who came on *, left early.", Meaning(Fixed(period)), period, mode)
    assert (story.latest, story.passing) == (period, passing)


def test_a_step_back() -> None:
    """What a participle tells of the month before is a step; what news says of "the month before" is none."""
    month = MAY.shifted(-1)
    story = gone_on("The ship, launched in *, left early.", Meaning(Fixed(month)), month)
    assert (story.latest, story.passing) == (month, None)
    assert gone_on("Talks had opened *.", Meaning(Relative("month", -1, "told")), month, "news").latest == MAY


def test_since_a_year() -> None:
    """From what "since" dates a history counts years unless its story is past that; news counts nothing."""
    later = YEAR.shifted(3)
    told = [
        gone_on("Besieged since *, it fell.", Meaning(Fixed(year)), year, mode)
        for year, mode in ((later, "narrative"), (YEAR, "narrative"), (later, "news"))
    ]
    assert [(story.latest, story.passing) for story in told] == [(later, MAY), (MAY, None), (MAY, None)]


def test_since_a_month() -> None:
    """A month of the story's year that "since" dates is told in passing, and so is a later year in brackets."""
    month, later = MAY.shifted(1), YEAR.shifted(3)
    assert gone_on("Besieged since *, it fell.", Meaning(Named("month", 6)), month).latest == MAY
    assert gone_on("It burned (*) and fell.", Meaning(Fixed(later)), later).latest == MAY


def test_the_end_of_a_year() -> None:
    """A history that has come to the end of a year goes on from there."""
    later = YEAR.shifted(3)
    assert gone_on("It fell by *.", Meaning(Fixed(later), modifier="END"), later).latest == Period("half", 1810 * 2 + 1)
    assert gone_on("It fell by *.", Meaning(Fixed(later), modifier="START"), later).latest == later
    assert gone_on("It fell by *.", Meaning(Fixed(later), modifier="END"), later, "news").latest == later
    month = MAY.shifted(2)
    assert gone_on("It fell by *.", Meaning(Fixed(month), modifier="END"), month).latest == month


def test_what_stands_for_nothing() -> None:
    """A length of time moves no story; half a year of a report is no quarter."""
    assert gone_on("It burned for *.", Meaning(Plain("P3D")), None).latest == MAY
    assert not gone_on("Sales rose in *.", Meaning(Plain("P6M")), None).compares_quarters
