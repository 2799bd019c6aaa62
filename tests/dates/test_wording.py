"""Dates read as a newspaper of record writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.edtf import of_day, parse
from generator.dates.wording import day_in_words, in_words


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
        ("2013-24", "winter 2013"),
        ("199X", "the 1990s"),
        ("19XX", "the 1900s"),
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
    assert in_words(parse(text)) == words


def test_a_day_can_leave_out_what_the_reader_knows() -> None:
    """Under a heading of the year, a day needs no year; in a list of days, no weekday."""
    day = parse("2013-01-14").begin
    assert day is not None
    assert day_in_words(day, with_weekday=False) == "14 January 2013"
    assert day_in_words(day, with_year=False) == "Monday 14 January"


@given(st.integers(min_value=-700_000, max_value=3_000_000))
def test_every_day_has_words_of_its_own(day: int) -> None:
    """The words of a day name its day of month, and differ from those of the next."""
    assert in_words(of_day(day)) != in_words(of_day(day + 1))
