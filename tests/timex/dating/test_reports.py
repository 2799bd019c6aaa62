"""What dated articles tell of which day."""

from __future__ import annotations

import datetime

import pytest

from generator.timex.dating.reports import gathered, reports_in
from generator.timex.dating.sentences import content_of
from generator.timex.dating.told import told_to
from generator.timex.reading.phrases import read_text

FRIDAY = datetime.date(2013, 3, 8)


def days(text: str, *, beginning: bool = False) -> list[int]:
    """The days of an article's reports, counted from its own."""
    reports = reports_in("a", text, FRIDAY.toordinal(), "en")
    return [report.day - FRIDAY.toordinal() for report in reports if report.begins or not beginning]


def test_reports() -> None:
    """A sentence that tells of a day up to the article's own is a report of it; what is to come is none."""
    text = "The ferry sank on Monday. Divers searched it yesterday. It will be raised on Tuesday. It sank in March."
    assert days(text) == [-4, -1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank on Monday. Nobody was hurt. Divers came.", [-4, -4, -4]),
        ("The ferry sank on Monday.\n\nNobody was hurt.", [-4]),
        ("The ferry sank on Monday. Divers will come on Tuesday. They bring lamps.", [-4]),
        ("The ferry left on Monday and sank on Tuesday. Nobody was hurt.", [-4, -3]),
    ],
)
def test_a_day_goes_on(text: str, expected: list[int]) -> None:
    """What a paragraph tells without a time of its own is of the one day of which it told last."""
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dockers launched a strike on March 4.", [-4]),
        ("The strike began on Monday.", [-4]),
        ("The strike entered its third day on Wednesday.", [-4]),
        ("Dockers have been on strike since Tuesday.", [-3]),
        ("Nobody worked after Tuesday.", []),
        ("Nobody worked on Thursday, the first day of the strike.", [-1]),
        ("Rain fell on March 4. The strike began in February.", []),
        ("Nobody worked on March 4.", []),
        ("On Wednesday the strike entered its second week.", []),
    ],
)
def test_beginnings(text: str, expected: list[int]) -> None:
    """Something begins where a sentence says so, or counts from it to the day."""
    assert days(text, beginning=True) == expected


def test_after_a_day() -> None:
    """A sentence that tells of some days after something tells of that day as well."""
    assert days("On Thursday, three days after the flood, divers came.") == [-1, -4]


@pytest.mark.parametrize(
    ("text", "by_month"),
    [("Dockers launched a strike on March 4.", True), ("Dockers launched a strike on Monday.", False)],
)
def test_named_by_its_month(text: str, *, by_month: bool) -> None:
    """A day that is named by its month is told from one that is named by its weekday."""
    assert [report.by_month for report in reports_in("a", text, FRIDAY.toordinal(), "en")] == [by_month]


def test_looked_up() -> None:
    """A report is found by a sentence that tells the same, but not by its own article."""
    reports = gathered(reports_in("a", "The ferry Jolanda sank off Kelba on Monday.", FRIDAY.toordinal(), "en"))
    content = content_of(read_text("The Jolanda, a ferry, sank off Kelba.", "en"), 0)
    assert told_to("b", frozenset(), reports).of_same(content) == {FRIDAY.toordinal() - 4: "a"}
    assert told_to("a", frozenset(), reports).of_same(content) == {}


def test_words_that_all_reports_have() -> None:
    """A word that all reports have is what they are about, and tells none of them from another."""
    text = "The ferry Jolanda sank off Kelba on Monday. " * 4
    reports = gathered(reports_in("a", text, FRIDAY.toordinal(), "en"))
    content = content_of(read_text(text, "en"), 0)
    assert told_to("b", frozenset(), reports).of_same(content) == {}
    assert told_to("b", frozenset({"a"}), reports).of_like(content, beginning=False).near != {}
