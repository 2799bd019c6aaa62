"""Maps: places with what happened at them. Where they stand on the paper is render's matter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from generator.site.pages.records.chronology import StripColumn, Unit
    from generator.site.pages.records.citing import CiteBox
    from generator.site.pages.records.parts import Entry, Kind, Link


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A place on a map.

    Attributes:
        link: To its page.
        spellings: Every way to write it, by which a country is known to be one.
        latitude: Degrees north.
        longitude: Degrees east.
        kinds: Of the events there that the map shows; none for a place that is there to find one's way by.
    """

    link: Link
    spellings: tuple[str, ...]
    latitude: float
    longitude: float
    kinds: tuple[Kind, ...] = ()


@dataclass(frozen=True, slots=True)
class LocatorMap:
    """A map no larger than a stamp, that shows where something happened.

    Attributes:
        places: Where.
        known: Places to find one's way by, those with the most events first; render shows one or two of them.
        alone: Whether it is to be drawn even where all its places are whole countries.
    """

    places: tuple[MapPlace, ...]
    known: tuple[MapPlace, ...]
    alone: bool = False


@dataclass(frozen=True, slots=True)
class PlaceOverTime:
    """A place on the map of all places.

    Attributes:
        place: With the kinds of all its events, in order.
        steps: For each of them, which step of time it belongs to, counted from 0; -1 for one outside all.
    """

    place: MapPlace
    steps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MapStep:
    """A day, month or year of the map, with what happened somewhere in it.

    Attributes:
        number: Counted from 0.
        column: Of the strip, with its date and its place on the chronology.
        events: Each with the places that it names and that have a position.
    """

    number: int
    column: StripColumn
    events: tuple[tuple[Entry, tuple[Link, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPage(Page):
    """The map of all places.

    Attributes:
        places: Those with an event and a position, the busiest first.
        nowhere: How many events have no place with a position.
        unit: What a step of time is.
        steps: The span, step by step, empty ones too; none where nothing has a day.
        cite: How to cite the page.
    """

    template: ClassVar[str] = "map.html"

    places: tuple[PlaceOverTime, ...]
    nowhere: int
    unit: Unit
    steps: tuple[MapStep, ...]
    cite: CiteBox
