"""Pages of trails, and trails on the pages of events."""

from __future__ import annotations

from dataclasses import replace

from generator.site.chronology import chronology
from generator.site.pages import pages
from generator.site.pages.records.event import EventPage
from generator.site.pages.records.trails import TrailPage, TrailsPage
from generator.site.pages.shared.pieces import pieces
from generator.site.pages.trail_pages import trail_pages, trails_of_events
from tests.site.flood import CONTENT, flood
from tests.site.made import made


def test_a_page_for_each_trail() -> None:
    """A trail has a page with its events in the order of the walk, and stands in the list of trails."""
    listed, trail = made(trail_pages(pieces(flood())))
    assert isinstance(listed, TrailsPage)
    assert isinstance(trail, TrailPage)
    assert [(line.link.text, line.events) for line in listed.lines] == [("Warned in time?", 3)]
    assert trail.address == "trails/warned-in-time.html"
    assert [(step.number, step.anchor, step.entry.id) for step in trail.steps] == [
        (1, "step-1", "inspectors-warn"),
        (2, "step-2", "dyke-breaks"),
        (3, "step-3", "inquiry"),
    ]
    assert trail.steps[2].line.targets


def test_an_event_knows_the_trails_through_it() -> None:
    """On an event's page stand where on the trail it is, what leads on, and the trail's events before and after."""
    (through,) = trails_of_events(pieces(flood()))["dyke-breaks"]
    assert through.trail.address == "trails/warned-in-time.html#step-2"
    assert (through.position, through.length) == (2, 3)
    assert through.line.text.startswith("Who knew what")
    assert through.previous
    assert through.following
    assert (through.previous.id, through.following.id) == ("inspectors-warn", "inquiry")
    with_trails = [
        page.entry.id for page in made(pages(pieces(flood()))) if isinstance(page, EventPage) and page.trails
    ]
    assert with_trails == ["inspectors-warn", "dyke-breaks", "inquiry"]


def test_no_trails() -> None:
    """Without trails there is no page of them and no word in the menu."""
    parts = pieces(chronology(replace(CONTENT, trails=()), {}))
    assert made(trail_pages(parts)) == []
    assert "trails/index.html" not in [link.address for link in parts.site.sections]
