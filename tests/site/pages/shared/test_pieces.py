"""The pieces that many pages share."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.dates.edtf import parse
from generator.model.event import KINDS, Event
from generator.site.chronology import chronology
from generator.site.pages.chronology_page import chronology_plan
from generator.site.pages.kind_pages import kind_pages
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import CONTENT, flood
from tests.site.made import made


def test_kinds() -> None:
    """Kinds go by the settings, those in use alone; the site's own are numbered."""
    kinds = [(kind.id, kind.word, kind.own) for kind in pieces(flood()).site.kinds]
    assert kinds == [
        ("statement", "Statement", 0),
        ("aid", "Aid", 0),
        ("politics", "Politics", 0),
        ("flood", "Flood", 1),
    ]


def test_a_kind_keeps_its_number() -> None:
    """A site's own kind looks the same whether or not the one before it is in use."""
    settings = replace(CONTENT.settings, kinds={**KINDS, "drought": "Drought", "flood": "Flood"})
    site = pieces(chronology(replace(CONTENT, settings=settings), {})).site
    assert [(kind.id, kind.own) for kind in site.kinds][-1] == ("flood", 2)


@pytest.mark.parametrize(
    ("publisher", "agency", "shown"),
    [
        ("Valley Courier", "Northern Wire", ("Valley Courier", "Northern Wire")),
        ("Valley Courier", "", ("Valley Courier", "")),
        ("", "Northern Wire", ("Northern Wire", "")),
    ],
)
def test_publisher_and_agency(publisher: str, agency: str, shown: tuple[str, str]) -> None:
    """An agency stands beside whoever published its article, or in its place where nobody knows who did."""
    first, *others = CONTENT.sources
    changed = replace(first, record=replace(first.record, publisher=publisher, agency=agency))
    line = pieces(chronology(replace(CONTENT, sources=(changed, *others)), {})).sources[first.record.id]
    assert (line.publisher, line.agency) == shown


def test_menu() -> None:
    """The menu leads to what there is, and to nothing that is empty."""
    assert [link.address for link in pieces(flood()).site.sections] == [
        "index.html",
        "places/index.html",
        "people/index.html",
        "organisations/index.html",
        "map.html",
        "figures.html",
        "trails/index.html",
        "sources/index.html",
        "about.html",
    ]
    bare = replace(CONTENT, names=(), events=(), sources=(), pages=(), trails=())
    assert [link.address for link in pieces(chronology(bare, {})).site.sections] == ["index.html"]


def test_a_list_of_titles_stays_when_a_summary_changes() -> None:
    """The first page of a long chronology, and the page of a kind, hold nothing that they do not show."""

    def lists(summary: str) -> tuple[object, ...]:
        events = [Event(f"e{number}", parse("1998-03-03"), f"Event {number}", summary) for number in range(401)]
        parts = pieces(chronology(replace(CONTENT, events=tuple(events), changes=(), trails=()), {}))
        (kind_page,) = made(kind_pages(parts))
        return chronology_plan(parts).made(), kind_page

    first, second = lists("The river rises."), lists("The river falls.")
    assert first == second
    assert first[0].short  # type: ignore[attr-defined]
