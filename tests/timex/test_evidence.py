"""What an article's own words say of its day, by made-up articles about a strike."""

from __future__ import annotations

import datetime

import pytest

from generator.timex.evidence import (
    Beginning,
    beginnings,
    counted_evidence,
    counting_text,
    dateline,
    lead_weekday,
    stated_days,
)

MARCH_4 = datetime.date(2013, 3, 4).toordinal()


@pytest.mark.parametrize(
    ("text", "url", "days"),
    [
        ("Latest update : 2013-03-09\n\nDockers are out.", "", ["2013-03-09"]),
        ("Published 9 March 2013. Dockers are out.", "", ["2013-03-09"]),
        ("Published 9 March 2013.\nUpdated 10 March 2013.", "", ["2013-03-09", "2013-03-10"]),
        ("Dockers are out.", "https://news.example/2013/03/09/dockers", ["2013-03-09"]),
        ("Dockers are out.", "https://news.example/20130309-dockers", ["2013-03-09"]),
        ("Dockers are out.", "https://news.example/20131399-dockers", []),
        ("Dockers are out.", "https://news.example/120130309", []),
        ("The union was founded on 9 March 2013.", "", []),
        ("Published in March 2013.", "", []),
        ("Published on Monday.", "", []),
        ("Copyright 2026 Newswire.", "", []),
    ],
)
def test_stated_days(text: str, url: str, days: list[str]) -> None:
    """A whole date behind a label, or in the address, is one that the article gives itself."""
    assert [dating.date.text for dating in stated_days(text, url, "en")] == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Dockers launched a strike on March 4.", MARCH_4),
        ("The strike began on 4 March 2013.", MARCH_4),
        ("Rain fell on March 4. The strike began on Monday.", None),
        ("The strike began in March.", None),
        ("Nobody worked on March 4.", None),
    ],
)
def test_beginnings(text: str, day: int | None) -> None:
    """Something begins where a sentence says so and names the day by its month."""
    found = beginnings("a", text, MARCH_4 + 2, "en")
    assert found == ([Beginning(day, text, "a")] if day else [])


@pytest.mark.parametrize(
    ("text", "days", "rule"),
    [
        ("The strike began a week ago.", {7}, "counted-from-beginning"),
        ("The strike began 10 days ago.", {10}, "counted-from-beginning"),
        ("The strike entered its third day on Wednesday.", set(range(2, 9)), "counted-days"),
        ("The strike began. Prices rose a week ago.", set(), ""),
        ("It was the third day. Dockers met on Wednesday.", set(), ""),
        ("Dockers met on Wednesday.", set(), ""),
    ],
)
def test_counting(text: str, days: set[int], rule: str) -> None:
    """An article's counting comes out on so many days after the beginning, and only inside its sentence."""
    counting = counting_text(text, "en")
    found = {
        later: dating.rule
        for later in range(30)
        for dating in counted_evidence(counting, MARCH_4 + later, frozenset({MARCH_4}))
    }
    assert found == dict.fromkeys(days, rule)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PORTHAVEN, March 12 (Newswire) - Dockers are out.", (3, 12, "March 12")),
        ("Dockers out\n\nPORTHAVEN, Eastmarch, March 12 - Dockers are out.", (3, 12, "March 12")),
        ("Dockers met on March 12.", None),
        ("PORTHAVEN (Newswire) - Dockers met on March 12.", None),
        ("", None),
    ],
)
def test_dateline(text: str, found: tuple[int, int, str] | None) -> None:
    """A dateline is a place in capitals at the beginning of a line, its day behind it."""
    assert dateline(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dockers met on Wednesday after talks on Monday.", 2),
        ("Dockers met last week.", None),
        ("Dockers are out. " * 60 + "They met on Wednesday.", None),
    ],
)
def test_lead_weekday(text: str, found: int | None) -> None:
    """The first weekday counts, and only in the lead."""
    assert lead_weekday(text, "en") == found


def test_each_day_has_its_own_evidence() -> None:
    """A long text tried on many days counts right on one of them, as often as it counts."""
    text = "The strike began a week ago. Dockers met on Wednesday. " * 400
    counting = counting_text(text, "en")
    found = [len(list(counted_evidence(counting, MARCH_4 + later, frozenset({MARCH_4})))) for later in range(10)]
    assert found == [0] * 7 + [400, 0, 0]
