"""Events that may be one, found without comparing each with each."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.edtf import parse
from generator.model.event import Event
from generator.model.name_index import NameIndex
from generator.model.names import Name
from generator.store.content.likely_duplicates import likely_duplicates
from tests.store.conftest import MakeProject
from tests.store.good_content import GOOD, told

NAMES = NameIndex([Name("place", "lindau", "Lindau", ("the town",)), Name("place", "weir", "Weir")])
ONE = Event("one", parse("2021-06-08"), "The dyke breaks at Lindau", places=("lindau",))

OTHERS = [
    # what the other event has, whether it may be the same
    ({}, True),
    ({"title": "Dyke breaks at Lindau"}, True),
    ({"title": "At Lindau the dyke breaks!"}, True),
    ({"title": "Lindau: dyke broke"}, True),
    ({"title": "Dyke breaking at Lindau"}, True),
    ({"date": parse("2021-06")}, True),
    ({"date": parse("2021-05-30/2021-06-08")}, True),
    ({"places": ()}, True),
    ({"places": ("the town", "weir")}, True),
    ({"summary": "After [[weir|it]]."}, True),
    ({"date": parse("2021-06-09")}, False),
    ({"title": "The bridge falls at Lindau"}, False),
    ({"title": "The dyke breaks at Lindau 2 times"}, False),
    ({"places": ("weir",)}, False),
    ({"summary": "Not [[one|the first breach]]."}, False),
    ({"title": "水が来る"}, False),
]


@pytest.mark.parametrize(("fields", "told"), OTHERS)
def test_what_may_be_one(fields: dict[str, object], told: bool) -> None:
    """The same days and nearly the same words; not with other numbers or names, nor where one links to the other."""
    other = replace(ONE, id="other", **fields)
    assert bool(list(likely_duplicates([ONE, other], NAMES))) is told
    assert bool(list(likely_duplicates([other, ONE], NAMES))) is told


@pytest.mark.parametrize(
    ("title", "other", "told"),
    [
        ("Twenty-one people killed in the flood at Lindau", "Flood at Lindau kills 21 people", True),
        ("Half a million march in Leipzig", "500,000 march in Leipzig", False),
        ("Flood kills two hundred and fifty", "250 killed in flood", True),
        ("Trois cents personnes évacuées à Lindau", "Évacuation de 300 personnes à Lindau", True),
        ("Flood at Lindau kills 21 people", "Flood at Lindau kills 12 people", False),
        ("Flood at Lindau kills two", "Flood at Lindau kills three", False),
        ("Police arrest 20 at Lindau", "Police free 20 at Lindau", False),
    ],
)
def test_whatever_the_grammar(title: str, other: str, told: bool) -> None:
    """A title may be turned round, and write its numbers in words."""
    pair = [replace(ONE, title=title), replace(ONE, id="other", title=other)]
    assert bool(list(likely_duplicates(pair, NAMES))) is told


@given(st.integers(0, 30), st.integers(2, 60))
def test_a_double_is_found_among_many(place: int, count: int) -> None:
    """However many events a day has; each is told once, and never of itself."""
    events = [
        replace(ONE, id=f"event-{n}", title=f"The river {chr(97 + n % 26) * (3 + n // 26)} rises") for n in range(count)
    ]
    place = min(place, count - 2)
    events.append(replace(events[place], id="double"))
    pairs = [(one.id, other.id) for one, other in likely_duplicates(events, NAMES)]
    assert "double" in [other for _, other in pairs]
    assert len({other for _, other in pairs}) == len(pairs)
    assert all(one != other for one, other in pairs)


def test_it_is_told_at_the_title(make_project: MakeProject) -> None:
    """With the place of the other, and with what to do."""
    again = (
        "- id: waters\n  date: 1999-05-03\n  title: The dam breaks!\n  citations: [{source: herald, quote: The dam}]\n"
    )
    assert told(make_project({**GOOD, "events/d.yaml": again})) == [
        "content/events/d.yaml:3:10: warning: “waters” may be the same event as “dam” at content/events/a.yaml:3; "
        "merge them; if they are two, link one to the other with [[dam]]"
    ]
