"""Outlines of the world's land, countries, lakes and great rivers, as they lie in world.json.

The data is Natural Earth's (1:50,000,000, public domain), made small once by converting.py. Lines are kept
as arcs, each once, so that two countries share their border and stay beside each other however much it is simplified.
Arcs stay the text that they are in the file until somebody asks for their points: of all the world, a site's maps show
a little.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Arcs are written in whole hundredths of a degree, each point but the first as its step from the one before.
UNITS_IN_DEGREE = 100
# The grain of a map is how coarse its lines are: from one to the next by the root of two. They run on a grid as fine as
# the data at grain 0 and leave their course by about a step of that grid.
COARSEST = 15

Box = tuple[float, float, float, float]
GridPoint = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Arc:
    """A stretch of line between two places where lines meet.

    Attributes:
        steps: Numbers with spaces between them: how far east and north each point is from the one before, the first
            from where the equator meets the meridian of Greenwich.
        ranks: A hexadecimal digit for each point, the coarsest grain of which lines keep it.
    """

    steps: str
    ranks: str

    def points(self, grain: int) -> list[GridPoint]:
        """The points that a line of a grain keeps, on its grid: how far to the right, and how far down."""
        numbers = list(map(int, self.steps.split()))
        east, north = accumulate(numbers[::2]), accumulate(numbers[1::2])
        least, share = f"{grain:x}", units_in_degree(grain) / UNITS_IN_DEGREE
        return [
            (round(x * share), -round(y * share))
            for x, y, rank in zip(east, north, self.ranks, strict=True)
            if rank >= least
        ]


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """A line, or a closed ring.

    Attributes:
        box: Its least and greatest longitude and latitude, as (west, south, east, north). What lies across the date
            line goes on beyond 180.
        arcs: What it is made of, by number; `~number` for one that is followed backwards.
        area: Square degrees that it encloses; 0 for a line that ends elsewhere than it begins.
    """

    box: Box
    arcs: tuple[int, ...]
    area: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Country:
    """A country, or a territory that maps show as one.

    Attributes:
        name: In English.
        rings: Its parts and their holes, the largest first.
    """

    name: str
    rings: tuple[Course, ...]


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """All outlines, of each sort the largest first.

    Attributes:
        arcs: What all else is made of.
        countries: In the order of the alphabet.
        land: Rings of all land, without the borders on it.
        lakes: Rings of the greater ones.
        borders: Lines that two countries share.
        rivers: Lines.
        reach: The least longitude of all land and the greatest, which is beyond the date line.
    """

    arcs: tuple[Arc, ...]
    countries: tuple[Country, ...]
    land: tuple[Course, ...]
    lakes: tuple[Course, ...]
    borders: tuple[Course, ...]
    rivers: tuple[Course, ...]
    reach: tuple[float, float]

    def turns(self, west: float, east: float) -> list[float]:
        """By how many degrees to turn the outlines so that they are seen between two longitudes: 0, or once around."""
        farthest_west, farthest_east = self.reach
        return [turn for turn in (-360.0, 0.0, 360.0) if farthest_west + turn <= east and farthest_east + turn >= west]

    def points(self, course: Course, grain: int) -> list[GridPoint]:
        """The points of a line or ring that a map of a grain shows, in units of its grid, to the right and down."""
        found: list[GridPoint] = []
        for number in course.arcs:
            points = self.arcs[number].points(grain) if number >= 0 else self.arcs[~number].points(grain)[::-1]
            found += points[1:] if found else points
        return found


def units_in_degree(grain: int) -> float:
    """How many steps of its grid make a degree."""
    return UNITS_IN_DEGREE * 2 ** (-grain / 2)


def touched(courses: Iterable[Course], box: Box) -> list[Course]:
    """Those whose boxes touch one."""
    left, bottom, right, top = box
    return [
        course
        for course in courses
        for west, south, east, north in (course.box,)
        if west <= right and east >= left and south <= top and north >= bottom
    ]


@cache
def world() -> World:
    """Read the outlines: once in a run, and not at all where no map is drawn."""
    data = json.loads(files("generator.render.maps").joinpath("world.json").read_text("utf-8"))
    land = _courses(data["land"])
    return World(
        arcs=tuple(Arc(steps, ranks) for steps, ranks in data["arcs"]),
        countries=tuple(Country(name, _courses(rings)) for name, rings in data["countries"]),
        land=land,
        lakes=_courses(data["lakes"]),
        borders=_courses(data["borders"]),
        rivers=_courses(data["rivers"]),
        reach=(min(ring.box[0] for ring in land), max(ring.box[2] for ring in land)),
    )


def _courses(written: list[tuple[list[float], list[int], float]]) -> tuple[Course, ...]:
    return tuple(
        Course((west, south, east, north), tuple(arcs), area) for (west, south, east, north), arcs, area in written
    )
