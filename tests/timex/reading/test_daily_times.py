"""Times of the clock of days that come again and again, read in an article of Friday 18 January 2013."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("The ferry leaves every day at 9 a.m. from here.", "en", "P1D T09:00"),
        ("The ferry leaves every Monday at 9 a.m. and 5 p.m. from here.", "en", "XXXX-WXX-1 T09:00 T17:00"),
        ("The shop opens from 9 a.m. to 5 p.m. every day.", "en", "T09:00 T17:00 P1D"),
        ("Le bac part chaque jour à 17h.", "fr", "P1D T17:00"),
        ("Ouvert du lundi au samedi, de 9 h à 12 h et de 14 h à 18 h.", "fr",
         "XXXX-WXX-1 XXXX-WXX-6 T09:00 T12:00 T14:00 T18:00"),
        ("It rang at 9 a.m. every day, and it rang once at 5 p.m. too.", "en", "T09:00 P1D 2013-01-18T17:00"),
        ("It rang at 9 a.m., though it rains every day.", "en", "2013-01-18T09:00 P1D"),
        ("It lasted one day, at 9 a.m. it ended.", "en", "P1D 2013-01-18T09:00"),
        # A rate is no set of days, and what stands farther off is none of their times.
        ("Twice an hour, at 9 a.m. too, it stopped.", "en", "PT1H 2013-01-18T09:00"),
        ("After the biggest daily drop of all it had recovered by 9 a.m.", "en", "P1D 2013-01-18T09:00"),
        ("The ferry leaves every day. At 9 a.m. it sank.", "en", "P1D 2013-01-18T09:00"),
        ("It ran every day, and on Monday at 9 a.m. it sank.", "en", "P1D 2013-01-14 2013-01-14T09:00"),
    ],
)  # fmt: skip
def test_daily_times(text: str, language: str, values: str) -> None:
    """Times beside days of a set are of no day; others are of the day that is told of."""
    assert " ".join(timex.value for timex in tag(text, datetime.date(2013, 1, 18), "news", language)) == values
