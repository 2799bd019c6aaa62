"""What an article's own words say of its day, by made-up articles about a strike."""

from __future__ import annotations

import datetime

import pytest

from generator.timex.dating.counting import counting_text
from generator.timex.dating.evidence import evidence_by_day
from generator.timex.dating.reports import gathered, reports_in
from generator.timex.dating.told import told_to

MARCH_4 = datetime.date(2013, 3, 4).toordinal()


# An article that names the day on which a strike began, and one that does not.
BEGAN = "Dockers began their strike on March 4."
STAYED = "Dockers stayed at home on Monday."


def found_in(text: str, told: str) -> dict[int, str]:
    """The rules by which an article beside one of 6 March fits, by the days since the fourth."""
    reports = gathered(reports_in("dated", told, MARCH_4 + 2, "en"))
    counting = counting_text(text, "en", told_to("undated", frozenset({"dated"}), reports))
    return {
        day - MARCH_4: dating.rule for day, datings in evidence_by_day(counting).items() for dating in reversed(datings)
    }


@pytest.mark.parametrize(
    ("text", "days", "rule"),
    [
        ("The strike began a week ago.", {7}, "counted-from-beginning"),
        ("The strike began 10 days ago.", {10}, "counted-from-beginning"),
        ("The strike entered its third day on Wednesday.", set(range(2, 9)), "counted-days"),
        ("The strike began. Prices rose a week ago.", set(), ""),
        ("It was the third day. Dockers met on Wednesday.", {2}, "counted-days-of-story"),
        ("Dockers met on Wednesday.", set(), ""),
    ],
)
def test_counting(text: str, days: set[int], rule: str) -> None:
    """An article's counting comes out on so many days after the beginning, and only inside its sentence."""
    assert found_in(text, BEGAN) == dict.fromkeys(days, rule)


@pytest.mark.parametrize(
    ("text", "days", "rule"),
    [
        ("The ferry Jolanda sank off Kelba three days ago.", {3}, "told-elsewhere"),
        ("The ferry Jolanda sank off Kelba on Monday.", set(range(7)), "told-elsewhere"),
        ("The ferry Jolanda sank off Kelba yesterday.", {1}, "told-elsewhere"),
        ("Divers came on Friday, four days after the ferry Jolanda sank off Kelba.", set(range(4, 11)), "days-after"),
        ("Divers came on Friday, two days after the ferry Jolanda sank off Kelba.", set(), ""),
        ("The ferry Marbella sank off Holm three days ago.", set(), ""),
        ("The Jolanda left Kelba three days ago.", set(), ""),
        ("The ferry Jolanda will be raised off Kelba on Monday.", set(), ""),
    ],
)
def test_what_others_tell(text: str, days: set[int], rule: str) -> None:
    """What another article tells of a day comes out on so many days after it."""
    assert found_in(text, "The ferry Jolanda sank off Kelba with forty people on March 4.") == dict.fromkeys(days, rule)


@pytest.mark.parametrize(
    ("text", "told", "days", "rule"),
    [
        ("The strike of the dockers entered its third day on Wednesday.", STAYED, {2, 3}, "counted-days-of-story"),
        ("The strike of the bakers entered its third day on Wednesday.", STAYED, {2, 3}, "counted-days-of-story"),
        ("The strike entered its third day on Thursday.", STAYED, set(), ""),
        ("Dockers met on Wednesday. The strike has entered its second week.", STAYED, {9}, "counted-days-of-story"),
        ("The strike of the dockers began a week ago.", "The strike began on Monday.", {7}, "counted-from-story"),
        ("The strike of the dockers began a week ago.", STAYED, set(), ""),
        ("On Friday they met. The strike began a week ago.", "The strike began on Monday.", set(), ""),
        ("Dockers met on Wednesday. They came back two days after the cooks.", STAYED, {2}, "counted-days-of-story"),
        ("Dockers met on Monday. They came back a week after the cooks.", STAYED, set(), ""),
        ("Dockers met on Wednesday. Cooks met. Smiths met. It was the third day.", STAYED, set(), ""),
        ("They met again a year after the strike, on Tuesday.", STAYED, {365, 366}, "counted-days-of-story"),
        ("They met again a year after the strike, on Monday.", STAYED, set(), ""),
    ],
)
def test_what_a_story_tells(text: str, told: str, days: set[int], rule: str) -> None:
    """Counting may come out from a day of its story, if the weekday that the lead speaks of does, too."""
    assert found_in(text, told) == dict.fromkeys(days, rule)


def test_two_days_of_a_story() -> None:
    """Where nothing but the story is shared and two of its days fit, it tells nothing."""
    told = "Cooks left on Monday. Cooks left on Monday, 25 February."
    assert found_in("The strike of the bakers entered its third day on Wednesday.", told) == {}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The strike of the cooks entered its third day on Wednesday.", {-5, -4}),
        ("On Wednesday, two days after the cooks left, dockers came back.", {-5, -4, 2, 3}),
    ],
)
def test_where_a_story_begins(text: str, days: set[int]) -> None:
    """What is numbered counts from the first day of its story; what is told of days after may be after any."""
    assert set(found_in(text, "The cooks left on Monday. The cooks left on Monday, 25 February.")) == days


def test_a_day_counted_from_is_another_day() -> None:
    """Of "on Sunday, a week after the vote" the vote was a Sunday before, not that one."""
    found = found_in(
        "On Monday, a week after the ferry Jolanda sank off Kelba, divers left.",
        "The ferry Jolanda sank off Kelba on March 4.",
    )
    assert 0 not in found
    assert found[7] == "days-after"


def test_each_day_has_its_own_evidence() -> None:
    """A long text tried on many days counts right on one of them, as often as it counts."""
    text = "The strike began a week ago. Dockers met on Wednesday. " * 400
    told = told_to("undated", frozenset({"dated"}), gathered(reports_in("dated", BEGAN, MARCH_4 + 2, "en")))
    evidence = evidence_by_day(counting_text(text, "en", told))
    assert {day - MARCH_4: len(datings) for day, datings in evidence.items()} == {7: 400}
