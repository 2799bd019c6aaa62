"""Texts read once: where their expressions stand, and what they mean."""

from __future__ import annotations

from generator.timex.calendar.periods import Period
from generator.timex.reading.meanings import Fixed, Named, Relative
from generator.timex.reading.phrases import read_text


def test_places_and_meanings() -> None:
    """Each expression has its words, its place and its meaning; what only looks like one is left out."""
    read = read_text("The May Company said on Monday\nthat last year was dry, and on Monday that it was wet.", "en")
    assert [read.place(phrase) for phrase in read.phrases] == [(24, "Monday"), (36, "last year"), (62, "Monday")]
    assert [phrase.meaning.when for phrase in read.phrases] == [
        Named("day", weekday=0),
        Relative("year", -1),
        Named("day", weekday=0),
    ]


def test_turns_of_era() -> None:
    """Once a text has told of an era, it tells of that era's years without saying so."""
    read = read_text("In 44 the king fled. It began in 44 BC. In 120 he died. In AD 68, in 70, it ended.", "en")
    assert [read.place(phrase)[1] for phrase in read.phrases] == ["44 BC", "120", "AD 68", "70"]
    assert [phrase.meaning.when for phrase in read.phrases] == [
        Fixed(Period("year", year)) for year in (-43, -119, 68, 70)
    ]


def test_years_that_say_no_era() -> None:
    """A text whose first such date says no era tells of that time from its beginning."""
    read = read_text("In 711 he fell. On 25 March 717, Leo rose. In 740 Leo won.", "en")
    assert [read.place(phrase)[1] for phrase in read.phrases] == ["711", "25 March 717", "740"]
    read = read_text("In 711 he fell. In 431 BC it began. In the autumn of 429 it ended.", "en")
    assert [phrase.meaning.when for phrase in read.phrases][1:] == [Fixed(Period("season", -428 * 4 + 2))]


def test_two_expressions_of_one_match() -> None:
    """The two days of a range are two expressions, wherever the same words stand again."""
    read = read_text("It rained on 14-16 January 2013; it rained on 14-16 January 2013.", "en")
    assert [words for _, words in map(read.place, read.phrases)] == ["14", "16 January 2013"] * 2


def test_late_years_turn_to_no_era() -> None:
    """A year that needs no era says nothing of those with three digits behind it."""
    read = read_text("It ended in 1998. In 120 he died.", "en")
    assert [read.place(phrase)[1] for phrase in read.phrases] == ["1998"]
