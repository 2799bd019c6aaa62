"""How well events are supported, and whether they lie where a reader expects them."""

from __future__ import annotations

import pytest

from generator.store.content.checking import notes_on
from generator.store.content.loading import load
from tests.store.conftest import MakeProject
from tests.store.good_content import GOOD, told

SPAN = "title: a\nfirst_day: 1999-05-04\nlast_day: 1999-05-04\n"
RESCUE = "- {id: rescue, date: %s, title: Boats come%s, citations: [{source: herald, quote: Forty houses}]}\n"


def test_notes_are_told_apart_from_mistakes(make_project: MakeProject) -> None:
    """One source, no dated words, a name used once, days outside the span: good to know, and nothing is wrong."""
    project = make_project({**GOOD, "site.yaml": SPAN})
    assert told(project) == []
    assert [str(note) for note in notes_on(load(project))] == [
        "content/events/a.yaml:2:9: note: “dam” lies before the first day, 1999-05-04: the site shows it as context",
        "content/events/a.yaml:9:14: note: “dam” rests on one source, herald",
        "content/events/c.yaml:1:22: note: no citation of “rescue” says on which words its date rests; "
        "add “dated: …” to one",
        "content/events/c.yaml:1:64: note: “rescue” rests on one source, herald",
        "content/people.yaml:1:3: note: Ann Lee is named by one event alone, “dam”",
        "content/places.yaml:1:3: note: Arden is named by one event alone, “dam”",
    ]


@pytest.mark.parametrize(
    ("date", "field", "warned"),
    [
        ("1999-05-05", "", True),
        ("1999-06", "", True),
        ("1999-05-05", ", planned: true", False),
        ("1999-05-04", "", False),
        ("1999-05", "", False),
        ("../1999-06", "", False),
    ],
)
def test_an_event_after_all_its_sources(make_project: MakeProject, date: str, field: str, warned: bool) -> None:
    """No source can tell what happened after it appeared, only what was planned."""
    problems = told(make_project({**GOOD, "events/c.yaml": RESCUE % (date, field)}))
    warning = (
        f"content/events/c.yaml:1:22: warning: “rescue” is dated {date}, after all its sources, "
        "the last of 1999-05-04; correct the date, or write “planned: true”"
    )
    assert problems == ([warning] if warned else [])


@pytest.mark.parametrize(
    ("date", "field", "warned"),
    [
        ("1999-05-03", ", planned: true", True),
        ("1999-05-04", ", planned: true", False),
        ("1999-05", ", planned: true", False),
        ("1999-05-03", "", False),
    ],
)
def test_a_plan_with_a_later_source(make_project: MakeProject, date: str, field: str, warned: bool) -> None:
    """Whoever writes after the day that was planned may know what came of it."""
    problems = told(make_project({**GOOD, "events/c.yaml": RESCUE % (date, field)}))
    warning = (
        f"content/events/c.yaml:1:62: warning: “rescue” is planned for {date}, and a source of it is later, "
        "of 1999-05-04; if that tells that it happened, remove “planned: true”"
    )
    assert problems == ([warning] if warned else [])
