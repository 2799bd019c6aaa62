"""A page for each kind of event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.pages.company import company
from generator.site.pages.maps import Locators
from generator.site.pages.pieces import MOST_ENTRIES_IN_FULL, walk_at
from generator.site.pages.records.kind import KindPage
from generator.site.pages.records.parts import Link, Step
from generator.site.pages.strip import OwnStrips
from generator.site.plain_text import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.pages.pieces import Pieces

# A preview has room for no more.
_DESCRIBED = 10


def kind_pages(pieces: Pieces) -> Iterator[KindPage]:
    kinds = pieces.site.kinds
    steps = [Step(Link(kind.address, kind.word)) for kind in kinds]
    strips = OwnStrips(pieces.chronology)
    locators = Locators(pieces)
    for position, kind in enumerate(kinds):
        events = pieces.chronology.events_of_kind[kind.id]
        yield KindPage(
            address=kind.address,
            title=kind.word,
            description=shortened("; ".join(event.title for event in events[:_DESCRIBED])),
            site=pieces.site,
            kind=kind,
            locator=locators.of_events(events),
            strip=strips.of(events),
            entries=pieces.entries_of(events, short=len(events) > MOST_ENTRIES_IN_FULL),
            company=company(pieces, events),
            walk=walk_at(steps, position),
            short=len(events) > MOST_ENTRIES_IN_FULL,
        )
