"""Plans a page for each event: gathers what it rests on and where it leads."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Literal

from generator.site import addresses
from generator.site.chronology import names_of
from generator.site.pages.event_page import Neighbours, OneEvent, event_page
from generator.site.pages.figure_pages import anchors_drawn, figure_anchor
from generator.site.pages.plans import PagePlan
from generator.site.pages.trail_pages import trails_of_events

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.model.event import Event
    from generator.model.names import NameKind
    from generator.model.source import SourceRecord
    from generator.site.pages.records.parts import Link, SourceLine
    from generator.site.pages.shared.cards import Mention
    from generator.site.pages.shared.noted_changes import NotedChange
    from generator.site.pages.shared.pieces import Pieces


def event_pages(pieces: Pieces) -> Iterator[PagePlan[OneEvent]]:
    events = pieces.chronology.events
    mentions = [pieces.cards[event.id].mention for event in events]
    threads = _Threads(pieces)
    charted = anchors_drawn((event.date, figure) for event in events for figure in event.figures)
    trails = trails_of_events(pieces)
    changes: defaultdict[str, list[NotedChange]] = defaultdict(list)
    for change in pieces.changes:
        changes[change.event_id].append(change)
    for event, before, after in zip(events, (None, *mentions), (*mentions[1:], None), strict=False):
        names = tuple(names_of(event))
        one_event = OneEvent(
            site=pieces.site,
            settings=pieces.chronology.settings,
            card=pieces.cards[event.id],
            path=event.origin.path if event.origin else "",
            previous=before,
            following=after,
            names=tuple(pieces.chronology.names[key] for key in names),
            neighbours=tuple(threads.next_of(event, names)),
            sources=_sources(pieces, event),
            datings=pieces.chronology.datings.get(event.id, {}),
            charted=_charted(event, charted) if event.figures else (),
            trails=tuple(trails.get(event.id, ())),
            changes=tuple(changes.get(event.id, ())),
            places=pieces.places_of([event]),
            landmarks=pieces.landmarks,
        )
        yield PagePlan(addresses.event(event.id), event_page, one_event)


class _Threads:
    """The events that share a name or a day, gone through from the first to the last."""

    def __init__(self, pieces: Pieces) -> None:
        def mentions(events: Iterable[Event]) -> Sequence[Mention]:
            return [pieces.cards[event.id].mention for event in events]

        chronology = pieces.chronology
        self._names = pieces.names
        self._by_name = {key: mentions(events) for key, events in chronology.events_of_name.items()}
        # An event of several days or of a vague date has no day in common with others.
        self._by_day = {
            day.number: mentions(event for event in day.events if event.date.is_day) for day in chronology.days
        }
        self._passed: Counter[tuple[NameKind, str] | Day] = Counter()

    def next_of(self, event: Event, names: Iterable[tuple[NameKind, str]]) -> Iterator[Neighbours]:
        """What stands around the next event in all of its threads; events come in the order of the chronology."""
        for key in names:
            yield from self._next(self._by_name[key], key, key[0], self._names[key])
        day = event.date.begin
        if day is not None and event.date.is_day:
            yield from self._next(self._by_day[day], day, "day", None)

    def _next(
        self,
        thread: Sequence[Mention],
        key: tuple[NameKind, str] | Day,
        kind: NameKind | Literal["day"],
        name: Link | None,
    ) -> Iterator[Neighbours]:
        """The next place on a thread; one that holds a single event leads nowhere and is left out."""
        if len(thread) > 1:
            passed = self._passed[key]
            self._passed[key] = position = passed + 1
            previous = thread[passed - 1] if passed else None
            following = thread[position] if position < len(thread) else None
            yield Neighbours(kind, name, position, len(thread), previous, following)


def _sources(pieces: Pieces, event: Event) -> Mapping[str, tuple[SourceLine, SourceRecord]]:
    """What an event rests on."""
    cited = (citation.source for citation in event.citations)
    giving = (*(figure.source for figure in event.figures), *(claim.source for claim in event.claims))
    return {
        source_id: (pieces.sources[source_id], pieces.chronology.sources[source_id].record)
        for source_id in dict.fromkeys((*cited, *giving))
    }


def _charted(event: Event, charted: frozenset[str]) -> tuple[str, ...]:
    anchors = dict.fromkeys(figure_anchor(figure.what) for figure in event.figures)
    return tuple(anchor for anchor in anchors if anchor in charted)
