"""What events rest on: sources that are there, and quotes that stand in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.good_content import GOOD, Slip, told, with_slip

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject

SLIPS: list[Slip] = [
    (
        "events/a.yaml",
        "source: herald, quote",
        "source: harald, quote",
        "events/a.yaml:9:24: there is no source “harald”; did you mean “herald”?",
    ),
    (
        "events/a.yaml",
        "value: 40, source: herald",
        "value: 40, source: times",
        "events/a.yaml:8:47: there is no source “times”; put the article into content/sources/, as times.md",
    ),
    (
        "events/a.yaml",
        "quote: The dam above Arden broke",
        "quote: The dam above Ardan broke",
        "events/a.yaml:9:39: the quote does not stand in herald; the source has “The dam above Arden broke”",
    ),
    (
        "events/a.yaml",
        "dated: on Monday",
        "dated: on Friday",
        "events/a.yaml:9:73: “on Friday” stands neither in the quote nor near it in herald; "
        "write the words that the date rests on, or leave the field out",
    ),
]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip[2])
def test_one_slip_gives_one_message(make_project: MakeProject, slip: Slip) -> None:
    """Each in good content, at its place, with what to do."""
    assert told(make_project(with_slip(slip))) == [f"content/{slip[3]}"]


def test_an_event_without_citation_is_an_error(make_project: MakeProject) -> None:
    """Every statement rests on a passage."""
    project = make_project(
        {"events/a.yaml": "- {id: a, date: 1999, title: b}\n- {id: b, date: 1999, title: c, citations: []}\n"}
    )
    assert told(project) == [
        "content/events/a.yaml:1:3: the event “a” has no citation; add the source and the passage that report it",
        "content/events/a.yaml:2:3: the event “b” has no citation; add the source and the passage that report it",
    ]


def test_a_figure_of_a_source_that_the_event_does_not_cite(make_project: MakeProject) -> None:
    """Nothing would lead a reader to such a figure: a warning, at the source's name."""
    record = "---\ntitle: Dam repaired\npublished: 1999-06-01\n---\nThe dam above Arden was repaired.\n"
    project = make_project(
        {**with_slip(("events/a.yaml", "value: 40, source: herald", "value: 40, source: courier", ""))}
    )
    make_project({"sources/courier.md": record})
    assert [line for line in told(project) if "figure" in line] == [
        "content/events/a.yaml:8:47: warning: the event does not cite “courier”, which is to give this figure; "
        "cite the passage of it that has the figure"
    ]


def test_a_quote_in_a_block_is_pointed_at(make_project: MakeProject) -> None:
    """The place is where the value begins, however it is written."""
    quote = "\n  citations:\n  - source: herald\n    quote: >-\n      The dam above\n      Ardan broke\n"
    text = GOOD["events/a.yaml"].split("\n  citations")[0] + quote
    (message,) = told(make_project({**GOOD, "events/a.yaml": text}))
    assert message.startswith("content/events/a.yaml:11:12: the quote does not stand in herald")
