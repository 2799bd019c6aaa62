"""The tagger as a whole: on any text, and on long ones."""

from __future__ import annotations

import datetime
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.calendar import WEEKDAYS, weekday
from generator.dates.edtf import parse
from generator.timex import tag
from generator.timex.languages.known import LANGUAGES, language

# What looks like dates in digits, most of them impossible.
DIGITS = st.text(alphabet="0123456789-/:.T ", max_size=24)
DATES = st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31))
# Words of both lexicons, with what stands between words.
WORDS = sorted({word for code in LANGUAGES for words in language(code).values.values() for word in words})
PHRASES = st.lists(
    st.sampled_from([*WORDS, "2013", "14", "14th", "10:35", ",", ".", "-", "of", "the", "à", "\n\n"])
).map(" ".join)


@given(
    st.one_of(st.text(), PHRASES, DIGITS), st.one_of(st.none(), DATES), st.sampled_from(["auto", "news", "narrative"])
)
@pytest.mark.parametrize("code", LANGUAGES)
def test_any_text(
    code: str, text: str, reference: datetime.date | None, mode: Literal["auto", "news", "narrative"]
) -> None:
    """Any text is tagged without complaint, its expressions lie in it one after another, and their dates are EDTF."""
    end = 0
    for timex in tag(text, reference, mode, code):
        assert end <= timex.start < timex.end <= len(text)
        assert timex.text == text[timex.start : timex.end]
        assert timex.date is None or parse(timex.date.text) == timex.date
        assert timex.value
        assert bool(timex.reason) == (timex.date is not None)
        end = timex.end


@given(
    DATES, st.integers(0, 6), st.sampled_from(["It rained on {}.", "It will rain on {}.", "It rained last {}.", "{}"])
)
def test_a_weekday_is_that_weekday(reference: datetime.date, number: int, text: str) -> None:
    """Resolving a weekday lands on that weekday, within a week of the publication."""
    (timex,) = tag(text.format(WEEKDAYS[number]), reference, "news")
    assert timex.date is not None
    assert timex.date.begin is not None
    assert weekday(timex.date.begin) == number
    assert abs(timex.date.begin - reference.toordinal()) <= 7


@given(DATES, st.integers(0, 6), st.integers(0, 6))
def test_a_range_ends_after_it_begins(reference: datetime.date, first: int, last: int) -> None:
    """From one weekday to another is at most a week, whatever the day of publication."""
    timexes = tag(f"It rained from {WEEKDAYS[first]} to {WEEKDAYS[last]}.", reference, "news")
    interval = timexes[0].interval
    if first == last:
        assert interval is None
    else:
        assert interval is not None
        assert interval.begin is not None
        assert interval.end is not None
        assert interval.begin < interval.end <= interval.begin + 7
        assert interval.end <= reference.toordinal() + 1, "what is over ends by the day of publication"


@pytest.mark.parametrize(
    "text", ["Monday ", "twenty ", "the early ", "until ", "14 ", "a ", "- ", "\n \n", "'", "1,111"]
)
def test_a_long_monotony_is_read_to_its_end(text: str) -> None:
    """A text of nothing but one word, over and over, is no trap: reading comes to its end."""
    some = len(tag(text * 500, datetime.date(2013, 1, 18), "news"))
    more = len(tag(text * 5000, datetime.date(2013, 1, 18), "news"))
    assert more >= some


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("It was cold from Monday until Wednesday.", "2013-01-14/2013-01-16"),
        ("It will be closed from Monday until Wednesday.", "2013-01-21/2013-01-23"),
        ("It was shut from Friday until Tuesday.", "2013-01-18/2013-01-22"),
        ("It rained from 3 May 2012 until Friday.", "2012-05-03/2013-01-18"),
    ],
)
def test_a_range_ends_with_the_first_such_day(text: str, interval: str) -> None:
    """From one weekday until another is less than a week, wherever the words look."""
    found = tag(text, datetime.date(2013, 1, 18), "news")
    assert [str(timex.interval) for timex in found] == [interval] * 2
