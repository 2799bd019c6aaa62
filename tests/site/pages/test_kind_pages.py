"""The pages of kinds of event."""

from __future__ import annotations

from generator.site.pages.kind_pages import kind_pages
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import flood
from tests.site.made import made

PAGES = {page.kind.id: page for page in made(kind_pages(pieces(flood())))}


def test_every_kind_has_a_page() -> None:
    """Each kind in use has one, with its own events and its neighbours."""
    assert list(PAGES) == ["statement", "aid", "politics", "flood"]
    assert [entry.id for entry in PAGES["flood"].entries] == ["river-leaves-its-bed", "dyke-breaks"]
    assert PAGES["statement"].walk.previous is None
    assert PAGES["flood"].walk.next is None


def test_where_and_with_whom() -> None:
    """A kind's page shows where its events happened and who stands in them most."""
    page = PAGES["flood"]
    assert page.locator
    assert {place.link.text for place in page.locator.places} == {"Élan Weir", "Millbridge"}
    assert [(line.link.text, line.events) for line in page.company] == [
        ("Arle", 2), ("Arle River Board", 1), ("Élan Weir", 1), ("Millbridge", 1),
        ("Ruth Calder", 1),
    ]  # fmt: skip
