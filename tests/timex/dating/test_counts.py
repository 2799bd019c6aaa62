"""What an article counts from something."""

from __future__ import annotations

import datetime

import pytest

from generator.timex.dating.counts import count_in, count_near, counts_after
from generator.timex.reading.phrases import read_text


@pytest.mark.parametrize(
    ("text", "language", "words", "days"),
    [
        ("The strike entered its third day on Wednesday.", "en", "day 3 of", (2, 2)),
        ("The strike entered its second week on Tuesday.", "en", "in week 2 of", (7, 13)),
        ("La grève est entrée mercredi dans son dixième jour.", "fr", "day 10 of", (9, 9)),
        ("Wednesday was the first day of the second week.", "en", "day 1 of", (0, 0)),
        ("They came third on Wednesday.", "en", None, None),
        ("It was the third month. On Wednesday dockers met.", "en", None, None),
        ("It was the third day. On Wednesday dockers met.", "en", None, None),
    ],
)
def test_near_a_weekday(text: str, language: str, words: str | None, days: tuple[int, int] | None) -> None:
    """A day or week is counted beside a weekday of the same sentence, the nearest before it first."""
    read = read_text(text, language)
    weekday = next(phrase for phrase in read.phrases if "day" in read.place(phrase)[1] or "di" in read.place(phrase)[1])
    count = count_near(read, weekday.start)
    assert (count and count.words, count and count.days) == (words, days)


@pytest.mark.parametrize(
    ("text", "words"), [("The strike entered its third day.", "day 3 of"), ("The strike goes on.", None)]
)
def test_in_a_sentence(text: str, words: str | None) -> None:
    """A sentence may count without naming a weekday."""
    count = count_in(read_text(text, "en"), 0)
    assert (count and count.words) == words


@pytest.mark.parametrize(
    ("text", "words", "first", "day"),
    [
        ("They met three days after the flood.", "3 days after", "2013-03-04", "2013-03-07"),
        ("They met a week after the flood.", "1 week after", "2013-03-04", "2013-03-11"),
        ("They met one year after the flood.", "1 year after", "2013-03-04", "2014-03-04"),
        ("They met one year after the flood.", "1 year after", "2012-02-29", None),
    ],
)
def test_after(text: str, words: str, first: str, day: str | None) -> None:
    """Days, weeks and years are counted to the day; a leap day has no day a year after."""
    (count,) = counts_after(read_text(text, "en")).values()
    assert count.words == words
    days = [datetime.date.fromordinal(found).isoformat() for found in count.from_day(_day(first))]
    assert days == ([day] if day else [])


@pytest.mark.parametrize("text", ["They met for three days.", "They met three days before the flood."])
def test_nothing_after(text: str) -> None:
    """A length of time alone counts from nothing."""
    assert counts_after(read_text(text, "en")) == {}


def _day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()
