"""The day on which an article's counting comes out."""

from __future__ import annotations

import datetime

import pytest

from generator.timex.dating.counted_dating import counted
from generator.timex.dating.counting import counting_text
from generator.timex.dating.reports import gathered, reports_in
from generator.timex.dating.told import Told, told_to

MARCH_4 = datetime.date(2013, 3, 4).toordinal()


def told(text: str) -> Told:
    """What an article of Monday 4 March tells another on the same story."""
    return told_to("undated", frozenset({"dated"}), gathered(reports_in("dated", text, MARCH_4, "en")))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The strike of the dockers started a week ago.", "2013-03-11"),
        ("On Wednesday the strike entered its tenth day.", "2013-03-13"),
        ("PORTHAVEN, March 12 (Newswire) - Dockers are still out.", "2013-03-12"),
        ("PORTHAVEN, March 11 (Newswire) - The strike of the dockers started a week ago.", "2013-03-11"),
        ("PORTHAVEN, March 12 (Newswire) - Dockers stayed out on Tuesday.", "2013-03-12"),
        ("PORTHAVEN, March 12 (Newswire) - Dockers stayed out on Friday.", "2013-03-12?"),
        ("PORTHAVEN, March 30 (Newswire) - The strike of the dockers started a week ago.", "2013-03-30"),
        ("The strike started a week ago. The strike started ten days ago.", ""),
        ("Dockers are out.", None),
    ],
)
def test_days(text: str, date: str | None) -> None:
    """The day is the one for which most words speak; an empty one stands for counting that conflicts, None for none."""
    publication = counted(counting_text(text, "en", told("Dockers began a strike on March 4.")))
    found = publication and (publication.dating.date.text if publication.dating else "")
    assert found == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The strike of the cooks entered its third day on Wednesday.", "2013-03-06?"),
        ("PORTHAVEN, March 6 (Newswire) - The strike of the cooks entered its third day on Wednesday.", "2013-03-06"),
        ("PORTHAVEN, March 20 (Newswire) - The strike of the cooks entered its third day on Wednesday.", None),
        ("On Wednesday, two days after the cooks left, dockers came back.", "2013-03-06?"),
        ("On Thursday, two days after the cooks left, dockers came back.", None),
    ],
)
def test_days_of_a_story(text: str, date: str | None) -> None:
    """What counts from a day of its story is unsure, unless the dateline says the same day."""
    publication = counted(counting_text(text, "en", told("Cooks left Porthaven on Monday.")))
    assert (publication and publication.dating and publication.dating.date.text) == date


def test_two_days_of_a_story() -> None:
    """Where it may count from two days, nothing is dated, and both days are told."""
    text = "On Wednesday, two days after the cooks left, dockers came back."
    publication = counted(counting_text(text, "en", told("Cooks left on Monday. Cooks left on Monday, February 25.")))
    assert publication is not None
    assert publication.reason == "its counting points to Wednesday 27 February 2013 and Wednesday 6 March 2013"


def test_an_unsure_day_says_so() -> None:
    """The reason of a day that is not sure does not sound as if it were."""
    text = "The strike of the cooks entered its third day on Wednesday."
    publication = counted(counting_text(text, "en", told("Cooks left Porthaven on Monday.")))
    assert publication is not None
    assert publication.dating is not None
    assert publication.dating.reason == (
        "‘third day on Wednesday’ is day 3 of what dated tells of Monday 4 March 2013, so it probably appeared on "
        "Wednesday 6 March 2013; the last weekday that it looks back to is Wednesday"
    )
