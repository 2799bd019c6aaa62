"""Periods of account, in articles published on Wednesday 3 November 2021."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2021, 11, 3)


@pytest.mark.parametrize(
    ("text", "language", "value", "date"),
    [
        # Called by the firm's own count, dated by the calendar.
        ("It lost money in its fourth quarter ended Sept. 30.", "en", "2021-Q4", "2021-07/2021-09"),
        ("Sales fell in the third quarter ended Oct. 1.", "en", "2021-Q3", "2021-07/2021-09"),
        ("Sales fell in the quarter ended Jan. 31.", "en", "2020-Q4", "2020-11/2021-01"),
        ("Sales fell in the nine months ended Sept. 30.", "en", "P9M", "2021-01/2021-09"),
        ("It expects a loss for the year ending June 30, 2022.", "en", "P1Y", "2021-07/2022-06"),
        ("Les ventes ont chuté sur les six mois clos le 30 juin.", "fr", "P6M", "2021-01/2021-06"),
        # What ends by itself, or is no period of account.
        ("It lost money in its fourth quarter, unlike in May.", "en", "2021-Q4", "2021-10/2021-12"),
        ("The three days ended May 3.", "en", "P3D", None),
        ("Sales fell in the nine months. May 3 was wet.", "en", "P9M", None),
    ],
)
def test_months_of_account(text: str, language: str, value: str, date: str | None) -> None:
    """The day that a period of account ends on tells its months."""
    account = tag(text, PUBLISHED, "news", language)[0]
    assert (account.value, account.date and account.date.text) == (value, date)


def test_they_say_what_they_rest_on() -> None:
    """The reason of such a date names the day."""
    account, _ = tag("Sales fell in the nine months ended Sept. 30.", PUBLISHED, "news")
    assert account.reason == "‘the nine months’, counted from Thursday 30 September 2021"
