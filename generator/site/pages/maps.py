"""The map of all places, and the small maps of single pages."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.records.maps import LocatorMap, MapPage, MapPlace, MapStep, PlaceOverTime
from generator.site.pages.strip import strip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.model.event import Event
    from generator.model.names import Name
    from generator.site.pages.pieces import Pieces
    from generator.site.pages.records.chronology import Strip
    from generator.site.pages.records.parts import Link

# A small map has room for so many.
_MOST_PLACES = 12
# Places to find one's way by are chosen among so many of the best known.
_MOST_KNOWN = 24


class Locators:
    """Makes the small maps. What they share is found once."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        chronology = pieces.chronology
        placed = [name for name in chronology.names.values() if name.is_placed]
        named = _how_often_named(pieces)
        placed.sort(key=lambda name: (-named[addresses.name("place", name.id)], name.id))
        self._known = tuple(_map_place(pieces, name, ()) for name in placed[:_MOST_KNOWN])

    def of_events(self, events: Iterable[Event]) -> LocatorMap | None:
        """Where some events happened, the busiest place first; None where none of their places has a position.

        A small map has room for a dozen places; of more, the busiest stand on it.
        """
        kinds: dict[str, list[str]] = {}
        for event in events:
            for place in dict.fromkeys(event.places):
                kinds.setdefault(place, []).append(event.kind)
        names = [self._pieces.chronology.names["place", place] for place in kinds]
        busiest = sorted((name for name in names if name.is_placed), key=lambda name: -len(kinds[name.id]))
        places = tuple(_map_place(self._pieces, name, kinds[name.id]) for name in busiest[:_MOST_PLACES])
        return LocatorMap(places, self._known) if places else None

    def of_place(self, name: Name) -> LocatorMap | None:
        """Where a place lies; None where nobody has written it down."""
        return LocatorMap((_map_place(self._pieces, name, ()),), self._known, alone=True) if name.is_placed else None


def _how_often_named(pieces: Pieces) -> Counter[str]:
    """How often events name the page at an address as a place, or their summaries lead there."""
    return Counter(
        address
        for entry in pieces.entries.values()
        for address in {*(place.address for place in entry.places), *(address for _, address in entry.summary.targets)}
    )


def map_pages(pieces: Pieces) -> Iterator[MapPage]:
    """The map of all places; none where no place with an event has a position."""
    chronology = pieces.chronology
    shown = strip(chronology)
    steps = _steps_of_events(pieces, shown)
    places = [
        PlaceOverTime(
            _map_place(pieces, name, (event.kind for event in events)),
            tuple(steps.get(event.id, -1) for event in events),
        )
        for (kind, place_id), events in chronology.events_of_name.items()
        if (name := chronology.names[kind, place_id]).is_placed
    ]
    if places:
        places.sort(key=lambda each: (-len(each.steps), each.place.link.text, each.place.link.address))
        yield MapPage(
            address=addresses.MAP,
            title=pieces.wording.say("map"),
            site=pieces.site,
            places=tuple(places),
            nowhere=sum(not _places(pieces, event) for event in chronology.events),
            unit=shown.unit if shown else "day",
            steps=tuple(_steps(pieces, shown, steps)) if shown else (),
        )


def _map_place(pieces: Pieces, name: Name, kinds: Iterable[str]) -> MapPlace:
    return MapPlace(
        link=pieces.names["place", name.id],
        spellings=name.spellings,
        latitude=name.latitude or 0.0,
        longitude=name.longitude or 0.0,
        kinds=tuple(pieces.kinds[kind] for kind in kinds),
    )


def _steps_of_events(pieces: Pieces, shown: Strip | None) -> Mapping[str, int]:
    """Which column of the strip an event begins in, by event id; what stands in none is left out."""
    begins = [column.date.begin or 0 for column in shown.columns] if shown else []
    found: dict[str, int] = {}
    for event in pieces.chronology.proper:
        begin = event.date.begin
        if begin is not None and (event.date.is_day or event.date.precision == "interval"):
            position = bisect_right(begins, begin) - 1
            if position >= 0:
                found[event.id] = position
    return found


def _steps(pieces: Pieces, shown: Strip, steps: Mapping[str, int]) -> Iterator[MapStep]:
    by_step: dict[int, list[Event]] = {}
    for event in pieces.chronology.proper:
        if event.id in steps:
            by_step.setdefault(steps[event.id], []).append(event)
    for number, column in enumerate(shown.columns):
        events = by_step.get(number, [])
        yield MapStep(number, column, tuple((pieces.entries[event.id], _places(pieces, event)) for event in events))


def _places(pieces: Pieces, event: Event) -> tuple[Link, ...]:
    names = pieces.chronology.names
    return tuple(
        pieces.names["place", place] for place in dict.fromkeys(event.places) if names["place", place].is_placed
    )
