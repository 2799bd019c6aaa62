"""Times of the clock."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag


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
