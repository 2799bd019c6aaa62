"""The words of a page that depend on a number or a date."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.render import wording


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "no"), (1, "one"), (4, "four"), (12, "twelve"), (13, "13"), (1200, "1,200")],
)
def test_numbers(number: int, words: str) -> None:
    """Small numbers are words, large ones figures."""
    assert wording.number_in_words(number) == words


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((0, "event"), "no events"),
        ((1, "event"), "1 event"),
        ((31, "event"), "31 events"),
        ((1, "person", "people"), "1 person"),
        ((2, "person", "people"), "2 people"),
    ],
)
def test_counted(arguments: tuple[int, str], words: str) -> None:
    """One thing, many things."""
    assert wording.counted(*arguments) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2013-01-11", "2013-01-25", "11–25 January 2013"),
        ("2013-01-28", "2013-02-03", "28 January – 3 February 2013"),
        ("2012-12-28", "2013-01-03", "28 December 2012 – 3 January 2013"),
        ("2013-01-11", "2013-01-11", "11 January 2013"),
        ("2013-01", "2013-02", "1 January – 28 February 2013"),
        ("2013-01-11", None, "from 11 January 2013 on"),
        (None, "2013-01-25", "until 25 January 2013"),
        (None, None, ""),
    ],
)
def test_spans(first: str | None, last: str | None, words: str) -> None:
    """A span says what its two days share but once."""
    assert wording.whole_span(parse(first) if first else None, parse(last) if last else None) == words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2013-01-14", "14 January"),
        ("2013-01-12/2013-01-13", "12–13 January"),
        ("2013-01-14T16:00", "14 January"),
        ("2013-01", "January 2013"),
        ("2013-01-14~", "about 14 January"),
        ("2013-01-14?", "perhaps 14 January"),
        ("2013-01-14%", "perhaps about 14 January"),
        ("2013-01~", "about January 2013"),
        ("2012-04/..", "from April 2012 on"),
    ],
)
def test_short_dates(date: str, words: str) -> None:
    """A date whose year is clear is short, its doubts said; a vague one is said in full."""
    assert wording.day_and_month(parse(date)) == words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2013-01-14", ""),
        ("2013-01-14~", "About 14 January"),
        ("2013-01-14?", "Perhaps 14 January"),
        ("2013-01-14T16:00", "Monday 14 January 2013, 16:00"),
        ("2013-01-14/2013-01-15", "Monday 14 to Tuesday 15 January 2013"),
    ],
)
def test_within_its_day(date: str, words: str) -> None:
    """Under the heading of a day nothing is said of what is plainly that day, and every doubt is said."""
    assert wording.within_its_day(parse(date)) == words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2013-01-14", "14 January 2013"),
        ("2013-01-14?", "perhaps Monday 14 January 2013"),
        ("2013-01", "January 2013"),
    ],
)
def test_without_weekday(date: str, words: str) -> None:
    """A sharp day goes without its weekday; a doubt is never left out."""
    assert wording.date_without_weekday(parse(date)) == words


@pytest.mark.parametrize(
    ("date", "machine"),
    [
        ("2013-01-14", "2013-01-14"),
        ("2013-01", "2013-01"),
        ("2013", "2013"),
        ("2013-01-14T16:00", "2013-01-14T16:00"),
        ("2013-01-14~", ""),
        ("2013-01-12/2013-01-13", ""),
        ("2013-21", ""),
        ("201X", ""),
        ("-0044-03-15", ""),
        ("0000", ""),
        ("2013-01-XX", ""),
    ],
)
def test_machine_dates(date: str, machine: str) -> None:
    """HTML is told a date only where it can say it as sharp and as vague as it is."""
    assert wording.machine_date(parse(date)) == machine


def test_coordinates() -> None:
    """A position by its hemispheres."""
    assert wording.coordinates(14.6667, -4.2) == "14.67° N, 4.20° W"
    assert wording.coordinates(-1.5, 30) == "1.50° S, 30.00° E"


def test_capitalised() -> None:
    """The first letter becomes large, the others stay."""
    assert wording.capitalised("about Monday") == "About Monday"
    assert wording.capitalised("") == ""
