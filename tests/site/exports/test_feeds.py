"""The feeds, as feedparser reads them."""

from __future__ import annotations

import feedparser

from generator.site import addresses
from tests.site.exports.examples import FLOOD, of_dates
from tests.site.made import exported

FILES = exported(FLOOD)
EVENTS = feedparser.parse(FILES[addresses.EVENTS_FEED])
CHANGES = feedparser.parse(FILES[addresses.CHANGES_FEED])


def test_the_events() -> None:
    """A well-formed Atom feed that names itself, its site and its rights."""
    assert (EVENTS.bozo, EVENTS.version) == (False, "atom10")
    assert EVENTS.feed.id == "https://archive.example/arle/feeds/events.xml"
    assert EVENTS.feed.title == "The Arle flood"
    assert EVENTS.feed.updated == "2020-02-01T00:00:00Z"
    assert EVENTS.feed.rights == "CC BY 4.0"
    assert {(link.rel, link.href) for link in EVENTS.feed.links} == {
        ("self", "https://archive.example/arle/feeds/events.xml"),
        ("alternate", "https://archive.example/arle/"),
    }


def test_an_event() -> None:
    """An entry goes by the address of its page, and tells date, summary and sources."""
    entry = next(entry for entry in EVENTS.entries if entry.id.endswith("/events/dyke-breaks.html"))
    assert entry.link == entry.id == "https://archive.example/arle/events/dyke-breaks.html"
    assert entry.title == "The dyke breaks and the lower town floods"
    assert (entry.tags[0].term, entry.tags[0].label) == ("flood", "Flood")
    assert entry.content[0].value == (
        "<p><strong>Tuesday 3 to Wednesday 4 March 1998</strong></p>"
        "<p>The dyke above Millbridge gives way in the night. Nobody is hurt.</p>"
        '<ul><li><a href="https://archive.example/arle/sources/herald-dyke.html">Dyke gives way at Millbridge</a>, '
        "The Arle Herald, 4 March 1998</li>"
        '<li><a href="https://archive.example/arle/sources/wire-arle.html">Arle floods: what we know</a>, '
        "Northern Wire, 4 March 1998</li></ul>"
    )


def test_the_order_of_events() -> None:
    """What changed last comes first; of what changed on the same day, what happened last."""
    assert [(entry.updated[:10], entry.id.rpartition("/")[2].removesuffix(".html")) for entry in EVENTS.entries] == [
        ("2020-02-01", "lower-town-leaves"),
        ("2020-02-01", "inspectors-warn"),
        ("1999-02-01", "inquiry"),
        ("1999-01-10", "dyke-breaks"),
        ("1998-03-09", "engineers-close-the-breach"),
        ("1998-03-09", "appeal"),
        ("1998-03-04", "river-leaves-its-bed"),
    ]


def test_a_planned_event_is_called_so() -> None:
    """Nobody takes for done what was announced."""
    entry = next(entry for entry in EVENTS.entries if "inquiry" in entry.id)
    assert "<strong>May 1998, planned</strong>" in entry.content[0].value


def test_the_changes() -> None:
    """Additions and corrections, the newest first, each with an identifier of its own that stays."""
    assert not CHANGES.bozo
    assert CHANGES.feed.title == "The Arle flood: Additions and corrections"
    page = "https://archive.example/arle/changes/index.html"
    assert [(entry.id, entry.title, entry.link, entry.updated) for entry in CHANGES.entries] == [
        (
            f"{page}#change-1999-02-01-inquiry",
            "The county hears witnesses",
            "https://archive.example/arle/events/inquiry.html",
            "1999-02-01T00:00:00Z",
        ),
        (f"{page}#change-1999-02-01", "The Arle flood", f"{page}#change-1999-02-01", "1999-02-01T00:00:00Z"),
        (
            f"{page}#change-1999-01-10-dyke-breaks",
            "The dyke breaks and the lower town floods",
            "https://archive.example/arle/events/dyke-breaks.html",
            "1999-01-10T00:00:00Z",
        ),
    ]
    assert CHANGES.entries[0].content[0].value == "<p>The head of the river board has his name.</p>"


def test_a_long_chronology() -> None:
    """Of more events than a feed reader wants, the last five hundred are in the feed."""
    files = exported(of_dates(*(["2013-01-14"] * 600)))
    assert len(feedparser.parse(files[addresses.EVENTS_FEED]).entries) == 500
