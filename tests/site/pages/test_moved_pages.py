"""Addresses that entries had before lead to where they are now."""

from __future__ import annotations

from dataclasses import replace

from generator.site.chronology import chronology
from generator.site.pages import pages
from generator.site.pages.records.machines import SitemapPage
from generator.site.pages.records.others import MovedPage
from generator.site.pages.records.parts import Link
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import CONTENT
from tests.site.made import made


def test_a_former_address_leads_to_the_page() -> None:
    """Of an event as of a name; the sitemap lists where they are, not where they were."""
    event, name = CONTENT.events[0], CONTENT.names[0]
    content = replace(
        CONTENT,
        events=(replace(event, was=("old-event",)), *CONTENT.events[1:]),
        names=(replace(name, was=("old-name",)), *CONTENT.names[1:]),
    )
    every = made(pages(pieces(chronology(content, {}))))
    folder = {"place": "places", "person": "people", "organisation": "organisations"}[name.kind]
    assert {page.address: page.target for page in every if isinstance(page, MovedPage)} == {
        "events/old-event.html": Link(f"events/{event.id}.html", event.title),
        f"{folder}/old-name.html": Link(f"{folder}/{name.id}.html", name.name),
    }
    assert {page.target.address for page in every if isinstance(page, MovedPage)} <= {page.address for page in every}
    (sitemap,) = (page for page in every if isinstance(page, SitemapPage))
    assert not [address for address in sitemap.addresses if "old-" in address]


def test_nothing_moved_makes_no_page() -> None:
    """Most sites have none."""
    assert not [page for page in made(pages(pieces(chronology(CONTENT, {})))) if isinstance(page, MovedPage)]
