"""The chronology is in order, linked both ways, and the same whatever order its files came in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.calendar import day_number
from generator.dates.edtf import parse
from generator.model.content import Content, Settings
from generator.model.event import Citation, Event
from generator.site.chronology import chronology, covered_days, part_of
from tests.site.flood import CONTENT, DATINGS, flood

if TYPE_CHECKING:
    from generator.model.source import Source

SETTINGS = Settings("The Arle flood", first_day=parse("1998-03-03"), last_day=parse("1998-03-31"))


def test_order() -> None:
    """Events go by date, a day before what lasts longer, whatever the order of their files."""
    assert [event.id for event in flood().events] == [
        "inspectors-warn",
        "appeal",
        "river-leaves-its-bed",
        "dyke-breaks",
        "lower-town-leaves",
        "engineers-close-the-breach",
        "inquiry",
    ]


def test_same_day() -> None:
    """On one day, what more sources report comes first, then ids decide."""
    both = (Citation("a", "x"), Citation("b", "x"))
    events = [
        Event("b", parse("1998-03-04"), "", citations=(Citation("a", "x"), Citation("a", "y"))),
        Event("a", parse("1998-03-04"), "", citations=(Citation("a", "x"),)),
        Event("c", parse("1998-03-04"), "", citations=both),
    ]
    graph = chronology(Content(SETTINGS, (), tuple(events), ()), {})
    assert [event.id for event in graph.events] == ["c", "a", "b"]


@given(st.permutations(CONTENT.events), st.permutations(CONTENT.sources))
def test_order_of_files_means_nothing(events: list[Event], sources: list[Source]) -> None:
    """Shuffled files give the same chronology."""
    content = replace(CONTENT, events=tuple(events), sources=tuple(sources))
    assert replace(chronology(content, DATINGS), content=CONTENT) == flood()


@pytest.mark.parametrize(
    ("date", "part"),
    [
        ("1998-03-02", "context"),
        ("1998-03-03", "proper"),
        ("1998-03-31", "proper"),
        ("1998-04-01", "outlook"),
        ("1997-11", "context"),
        ("1998-03", "proper"),  # may be any day of the span
        ("1998", "proper"),
        ("1998-04", "outlook"),
        ("1997-11/..", "context"),  # an interval goes by its beginning
        ("1998-03-01/1998-03-05", "context"),
        ("1998-03-30/1998-04-02", "proper"),
        ("../1998-03-10", "proper"),  # it ended in the span, whenever it began
        ("../1998-03-02", "context"),
        ("1998-03-10/..", "proper"),
    ],
)
def test_parts(date: str, part: str) -> None:
    """What lies before the first day is context, what lies after the last is outlook."""
    assert part_of(parse(date), SETTINGS) == part


@pytest.mark.parametrize("date", ["0044", "1998-03-03", "2100", "../1998", "1998/.."])
def test_without_a_span_all_is_proper(date: str) -> None:
    """A chronology without a first and a last day has no context and no outlook."""
    assert part_of(parse(date), Settings("All of it")) == "proper"


@pytest.mark.parametrize(
    ("date", "days"),
    [
        ("1998-03-03", 1),
        ("1998-03-03T16:00", 1),
        ("1998-03-03~", 1),
        ("1998-03-03/1998-03-05", 3),
        ("1998-03-01/1998-03-31", 31),
        ("1998-03-01/1998-04-01", 0),
        ("1998-03", 0),
        ("1998-03-03/..", 1),
        ("1998-03-03~/", 1),
        ("1998-03/..", 0),
        ("../1998-03-03", 0),
    ],
)
def test_covered_days(date: str, days: int) -> None:
    """A day, a short span and the beginning of an open one cover days; a month and a long span none in particular."""
    assert len(covered_days(parse(date))) == days


def test_days() -> None:
    """A day has what begins on it and what goes on since before."""
    days = [(day.number, [e.id for e in day.events], [e.id for e in day.continuing]) for day in flood().days]
    assert days == [
        (day_number(1998, 3, 3), ["river-leaves-its-bed", "dyke-breaks"], []),
        (day_number(1998, 3, 4), ["lower-town-leaves"], ["dyke-breaks"]),
        (day_number(1998, 3, 8), ["engineers-close-the-breach"], []),
    ]


def test_links_go_both_ways() -> None:
    """Whatever an event names leads back to it."""
    graph = flood()
    assert [event.id for event in graph.events_of_name["person", "ruth-calder"]] == ["dyke-breaks", "lower-town-leaves"]
    assert [event.id for event in graph.events_of_kind["flood"]] == ["river-leaves-its-bed", "dyke-breaks"]
