"""Years that a story of days names in passing."""

from __future__ import annotations

import pytest

from generator.timex.calendar.periods import Period, year_month
from generator.timex.languages.language import Tense
from generator.timex.reading.meanings import Calendar, Fixed, Named, Part, Plain, Relative, Shift, Told
from generator.timex.telling.in_passing import counts_in_years, is_in_passing, restates

MAY = year_month(1809, 5)
DAY = Period("day", MAY.first + 2)


@pytest.mark.parametrize(
    ("period", "told", "opening", "around", "expected"),
    [
        (Period("year", 1942), DAY, None, ("until", "past"), True),
        (Period("season", 1809 * 4 + 3), MAY, None, ("until", "past"), True),
        (Period("year", 1807), DAY, DAY, ("", "past"), True),
        (Period("day", DAY.index - 400), DAY, DAY, ("", "past"), True),
        (Period("day", DAY.index + 400), DAY, DAY, ("", "future"), True),
        (Period("year", 1808), DAY, DAY, ("", "past"), True),
        # What is near is a step.
        (Period("day", DAY.index - 300), DAY, DAY, ("", "past"), False),
        (Period("day", DAY.index + 300), DAY, DAY, ("", "future"), False),
        # A month is a step, so is a year of its own sentence, or one that lies ahead.
        (MAY.shifted(1), DAY, DAY, ("until", "past"), False),
        (Period("year", 1807), DAY, None, ("", "past"), False),
        (Period("year", 1811), DAY, DAY, ("", "past"), False),
        (Period("year", 1807), DAY, None, ("until", "past"), False),
        # A story of years goes on in years.
        (Period("year", 1942), Period("year", 1809), None, ("until", "past"), False),
        (Period("year", 1807), DAY, Period("year", 1809), ("", "past"), False),
        (Period("year", 1807), None, None, ("until", "past"), False),
    ],
)
def test_in_passing(
    period: Period, told: Period | None, opening: Period | None, around: tuple[str, Tense], *, expected: bool
) -> None:
    """A story of days looks ahead to a year with "until" and "would", and back behind the day that opens a sentence."""
    assert is_in_passing(period, told, opening, *around) is expected


@pytest.mark.parametrize(
    ("when", "period", "expected"),
    [
        (Relative("year", 0, "told"), DAY.within("year"), True),
        (Relative("day", 0, "told"), DAY, False),
        (Relative("year", 1, "told"), Period("year", 1810), False),
        (Relative("year", 0), Period("year", 1809), False),
        (Fixed(Period("year", 1809)), Period("year", 1809), False),
    ],
)
def test_restating(when: Calendar, period: Period, *, expected: bool) -> None:
    """Behind a day "that year" says again where the story is, but "the next year" and "1809" do not."""
    assert restates(when, period, DAY) is expected
    assert not restates(when, period, None)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (Shift(2, "year", 1, "told"), True),
        (Relative("year", 0, "told"), True),
        (Named("month", 5, year=Relative("year", 0, "told")), True),
        (Part("week", 0, Told("year")), True),
        (Fixed(DAY), True),
        (Shift(2, "day", 1, "told"), False),
        (Shift(2, "hour", 1, "told"), False),
        (Named("month", 5), False),
        (Told("day"), False),
        (Told(), False),
        (Plain("P3D"), False),
    ],
)
def test_counting_in_years(when: Calendar, *, expected: bool) -> None:
    """What counts in years leans on the year named last."""
    assert counts_in_years(when) is expected
