"""What an article's own words say of its day, by made-up articles about a strike."""

from __future__ import annotations

import datetime

import pytest

from generator.timex.dating.evidence import Beginning, beginnings, counting_text, evidence_by_day
from generator.timex.dating.reports import gathered, reports_in

MARCH_4 = datetime.date(2013, 3, 4).toordinal()


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
    evidence = evidence_by_day(counting, frozenset({MARCH_4}))
    found = {day - MARCH_4: dating.rule for day, datings in evidence.items() for dating in datings}
    assert found == dict.fromkeys(days, rule)


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
    told = reports_in("a", "The ferry Jolanda sank off Kelba with forty people on March 4.", MARCH_4 + 2, "en")
    counting = counting_text(text, "en", gathered(told))
    evidence = evidence_by_day(counting, frozenset())
    found = {day - MARCH_4: dating.rule for day, datings in evidence.items() for dating in datings}
    assert found == dict.fromkeys(days, rule)


def test_each_day_has_its_own_evidence() -> None:
    """A long text tried on many days counts right on one of them, as often as it counts."""
    text = "The strike began a week ago. Dockers met on Wednesday. " * 400
    counting = counting_text(text, "en")
    found = {day - MARCH_4: len(datings) for day, datings in evidence_by_day(counting, frozenset({MARCH_4})).items()}
    assert found == {7: 400}
