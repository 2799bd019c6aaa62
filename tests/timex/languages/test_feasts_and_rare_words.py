"""Feasts, and ways of saying a time that are rare: each is a rule of its own. News of Wednesday 15 June 2016."""

from __future__ import annotations

import datetime

import pytest

from generator.timex import tag

PUBLISHED = datetime.date(2016, 6, 15)


@pytest.mark.parametrize(
    ("feast", "value"),
    [
        ("Martin Luther King Day", "2016-01-18"),
        ("Ash Wednesday", "2016-02-10"),
        ("Valentine's Day", "2016-02-14"),
        ("Presidents' Day", "2016-02-15"),
        ("St. Patrick's Day", "2016-03-17"),
        ("Palm Sunday", "2016-03-20"),
        ("Maundy Thursday", "2016-03-24"),
        ("April Fools' Day", "2016-04-01"),
        ("May Day", "2016-05-01"),
        ("Memorial Day", "2016-05-30"),
        ("the Fourth of July", "2016-07-04"),
        ("Bastille Day", "2016-07-14"),
        ("Columbus Day", "2016-10-10"),
        ("Veterans Day", "2016-11-11"),
        ("Cyber Monday", "2016-11-28"),
        ("Boxing Day", "2016-12-26"),
        ("New Year's Eve", "2016-12-31"),
    ],
)
def test_feasts(feast: str, value: str) -> None:
    """A feast of a year that is named falls on its day."""
    (timex,) = tag(f"The mill burned on {feast} 2016.", PUBLISHED, "news")
    assert timex.value == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All week the river rose.", [("All week", "2016-W24")]),
        ("Two years before, the dam had failed.", [("Two years before", "2014")]),
        ("The fair opens the day after tomorrow.", [("the day after tomorrow", "2016-06-17")]),
        ("The dam will be raised in future years.", [("future years", "FUTURE_REF")]),
        ("Sales fell in the last two quarters of 1999.", [("the last two quarters of 1999", "1999-H2")]),
        ("Sales fell in the latest period.", [("the latest period", "2016-Q1")]),
        ("Sales fell from the year-ago second quarter.", [("the year-ago second quarter", "2015-Q2")]),
        ("The dam will be mended by year-end.", [("year-end", "2016")]),
        ("The barge left on Monday and sank in the evening of the next day.",
         [("Monday", "2016-06-13"), ("the evening of the next day", "2016-06-14TEV")]),
        ("The barge left on Monday. It sank the morning after.",
         [("Monday", "2016-06-13"), ("the morning after", "2016-06-14TMO")]),
        ("She plays Saturday fortnight.", [("Saturday fortnight", "2016-07-02")]),
    ],
)  # fmt: skip
def test_rare_words(text: str, expected: list[tuple[str, str]]) -> None:
    """Some ways of saying a time are heard seldom."""
    assert [(timex.text, timex.value) for timex in tag(text, PUBLISHED, "news")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il a neigé hier après-midi.", [("hier après-midi", "2016-06-14TAF")]),
        ("Il neigera cet après-midi.", [("cet après-midi", "2016-06-15TAF")]),
        ("Il a neigé le vendredi saint.", [("le vendredi saint", "2016-03-25")]),
        ("Il a neigé le lundi de Pentecôte.", [("le lundi de Pentecôte", "2016-05-16")]),
        ("Il a neigé lundi 13.", [("lundi 13", "2016-06-13")]),
        ("Le pont a cédé en fin de journée.", [("fin de journée", "2016-06-15")]),
        ("On a dansé dans les années soixante-dix.", [("les années soixante-dix", "197")]),
        ("Il a plu une demi-journée.", [("une demi-journée", "PT12H")]),
        ("Il a plu un quart d'heure.", [("un quart d'heure", "PT15M")]),
        ("Le pont a cédé le 2016-06-13.", [("2016-06-13", "2016-06-13")]),
        ("Les victimes du 11-Septembre sont nommées.", []),
        ("Le vendredi noir a fait peur.", []),
        ("Il a plu tout au long du week-end.", [("week-end", "2016-W23-WE")]),
    ],
)
def test_rare_words_in_french(text: str, expected: list[tuple[str, str]]) -> None:
    """Likewise in French."""
    assert [(timex.text, timex.value) for timex in tag(text, PUBLISHED, "news", "fr")] == expected
