"""Times of the clock that take the day which stands behind them."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag
from generator.timex.reading.days_behind import is_day_of
from generator.timex.reading.meanings import Named, Told
from generator.timex.reading.phrases import read_text

SUNDAY, TOLD = 6, None


@pytest.mark.parametrize(
    ("text", "weekdays"),
    [
        ("It shook at 10:15 (02:15 GMT) on Sunday.", [SUNDAY, SUNDAY, SUNDAY]),
        ("It shook at 10:15 Kyiv time on Sunday.", [SUNDAY, SUNDAY]),
        ("It opens at 7 a.m. and closes at 10 p.m. on Sunday.", [SUNDAY, SUNDAY, SUNDAY]),
        ("It shook at 10:15 a.m. and 11:15 a.m., and at 1 p.m. on Sunday.", [SUNDAY] * 4),
        # A dateline is no part of the sentence behind it.
        ("KYIV, Sunday (Newswire) - It shook at 10:15 (02:15 GMT) on Sunday.", [SUNDAY, SUNDAY, SUNDAY, SUNDAY]),
        # Words between a time and a day may tell of something else.
        ("It shook at 10:15, as those who fled on Sunday said.", [TOLD, SUNDAY]),
        ("It shook at 10:15. On Sunday it was calm.", [TOLD, SUNDAY]),
        ("It shook at 10:15 p.m. On Sunday it was calm.", [TOLD, SUNDAY]),
        # A day that was named before goes on to the time behind it.
        (
            "On Sunday it shook at 9:15, and at 10:15 it shook again at 11:15 on Sunday.",
            [SUNDAY, TOLD, TOLD, SUNDAY, SUNDAY],
        ),
    ],
)
def test_weekdays(text: str, weekdays: list[int | None]) -> None:
    """A time without a day is of the day right behind it, or of the time behind it that has one."""
    found = [phrase.meaning.when for phrase in read_text(text, "en").phrases]
    assert [when.weekday if isinstance(when, Named) else when for when in found] == [
        Told("day") if weekday is TOLD else weekday for weekday in weekdays
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It sank at 10:15 Eastern Standard Time on Sunday.", ["2013-01-13", "2013-01-13"]),
        ("At 4:40 a.m. (2040 GMT Sunday) it sank.", ["2013-01-14", "2013-01-13"]),
        ("At 8:30 p.m. (0130 GMT Sunday) it sank.", ["2013-01-12", "2013-01-13"]),
        ("At 10:15 a.m. (0215 GMT Sunday) it sank.", ["2013-01-13", "2013-01-13"]),
        ("A fee of 90 dollars an hour was paid at 8:30 p.m. (1400 GMT) on Sunday.", ["", "2013-01-13"]),
    ],
)
def test_a_clock_elsewhere(text: str, days: list[str]) -> None:
    """Where clocks differ by more than they can on one day, the time told in Greenwich's day is of another."""
    dates = [timex.date for timex in tag(text, datetime.date(2013, 1, 18), "news")]
    assert [date.text if date else "" for date in dates][:2] == days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was declared at 2.45pm on Saturday.", True),
        ("It was declared at 2.45pm and again at 3pm on Saturday.", False),
        ("It was declared Saturday, on Saturday at noon.", False),
        ("Saturday at 9 a.m. the rest of Saturday's crew left.", False),
        ("It sank at 4:40 a.m. (2040 GMT Sunday).", False),
        ("It sank at 9 a.m. On Sunday it was found.", False),
    ],
)
def test_the_day_of_the_time_before(text: str, *, expected: bool) -> None:
    """A day right behind a time of the clock is that time's."""
    read = read_text(text, "en")
    time, phrase = read.phrases[:2]
    assert is_day_of(time, phrase, read.context) is expected


def test_french() -> None:
    """The joining words are the language's."""
    read = read_text("Le séisme a frappé à 10h15, heure de Kiev, dimanche.", "fr")
    assert [phrase.meaning.when.weekday for phrase in read.phrases if isinstance(phrase.meaning.when, Named)] == [6, 6]
