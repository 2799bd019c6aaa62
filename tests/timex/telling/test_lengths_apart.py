"""Lengths that lie between what is told and a day behind them, in articles published on Wednesday 3 November 2021."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2021, 11, 3)


@pytest.mark.parametrize(
    ("text", "language", "value", "date"),
    [
        ("Two days after Sunday's vote the mayor resigned.", "en", "P2D", "2021-11-02"),
        ("She fled two weeks before May 3.", "en", "P2W", "2021-04-19"),
        ("A day after Monday's strike they were back.", "en", "P1D", "2021-11-02"),
        ("Two days after Friday's vote the council will meet.", "en", "P2D", "2021-11-07"),
        # No sharper than the unit that is counted in.
        ("Three months before October 3 she quit.", "en", "P3M", "2021-07"),
        ("Fifty years after May 3, 1940, they met again.", "en", "P50Y", "1990"),
        ("Deux jours avant le 3 mai, la digue a cédé.", "fr", "P2D", "2021-05-01"),
        ("Dos días después del 3 de mayo, el alcalde dimitió.", "es", "P2D", "2021-05-05"),
        # A length that something goes on for is no step.
        ("It rained for two days after Monday.", "en", "P2D", None),
        ("In the two days after Monday's vote it rained.", "en", "P2D", None),
        ("The two weeks after May 3 were dry.", "en", "P2W", None),
        ("Il a plu pendant deux jours après le 3 mai.", "fr", "P2D", None),
        # Nor is one that nobody counted, or that counts hours.
        ("Less than two days after Monday's vote she fled.", "en", "P2D", None),
        ("Some weeks after Monday's vote she fled.", "en", "PXW", None),
        ("Three hours after Monday's vote she fled.", "en", "PT3H", None),
        # What is past lies not behind the publication.
        ("Two days after Tuesday's vote the mayor resigned.", "en", "P2D", None),
        ("Two days passed. After Monday's vote the mayor resigned.", "en", "P2D", None),
    ],
)
def test_lengths(text: str, language: str, value: str, date: str | None) -> None:
    """A length before a day has the value of a length, and the date that lies so far from the day."""
    length = next(found for found in tag(text, PUBLISHED, "news", language) if found.type == "DURATION")
    assert (length.value, length.date and length.date.text) == (value, date)


def test_the_reason() -> None:
    """The reason of such a date names the day that it counts from."""
    length, _ = tag("Two days after Sunday's vote the mayor resigned.", PUBLISHED, "news")
    assert length.reason == "‘Two days’, counted from Sunday 31 October 2021"
