"""The map of all places."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.plans import PagePlan
from generator.site.pages.records.maps import MapPage, MapStep, PlaceOverTime
from generator.site.pages.shared.cite_boxes import cite_page
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from generator.dates.edtf import Edtf
    from generator.site.pages.records.maps import MapPlace
    from generator.site.pages.records.parts import Entry, Kind, Link, Site
    from generator.site.pages.shared.cards import Headline
    from generator.site.pages.shared.pieces import Pieces
    from generator.site.pages.shared.strip import Frame


@dataclass(frozen=True, slots=True)
class AllPlaces:
    """What the map of all places is made from.

    Attributes:
        site: What all pages share.
        places: Every place that has a position.
        events: All, in order.
        frame: Of the strip, whose columns are the steps of time; None where nothing has a day.
        changed: The day of the last change that the editor noted for any of the events; None where none was.
    """

    site: Site
    places: tuple[MapPlace, ...]
    events: tuple[Headline, ...]
    frame: Frame | None
    changed: Edtf | None


def map_pages(pieces: Pieces) -> Iterator[PagePlan[AllPlaces]]:
    """The map of all places; none where no place with an event has a position."""
    chronology = pieces.chronology
    if any(("place", place) in chronology.events_of_name for place in pieces.places):
        headlines = tuple(pieces.cards[event.id].headline for event in chronology.events)
        changed = pieces.last_change(chronology.events)
        whole = AllPlaces(pieces.site, tuple(pieces.places.values()), headlines, pieces.frame, changed)
        yield PagePlan(addresses.MAP, map_page, whole)


def map_page(whole: AllPlaces) -> MapPage:
    entries = [headline.entry for headline in whole.events]
    columns = list(whole.frame.columns_of(entry.date for entry in entries)) if whole.frame else [None] * len(entries)
    places = {place.link: place for place in whole.places}
    title = wording_of(whole.site.language).say("map")
    return MapPage(
        address=addresses.MAP,
        title=title,
        site=whole.site,
        places=tuple(_over_time(places, entries, columns)),
        nowhere=sum(not _placed(entry, places) for entry in entries),
        unit=whole.frame.unit if whole.frame else "day",
        steps=tuple(_steps(whole.frame, places, entries, columns)) if whole.frame else (),
        cite=cite_page(whole.site, "map", addresses.MAP, title, whole.changed),
    )


def _over_time(
    places: Mapping[Link, MapPlace], entries: Sequence[Entry], columns: Sequence[int | None]
) -> Sequence[PlaceOverTime]:
    """The places with their events, the busiest first."""
    kinds: defaultdict[Link, list[Kind]] = defaultdict(list)
    steps: defaultdict[Link, list[int]] = defaultdict(list)
    for entry, column in zip(entries, columns, strict=True):
        for link in _placed(entry, places):
            kinds[link].append(entry.kind)
            steps[link].append(-1 if column is None else column)
    found = (PlaceOverTime(replace(places[link], kinds=tuple(kinds[link])), tuple(steps[link])) for link in kinds)
    return sorted(found, key=lambda each: (-len(each.steps), each.place.link.text, each.place.link.address))


def _steps(
    frame: Frame, places: Container[Link], entries: Sequence[Entry], columns: Sequence[int | None]
) -> Iterator[MapStep]:
    inside: defaultdict[int | None, list[Entry]] = defaultdict(list)
    for entry, column in zip(entries, columns, strict=True):
        inside[column].append(entry)
    for number, shown in enumerate(frame.strip(entries).columns):
        yield MapStep(number, shown, tuple((entry, _placed(entry, places)) for entry in inside[number]))


def _placed(entry: Entry, places: Container[Link]) -> tuple[Link, ...]:
    return tuple(link for link in entry.places if link in places)
