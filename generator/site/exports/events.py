"""Events as files for machines tell them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.dates.calendar import Day
    from generator.model.event import Event
    from generator.model.source import SourceRecord
    from generator.model.time import Dating
    from generator.site.pages.records.parts import Entry, Site
    from generator.site.pages.shared.cards import Card
    from generator.site.pages.shared.pieces import Pieces


@dataclass(frozen=True, slots=True)
class ExportedEvent:
    """What files for machines tell of an event is made from.

    Attributes:
        site: What all of them share.
        card: The event with what lists show of it.
        records: Of the sources that it cites, by id.
        datings: Why its citations give their dates, by number counted from 1.
        position: Of its first place, in degrees north and east; None where that has none.
        revised: The day of its last revision.
    """

    site: Site
    card: Card
    records: Mapping[str, SourceRecord]
    datings: Mapping[int, Dating]
    position: tuple[float, float] | None
    revised: Day

    @property
    def event(self) -> Event:
        return self.card.event

    @property
    def entry(self) -> Entry:
        """What a list of titles shows of it."""
        return self.card.headline.entry


def exported_events(pieces: Pieces, revisions: Mapping[str, Day]) -> Iterator[ExportedEvent]:
    """Every event, in the order of the chronology."""
    chronology = pieces.chronology
    for event in chronology.events:
        cited = dict.fromkeys(citation.source for citation in event.citations)
        place = pieces.places.get(event.places[0]) if event.places else None
        yield ExportedEvent(
            site=pieces.site,
            card=pieces.cards[event.id],
            records={source_id: chronology.sources[source_id].record for source_id in cited},
            datings=chronology.datings.get(event.id, {}),
            position=(place.latitude, place.longitude) if place else None,
            revised=revisions[event.id],
        )
