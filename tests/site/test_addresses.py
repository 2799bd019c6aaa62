"""Every address is made in one place, and reads as the design shows it."""

from __future__ import annotations

import pytest

from generator.dates.calendar import day_number
from generator.site import addresses


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (addresses.event("dyke-breaks"), "events/dyke-breaks.html"),
        (addresses.citation("dyke-breaks", 2), "events/dyke-breaks.html#citation-2"),
        (addresses.day(day_number(1998, 3, 4)), "days/1998-03-04.html"),
        (addresses.day(day_number(-43, 3, 15)), "days/-0043-03-15.html"),
        (addresses.name("place", "arle"), "places/arle.html"),
        (addresses.name("person", "ruth-calder"), "people/ruth-calder.html"),
        (addresses.name("organisation", "river-board"), "organisations/river-board.html"),
        (addresses.names("person"), "people/index.html"),
        (addresses.kind("aid"), "kinds/aid.html"),
        (addresses.source("wire-arle"), "sources/wire-arle.html"),
        (addresses.passage("wire-arle", "cited-x"), "sources/wire-arle.html#cited-x"),
        (addresses.passage_anchor("dyke-breaks", 1), "cited-dyke-breaks"),
        (addresses.passage_anchor("dyke-breaks", 2), "cited-dyke-breaks-2"),
        (addresses.text_page("about"), "about.html"),
        (addresses.chronology_day(day_number(1998, 3, 4)), "index.html#day-1998-03-04"),
    ],
)
def test_addresses(address: str, expected: str) -> None:
    """Each kind of thing has its page in its own folder."""
    assert address == expected
