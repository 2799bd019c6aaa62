"""Plans a page for each event: gathers what it rests on and where it leads."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.chronology import names_of
from generator.site.pages.event_page import Neighbours, OneEvent, event_page
from generator.site.pages.figure_pages import anchors_drawn, figure_anchor
from generator.site.pages.plans import PagePlan
from generator.site.pages.trail_pages import trails_of_events

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.model.event import Event
    from generator.model.names import NameKind
    from generator.model.source import SourceRecord
    from generator.model.time import Dating
    from generator.site.pages.pieces import Pieces
    from generator.site.pages.records.changes import ChangeLine
    from generator.site.pages.records.parts import Link, SourceLine


def event_pages(pieces: Pieces) -> Iterator[PagePlan[OneEvent]]:
    events = pieces.chronology.events
    on_day = {day.number: [event for event in day.events if event.date.is_day] for day in pieces.chronology.days}
    charted = anchors_drawn((event.date, figure) for event in events for figure in event.figures)
    trails = trails_of_events(pieces)
    changes: defaultdict[str, list[ChangeLine]] = defaultdict(list)
    for line in pieces.changes:
        changes[line.event_id].append(line)
    before_name: Counter[tuple[NameKind, str]] = Counter()
    before_on_day: Counter[Day] = Counter()
    for event, before, after in zip(events, (None, *events), (*events[1:], None), strict=False):
        one_event = OneEvent(
            site=pieces.site,
            settings=pieces.chronology.settings,
            card=pieces.cards[event.id],
            path=event.origin.path if event.origin else "",
            previous=pieces.cards[before.id].mention if before else None,
            following=pieces.cards[after.id].mention if after else None,
            names=tuple(pieces.chronology.names[key] for key in names_of(event)),
            by_name=tuple(_by_name(pieces, event, before_name)),
            on_day=_on_day(pieces, event, on_day, before_on_day),
            sources=_sources(pieces, event),
            datings=_datings(pieces, event),
            charted=_charted(event, charted),
            trails=tuple(trails.get(event.id, ())),
            changes=tuple(changes.get(event.id, ())),
            places=pieces.places_of([event]),
            landmarks=pieces.landmarks,
        )
        yield PagePlan(addresses.event(event.id), event_page, one_event)


def _by_name(
    pieces: Pieces, event: Event, before: Counter[tuple[NameKind, str]]
) -> Iterator[tuple[NameKind, Link, Neighbours]]:
    """The events that share a name with an event; where none does, the name leads nowhere and is left out.

    `before` says how many events of each name came before this one, which it counts.
    """
    for key in names_of(event):
        neighbours = _neighbours(pieces, pieces.chronology.events_of_name[key], before[key])
        before[key] += 1
        if neighbours:
            yield key[0], pieces.names[key], neighbours


def _on_day(
    pieces: Pieces, event: Event, on_day: Mapping[Day, Sequence[Event]], before: Counter[Day]
) -> Neighbours | None:
    """What else is dated to the one day of an event; None for an event of several days or of a vague date.

    `before` says how many events of each day came before this one, which it counts.
    """
    day = event.date.begin
    if day is None or not event.date.is_day:
        return None
    neighbours = _neighbours(pieces, on_day[day], before[day])
    before[day] += 1
    return neighbours


def _neighbours(pieces: Pieces, events: Sequence[Event], position: int) -> Neighbours | None:
    """What stands around a position; None where nothing does."""
    length = len(events)
    if length <= 1:
        return None
    return Neighbours(
        position,
        length,
        pieces.cards[events[position - 1].id].mention if position > 0 else None,
        pieces.cards[events[position + 1].id].mention if position + 1 < length else None,
    )


def _sources(pieces: Pieces, event: Event) -> Mapping[str, tuple[SourceLine, SourceRecord]]:
    """What an event rests on."""
    cited = (citation.source for citation in event.citations)
    giving = (*(figure.source for figure in event.figures), *(claim.source for claim in event.claims))
    return {
        source_id: (pieces.sources[source_id], pieces.chronology.sources[source_id].record)
        for source_id in dict.fromkeys((*cited, *giving))
    }


def _datings(pieces: Pieces, event: Event) -> dict[int, Dating]:
    """Why each citation gives its date, by its number counted from 1."""
    datings = pieces.chronology.datings
    known = ((index + 1, datings.get((event.id, index))) for index in range(len(event.citations)))
    return {number: dating for number, dating in known if dating}


def _charted(event: Event, charted: frozenset[str]) -> tuple[str, ...]:
    anchors = dict.fromkeys(figure_anchor(figure.what) for figure in event.figures)
    return tuple(anchor for anchor in anchors if anchor in charted)
