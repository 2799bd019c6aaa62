"""What other articles tell an undated one."""

from __future__ import annotations

import pytest

from generator.timex.dating.reports import Report, gathered
from generator.timex.dating.sentences import Content
from generator.timex.dating.told import Like, told_to

FERRY = Content(frozenset({"Kelba"}), frozenset({"ferry", "sank"}))
STRIKE = Content(frozenset({"Holm"}), frozenset({"dockers", "strike"}))
REPORTS = gathered(
    [
        Report(1, FERRY, "a"),
        Report(3, STRIKE, "a", begins=True),
        Report(3, STRIKE, "b", begins=True, by_month=True),
        Report(5, FERRY, "c"),
    ]
)


def test_of_the_story() -> None:
    """Only articles on the same story count, and of a day that several tell of the first one is named."""
    told = told_to("undated", frozenset({"a", "b"}), REPORTS)
    assert told.days == {1: "a", 3: "a"}
    assert told.beginnings == {3: "a"}
    assert told.beginnings_by_month == {3: "b"}


@pytest.mark.parametrize(
    ("content", "beginning", "expected"),
    [
        (Content(frozenset(), frozenset({"ferry"})), False, Like({1: "a"}, {1: "a", 3: "a"})),
        (Content(frozenset({"Holm"}), frozenset()), False, Like({3: "a"}, {1: "a", 3: "a"})),
        (Content(frozenset({"Kelba"}), frozenset()), True, Like({}, {3: "a"})),
        (Content(frozenset(), frozenset({"bakers"})), False, Like({}, {1: "a", 3: "a"})),
    ],
)
def test_from_which_a_sentence_may_count(content: Content, *, beginning: bool, expected: Like) -> None:
    """A sentence may count from what shares a word or a name with it."""
    assert told_to("undated", frozenset({"a", "b"}), REPORTS).of_like(content, beginning=beginning) == expected


def test_of_no_story() -> None:
    """An article that no other is on the same story as has nothing to count from."""
    told = told_to("undated", frozenset(), REPORTS)
    assert (told.days, told.of_like(FERRY, beginning=False)) == ({}, Like({}, {}))
