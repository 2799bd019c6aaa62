"""Readings: from the words of a match to what they mean, whatever the article."""

from __future__ import annotations

import pytest

from generator.timex.calendar.periods import Period, year_month
from generator.timex.reading.meanings import (
    Calendar,
    Fixed,
    Meaning,
    Moved,
    Named,
    Part,
    Plain,
    Relative,
    Shift,
    Shortened,
    Told,
)
from generator.timex.reading.phrases import read_text


def meanings(text: str, language: str = "en") -> list[Meaning]:
    """What a text's expressions mean."""
    return [phrase.meaning for phrase in read_text(text, language).phrases]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("on Monday", Named("day", weekday=0)),
        ("next Monday", Named("day", weekday=0, offset=1)),
        ("on January 14", Named("day", 1, 14)),
        ("on Monday, January 14", Named("day", 1, 14, weekday=0)),
        ("in April 2012", Fixed(year_month(2012, 4))),
        ("in April last year", Named("month", 4, year=Relative("year", -1))),
        ("in nineteen ninety-six", Fixed(Period("year", 1996))),
        ("in 44 BC", Fixed(Period("year", -43))),
        ("in '98", Shortened("year", 98)),
        ("in the nineties", Shortened("decade", 9)),
        ("in the 1990s", Fixed(Period("decade", 199))),
        ("in the 19th century", Fixed(Period("century", 18))),
        ("yesterday", Relative("day", -1)),
        ("the following week", Relative("week", 1, "told")),
        ("two days later", Shift(2, "day", 1, "told")),
        ("a week ago", Shift(1, "week", -1, "publication")),
        ("days later", Shift(None, "day", 1, "told")),
        ("the first week of May", Part("week", 0, Named("month", 5))),
        ("Wednesday last week", Part("day", 2, Relative("week", -1))),
        ("Wednesday of the following week", Part("day", 2, Relative("week", 1, "told"))),
        ("the day after Monday", Moved(Named("day", weekday=0), 1, "day", 1)),
        ("the day before Christmas", Moved(Named("day", holiday="12-25"), 1, "day", -1)),
        ("a year ago today", Moved(Relative("day", 0), 1, "year", -1)),
        ("two weeks from Monday", Moved(Named("day", weekday=0, offset=1), 2, "week", 1)),
        ("a year and a half ago", Shift(1.5, "year", -1, "publication")),
        ("this past Monday", Named("day", weekday=0, offset=-1)),
        ("the weekend of June 25", Part("weekend", 0, Named("day", 6, 25))),
        ("the last Friday of July", Named("day", holiday="7--1-4")),
        ("the first Monday in May 2012", Fixed(Period("day", 734_630))),
        ("the fifth Monday in May 2012", Plain("XXXX-XX-XX")),
        ("in AD 378", Fixed(Period("year", 378))),
        ("15 March 44 BC", Fixed(Period("day", -15_997))),
        ("in the third century AD", Fixed(Period("century", 2))),
        ("at that time", Told(None)),
        ("at 9 p.m.", Told("day")),
        ("sales in the quarter", Told("quarter")),
        ("in the 2011 period", Named("quarter", year=2011)),
        ("in last year's quarter", Named("quarter", year=Relative("year", -1))),
        ("filed 2013-01-14", Fixed(Period("day", 734_882))),
        ("filed 2013-02-30", Plain("XXXX-XX-XX")),
        ("on 14/01/2013", Fixed(Period("day", 734_882))),
        ("on 04/05/2013", Plain("XXXX-XX-XX")),
    ],
)
def test_when(text: str, when: Calendar) -> None:
    """Each reading makes its kind of meaning; what two readers read differently is no date."""
    assert [meaning.when for meaning in meanings(text)] == [when]


def test_pairs_share_their_words() -> None:
    """Each of two expressions takes from the other what it lacks."""
    assert [meaning.when for meaning in meanings("14-16 January 2013")] == [
        Fixed(Period("day", 734_882)),
        Fixed(Period("day", 734_884)),
    ]


def test_the_same_words_mean_the_same() -> None:
    """An expression that is said again means what it meant, wherever it stands."""
    first, second, third = meanings("On Monday it rained. On Monday night it snowed. On Monday it thawed.")
    assert first == third != second


def test_what_only_looks_like_a_time_is_not_read() -> None:
    """A match whose rule reads nothing means nothing."""
    assert meanings("a boy 14 years old") == []
