"""Dates read as a newspaper of record writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.edtf import of_day, parse
from generator.wording import dates
from generator.wording.dates import day_in_words, in_words
from generator.wording.phrases import ENGLISH, wording_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2013-01-14", "Monday 14 January 2013"),
        ("2013-01-14T16:00", "Monday 14 January 2013, 16:00"),
        ("2012-04", "April 2012"),
        ("2012-04-XX", "April 2012, day unknown"),
        ("2012-XX", "2012, month unknown"),
        ("2012", "2012"),
        ("-0043-03", "March 44 BC"),
        ("0014-08", "August AD 14"),
        ("0099", "AD 99"),
        ("0100-09", "September 100"),
        ("0000/0014", "1 BC to AD 14"),
        ("009X", "the years AD 90 to AD 99"),
        ("00XX", "the years 1 BC to AD 99"),
        ("2013-24", "winter 2013"),
        ("199X", "the 1990s"),
        ("19XX", "the years 1900 to 1999"),
        ("2013-01-10~", "about Thursday 10 January 2013"),
        ("2013-01?", "perhaps January 2013"),
        ("2013%", "perhaps about 2013"),
        ("2013-01-12/2013-01-13", "Saturday 12 to Sunday 13 January 2013"),
        ("2013-01-31/2013-02-01", "Thursday 31 January to Friday 1 February 2013"),
        ("2012-12-31/2013-01-01", "Monday 31 December 2012 to Tuesday 1 January 2013"),
        ("2012-04/2012-09", "April to September 2012"),
        ("2011/2013", "2011 to 2013"),
        ("2012-04/..", "from April 2012 on"),
        ("2012-04/", "from April 2012 on, the other end unknown"),
        ("../2013-01-11", "until Friday 11 January 2013"),
    ],
)
def test_a_date_reads_in_words(text: str, words: str) -> None:
    """Every form of date has its words, doubts and open ends said."""
    assert in_words(parse(text), ENGLISH) == words


def test_a_day_can_leave_out_what_the_reader_knows() -> None:
    """Under a heading of the year, a day needs no year; in a list of days, no weekday."""
    day = parse("2013-01-14").begin
    assert day is not None
    assert day_in_words(day, ENGLISH, with_weekday=False) == "14 January 2013"
    assert day_in_words(day, ENGLISH, with_year=False) == "Monday 14 January"


@given(st.integers(min_value=-700_000, max_value=3_000_000))
def test_every_day_has_words_of_its_own(day: int) -> None:
    """The words of a day name its day of month, and differ from those of the next."""
    assert in_words(of_day(day), ENGLISH) != in_words(of_day(day + 1), ENGLISH)


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
        ("-0043-03-15", "0014-08-19", "15 March 44 BC – 19 August AD 14"),
        ("0014-08-17", "0014-08-19", "17–19 August AD 14"),
        (None, None, ""),
    ],
)
def test_spans(first: str | None, last: str | None, words: str) -> None:
    """A span says what its two days share but once."""
    assert dates.whole_span(parse(first) if first else None, parse(last) if last else None, ENGLISH) == words


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
        ("2012-04/2012-09", "April to September 2012"),
        ("2012-04/..", "from April 2012 on"),
    ],
)
def test_short_dates(date: str, words: str) -> None:
    """A date whose year is clear is short, its doubts said; a vague one is said in full."""
    assert dates.day_and_month(parse(date), ENGLISH) == words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2013-01-14", ""),
        ("2013-01-14~", "about 14 January"),
        ("2013-01-14?", "perhaps 14 January"),
        ("2013-01-14T16:00", "Monday 14 January 2013, 16:00"),
        ("2013-01-14/2013-01-15", "Monday 14 to Tuesday 15 January 2013"),
    ],
)
def test_within_its_day(date: str, words: str) -> None:
    """Under the heading of a day nothing is said of what is plainly that day, and every doubt is said."""
    assert dates.within_its_day(parse(date), ENGLISH) == words


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
    assert dates.without_weekday(parse(date), ENGLISH) == words


@pytest.mark.parametrize(
    ("first", "after", "words"),
    [
        ("2013-01-14", "2013-01-15", "one day"),
        ("2013-01-14", "2013-03-13", "58 days"),
        ("2013-01-14", "2013-03-14", "two months"),
        ("2013-01-14", "2013-03-15", "more than two months"),
        ("2012-03-01", "2014-02-28", "more than 23 months"),
        ("2012-03-01", "2014-03-01", "two years"),
        ("-0048-01-11", "-0043-03-15", "more than five years"),
        ("-0030-09-03", "0014-09-03", "44 years"),
    ],
)
def test_lengths_of_time(first: str, after: str, words: str) -> None:
    """The longer a time, the wider what it is counted in; what is left over is not hidden."""
    begin, end = parse(first).begin, parse(after).begin
    assert begin is not None
    assert end is not None
    assert dates.length_of_time(begin, end, ENGLISH) == words


FRENCH = wording_of("fr")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2013-01-14", "lundi 14 janvier 2013"),
        ("2013-03-01", "vendredi 1er mars 2013"),
        ("2013-01-14T16:05", "lundi 14 janvier 2013, 16 h 05"),
        ("2012-04", "avril 2012"),
        ("2012-04-XX", "avril 2012, jour inconnu"),
        ("-0043-03", "mars 44 av. J.-C."),
        ("0014-08", "août 14 apr. J.-C."),
        ("2013-24", "hiver 2013"),
        ("2013-24~", "hiver 2013 environ"),
        ("199X", "les années 1990"),
        ("199X~", "vers les années 1990"),
        ("19XX", "les années 1900 à 1999"),
        ("2013-01-10~", "vers le jeudi 10 janvier 2013"),
        ("2012-04~", "vers avril 2012"),
        ("2013-01?", "peut-être janvier 2013"),
        ("2013%", "peut-être vers 2013"),
        ("2013-01-12/2013-01-13", "du samedi 12 au dimanche 13 janvier 2013"),
        ("2013-01-31/2013-02-01", "du jeudi 31 janvier au vendredi 1er février 2013"),
        ("2012-04/2012-09", "avril à septembre 2012"),
        ("2011/2013", "de 2011 à 2013"),
        ("2013-01-11/..", "à partir du vendredi 11 janvier 2013"),
        ("2012-04/..", "dès avril 2012"),
        ("199X/..", "depuis les années 1990"),
        ("2012-04/", "dès avril 2012, fin inconnue"),
        ("../2013-01-11", "jusqu’au vendredi 11 janvier 2013"),
        ("../2013", "jusqu’en 2013"),
        ("../199X", "jusque dans les années 1990"),
        ("../2012-04~", "jusqu’à vers avril 2012"),
    ],
)
def test_a_date_reads_in_french(text: str, words: str) -> None:
    """French has other small words before a day than before a month or a year, and a first day that is no number."""
    assert in_words(parse(text), FRENCH) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2013-01-11", "2013-01-25", "11–25 janvier 2013"),
        ("2013-01-28", "2013-02-01", "28 janvier – 1er février 2013"),
        ("2013-01-11", None, "à partir du 11 janvier 2013"),
        (None, "2013-01-25", "jusqu’au 25 janvier 2013"),
    ],
)
def test_spans_in_french(first: str | None, last: str | None, words: str) -> None:
    """A span in French."""
    assert dates.whole_span(parse(first) if first else None, parse(last) if last else None, FRENCH) == words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2013-01-14", "14 January 2013"),
        ("2013-01-07/2013-01-11", "7–11 January 2013"),
        ("2012-12-31/2013-01-01", "31 December 2012 – 1 January 2013"),
        ("2012-04/2012-09", "April to September 2012"),
        ("2013-01-07~/2013-01-11", "about Monday 7 January to Friday 11 January 2013"),
        ("2013-01-07/..", "from Monday 7 January 2013 on"),
        ("2013-01?", "perhaps January 2013"),
    ],
)
def test_dates_in_a_table(date: str, words: str) -> None:
    """A plain span of days is short; months are never given a first and a last day, and no doubt is left out."""
    assert dates.in_short(parse(date), ENGLISH) == words
