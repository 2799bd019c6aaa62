"""A page for each kind of event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site.pages.plans import PagePlan
from generator.site.pages.records.kind import KindPage
from generator.site.pages.records.parts import Link, Step
from generator.site.pages.shared.cite_boxes import cite_page
from generator.site.pages.shared.company import company
from generator.site.pages.shared.locators import locator_of
from generator.site.pages.shared.pieces import MOST_ENTRIES_IN_FULL, walk_at
from generator.site.plain_text import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.edtf import Edtf
    from generator.site.pages.records.maps import MapPlace
    from generator.site.pages.records.parts import Kind, Site, Walk
    from generator.site.pages.shared.locators import Landmarks
    from generator.site.pages.shared.pieces import Listed, Pieces
    from generator.site.pages.shared.strip import Frame

# A preview has room for no more.
_DESCRIBED = 10


@dataclass(frozen=True, slots=True)
class OneKind:
    """What a kind's page is made from.

    Attributes:
        site: What all pages share.
        kind: Which.
        events: Its events, in order.
        short: Whether they stand with their titles alone.
        frame: Of the strip; None where nothing has a day.
        places: Where they happened, as far as places have positions.
        landmarks: Of the site.
        changed: The day of the last change that the editor noted for any of the events; None where none was.
        walk: The kinds before and after.
    """

    site: Site
    kind: Kind
    events: Listed
    short: bool
    frame: Frame | None
    places: tuple[MapPlace, ...]
    landmarks: Landmarks
    changed: Edtf | None
    walk: Walk


def kind_pages(pieces: Pieces) -> Iterator[PagePlan[OneKind]]:
    kinds = pieces.site.kinds
    steps = [Step(Link(kind.address, kind.word)) for kind in kinds]
    for position, kind in enumerate(kinds):
        events = pieces.chronology.events_of_kind[kind.id]
        short = len(events) > MOST_ENTRIES_IN_FULL
        one_kind = OneKind(
            site=pieces.site,
            kind=kind,
            events=pieces.listed(events, short=short),
            short=short,
            frame=pieces.frame,
            places=pieces.places_of(events),
            landmarks=pieces.landmarks,
            changed=pieces.last_change(events),
            walk=walk_at(steps, position),
        )
        yield PagePlan(kind.address, kind_page, one_kind)


def kind_page(one_kind: OneKind) -> KindPage:
    kind = one_kind.kind
    entries = tuple(event.entry for event in one_kind.events)
    return KindPage(
        address=kind.address,
        title=kind.word,
        description=shortened("; ".join(entry.title for entry in entries[:_DESCRIBED])),
        site=one_kind.site,
        kind=kind,
        locator=locator_of(entries, one_kind.places, one_kind.landmarks),
        strip=one_kind.frame.own_strip(entries) if one_kind.frame else None,
        entries=entries,
        company=company(entries),
        cite=cite_page(one_kind.site, f"kind-{kind.id}", kind.address, kind.word, one_kind.changed),
        walk=one_kind.walk,
        short=one_kind.short,
    )
