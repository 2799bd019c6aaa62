"""Additions and corrections as pages show them."""

from __future__ import annotations

from dataclasses import replace

from generator.dates.edtf import parse
from generator.model.content import Change
from generator.site.chronology import chronology
from generator.site.pages.event_pages import event_pages
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import CONTENT, flood
from tests.site.made import made


def anchors(*changes: Change) -> list[str]:
    parts = pieces(chronology(replace(CONTENT, changes=changes), {}))
    return [line.anchor for line in parts.changes]


def test_newest_first() -> None:
    """Of one day, what stands further down in the file is the newer."""
    assert [line.anchor for line in pieces(flood()).changes] == [
        "change-1999-02-01-inquiry",
        "change-1999-02-01",
        "change-1999-01-10-dyke-breaks",
    ]


def test_anchors_stay() -> None:
    """Another change of the same day and event does not move the first one's address, nor does an earlier one."""
    first = Change(parse("1999-01-10"), "First", "appeal")
    second = Change(parse("1999-01-10"), "Second", "appeal")
    earlier = Change(parse("1998-12-01"), "Earlier", "appeal")
    assert anchors(first) == ["change-1999-01-10-appeal"]
    assert anchors(first, second, earlier) == [
        "change-1999-01-10-appeal-2",
        "change-1999-01-10-appeal",
        "change-1998-12-01-appeal",
    ]


def test_on_the_page_of_the_event() -> None:
    """An event's page has its own changes and is dated by the last of them when it is cited."""
    pages = {page.entry.id: page for page in made(event_pages(pieces(flood())))}
    assert [line.event_id for line in pages["dyke-breaks"].changes] == ["dyke-breaks"]
    assert pages["appeal"].changes == ()
    assert "month = jan" in pages["dyke-breaks"].cite.bibtex
    assert "year" not in pages["appeal"].cite.bibtex
