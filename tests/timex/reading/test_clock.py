"""Times of the clock."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag
from generator.timex.reading.clock import clock_at, clock_in_part, minutes_of
from generator.timex.reading.phrases import read_text


@pytest.mark.parametrize(
    ("text", "code", "time"),
    [
        ("at 10:35", "en", "10:35"),
        ("at 9 p.m.", "en", "21:00"),
        ("at 9pm", "en", "21:00"),
        ("at 12 am", "en", "00:00"),
        ("at 12:30 p.m.", "en", "12:30"),
        ("at 4 in the afternoon", "en", "16:00"),
        ("at noon", "en", "12:00"),
        ("at midnight", "en", "24:00"),
        ("at 0735 GMT", "en", "07:35"),
        ("at 5 o'clock", "en", "05:00"),
        ("at seven o'clock", "en", "07:00"),
        ("at seven in the evening", "en", "19:00"),
        ("at 2.30pm", "en", "14:30"),
        ("at 2.30 p.m.", "en", "14:30"),
        ("à 20h30", "fr", "20:30"),
        ("à 20 heures", "fr", "20:00"),
        ("à midi", "fr", "12:00"),
    ],
)
def test_times(text: str, code: str, time: str) -> None:
    """A time of the clock is told in hours and minutes of the day."""
    (timex,) = tag(text, datetime.date(2013, 1, 18), "news", code)
    assert (timex.type, timex.value) == ("TIME", f"2013-01-18T{time}")


@pytest.mark.parametrize(
    ("clock", "part", "expected"),
    [
        ("09:30", "EV", "21:30"),
        ("04:15", "AF", "16:15"),
        ("09:00", "NI", "21:00"),
        ("02:00", "NI", "02:00"),
        ("09:30", "MO", "09:30"),
        ("21:30", "EV", "21:30"),
        ("12:30", "AF", "12:30"),
        ("09:30", "", "09:30"),
    ],
)
def test_in_a_part_of_the_day(clock: str, part: str, expected: str) -> None:
    """Of an afternoon, an evening and a night before midnight the hours are those after noon."""
    assert clock_in_part(clock, part) == expected


@pytest.mark.parametrize(
    ("clock", "minutes", "beyond"), [("00:00", 0, 1440), ("09:05", 545, 545 - 1440), ("23:59", 1439, -1)]
)
def test_minutes(clock: str, minutes: int, beyond: int) -> None:
    """A time is so many minutes of its day, and again the same time a day later."""
    assert minutes_of(clock) == minutes
    assert clock_at(minutes) == clock_at(beyond) == clock


@pytest.mark.parametrize(
    ("text", "code", "half"),
    [
        ("It shook at 9 a.m. here.", "en", "am"),
        ("It shook at 9:15 p.m. here.", "en", "pm"),
        ("It shook at 5 in the morning.", "en", "am"),
        ("It shook at 9:15 here.", "en", "open"),
        ("It shook at 12:30 here.", "en", "open"),
        ("It shook at 21:15 here.", "en", "full"),
        ("It shook at 09:15 here.", "en", "full"),
        ("Le séisme a frappé à 9h ici.", "fr", "full"),
        ("It shook at 9:15 GMT.", "en", ""),
        ("It shook at 0210 hours.", "en", ""),
        ("It shook at noon.", "en", ""),
    ],
)
def test_half_of_the_day(text: str, code: str, half: str) -> None:
    """A time says its half of the day, leaves it open, or counts its hours to 24; with a zone it is told exactly."""
    (phrase,) = read_text(text, code).phrases
    assert phrase.meaning.half == half
