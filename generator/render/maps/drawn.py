"""What a drawn map consists of, for templates: the ground, and on it places with their marks and names.

A place stands at so many per cent of the width and height, and its marks and letters are measured in pixels: so text
keeps its size on any page and grows with the reader's, while the ground behind it fits the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from generator.render.maps.base_maps import BaseMap
    from generator.render.maps.labels import Label
    from generator.site.pages.records.parts import Kind, Link

PlaceRole = Literal["event", "known", "country"]
MapSize = Literal["desk", "tablet", "phone"]


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """One event at its place.

    Attributes:
        kind: What it is drawn as; None where it is not an event that stands there but the place itself.
        aside: How far it stands to the right of the place, in pixels.
        down: How far below.
        step: Which step of time it belongs to; -1 for none.
    """

    kind: Kind | None
    aside: float
    down: float
    step: int = -1


@dataclass(frozen=True, slots=True)
class DrawnName:
    """A place's name where there is room for it.

    Attributes:
        label: Where it stands.
        sizes: The sizes of the map at which it stands there; none for a map that has one size.
    """

    label: Label
    sizes: tuple[MapSize, ...] = ()


@dataclass(frozen=True, slots=True)
class DrawnPlace:
    """A place.

    Attributes:
        role: Whether events are marked at it, or it is there to find one's way by, or is a country and a name alone.
        link: To its page.
        left: Where it stands, in per cent of the width.
        top: In per cent of the height.
        aside: How far its marks are moved to the right to make room for others, in pixels.
        down: How far they are moved down.
        marks: One an event; none where a disc stands for all.
        disc: The radius of the disc, in pixels; 0 where marks are shown.
        names: Its name, at each size of the map where there is room for it; none where there is none at any.
        steps: The step of time of each of its events.
    """

    role: PlaceRole
    link: Link
    left: float
    top: float
    aside: float = 0.0
    down: float = 0.0
    marks: tuple[DrawnMark, ...] = ()
    disc: float = 0.0
    names: tuple[DrawnName, ...] = ()
    steps: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """How far it is from one place to another, in a straight line.

    Attributes:
        start: The first place.
        kilometres: Rounded as far as a reader would.
        direction: Which way it lies as seen from the second: "north", "north-east" and so on round the compass.
        end: The second, which readers know.
    """

    start: Link
    kilometres: int
    direction: str
    end: Link


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """A map.

    Attributes:
        base: Its ground.
        places: In the order in which they are drawn.
        ways: From places to those that readers know.
        beyond: Places that lie too far away to stand on it.
        window: What another map shows closer, as (left, top, width, height) in per cent; empty for none.
    """

    base: BaseMap
    places: tuple[DrawnPlace, ...]
    ways: tuple[Way, ...] = ()
    beyond: tuple[Link, ...] = ()
    window: tuple[float, ...] = ()
