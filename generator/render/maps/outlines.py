"""Outlines of the world's land, countries, lakes and great rivers, as they lie in world.json.

The data is Natural Earth's (1:50,000,000, public domain), made small once by converting.py. Lines are kept
as arcs, each once, so that two countries share their border and stay beside each other however much it is simplified.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.render.maps.lines import Point

# Arcs are written as whole hundredths of a degree, each point but the first as its step from the one before.
UNITS_IN_DEGREE = 100

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """A line or a closed ring.

    Attributes:
        points: Degrees east and north.
        box: Its least and greatest longitude and latitude, as (west, south, east, north).
    """

    points: tuple[Point, ...]
    box: Box


@dataclass(frozen=True, slots=True)
class Ring:
    """A closed line, as the arcs that it is made of.

    Attributes:
        arcs: Their numbers; `~number` for one that is followed backwards.
        box: As of a line.
    """

    arcs: tuple[int, ...]
    box: Box


@dataclass(frozen=True, slots=True)
class Country:
    """A country, or a territory that maps show as one.

    Attributes:
        name: In English.
        rings: Its parts and their holes.
    """

    name: str
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class World:
    """All outlines.

    Attributes:
        arcs: What all else is made of.
        countries: In the order of the data.
        land: All land, without the borders on it.
        lakes: The greater ones.
        borders: Numbers of the arcs that two countries share.
        rivers: Numbers of the arcs that are rivers.
    """

    arcs: tuple[Line, ...]
    countries: tuple[Country, ...]
    land: tuple[Ring, ...]
    lakes: tuple[Ring, ...]
    borders: tuple[int, ...]
    rivers: tuple[int, ...]

    def points(self, ring: Ring) -> list[Point]:
        """The points of a ring, one after the other."""
        found: list[Point] = []
        for number in ring.arcs:
            points = self.arcs[number].points if number >= 0 else self.arcs[~number].points[::-1]
            found += points[1:] if found else points
        return found


@cache
def world() -> World:
    """Read the outlines: once in a run, and not at all where no map is drawn."""
    data = json.loads(files("generator.render.maps").joinpath("world.json").read_text("utf-8"))
    arcs = tuple(_line(arc) for arc in data["arcs"])

    def ring(numbers: list[int]) -> Ring:
        boxes = [arcs[number if number >= 0 else ~number].box for number in numbers]
        west, south = min(box[0] for box in boxes), min(box[1] for box in boxes)
        east, north = max(box[2] for box in boxes), max(box[3] for box in boxes)
        return Ring(tuple(numbers), (west, south, east, north))

    return World(
        arcs=arcs,
        countries=tuple(Country(name, tuple(map(ring, rings))) for name, rings in data["countries"]),
        land=tuple(map(ring, data["land"])),
        lakes=tuple(map(ring, data["lakes"])),
        borders=tuple(data["borders"]),
        rivers=tuple(data["rivers"]),
    )


def _line(arc: list[int]) -> Line:
    longitudes = [units / UNITS_IN_DEGREE for units in accumulate(arc[::2])]
    latitudes = [units / UNITS_IN_DEGREE for units in accumulate(arc[1::2])]
    box = min(longitudes), min(latitudes), max(longitudes), max(latitudes)
    return Line(tuple(zip(longitudes, latitudes, strict=True)), box)
