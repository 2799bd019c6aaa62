"""What lies under the places of a map: land and sea, borders, rivers, lakes and a scale, as paths."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor, log2, log10
from typing import TYPE_CHECKING

from generator.render.maps.outlines import COARSEST, UNITS_IN_DEGREE, touched, units_in_degree, world
from generator.render.maps.shapes import shape
from generator.render.maps.stretches import Window, area_path, line_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.render.maps.frames import Frame
    from generator.render.maps.outlines import Box, Country, Course

# The grid that lines run on, in units of the drawing at most: about two thirds of a pixel at the size it is shown.
_COARSEST_GRID = 1.4
# Lines go on so far beyond the edge that their joints there are not seen, as a share of what is shown.
_BEYOND = 0.02
# Rivers would be a tangle on a map of more kilometres, and islands and lakes of fewer square units are specks.
_MOST_KILOMETRES_WITH_RIVERS = 4500
_SMALLEST_ISLAND = 36
_LONGEST_SCALE = 0.28


@dataclass(frozen=True, slots=True)
class Scale:
    """A line that is so many kilometres long.

    Attributes:
        kilometres: 1, 2 or 5 with noughts behind it.
        share: Its length, in per cent of the width of the map.
    """

    kilometres: int
    share: float


@dataclass(frozen=True, slots=True)
class BaseMap:
    """The ground of a map. All but the first and the last is what stands in `d` of a path, empty where there is none.

    Attributes:
        view_box: The part of the paths' plane to be seen: left, top, width and height, as in SVG.
        land: Filled.
        chosen: The countries that the map is about, filled, on top of the land.
        lakes: Filled.
        borders: Lines.
        rivers: Lines.
        scale: None where the map is so wide that a scale is true nowhere but in its middle.
    """

    view_box: str
    land: str
    chosen: str
    lakes: str
    borders: str
    rivers: str
    scale: Scale | None


@dataclass(frozen=True, slots=True)
class _Sight:
    """What a window shows of the outlines, or of outlines turned around the earth once.

    Attributes:
        box: In degrees, as outlines have them.
        window: The same in units of the grid.
        turn: How far to the right it is drawn, in units of the grid.
    """

    box: Box
    window: Window
    turn: int


@lru_cache(maxsize=64)
def base_map(frame: Frame, chosen: tuple[Country, ...]) -> BaseMap:
    """Draw the ground of a window. The places of one country mostly share one."""
    outlines, grain = world(), _grain(frame)
    sights = tuple(_sights(frame, grain))
    least = _SMALLEST_ISLAND * (frame.east - frame.west) * (frame.north - frame.south) / (frame.width * frame.height)
    with_rivers = frame.kilometres <= _MOST_KILOMETRES_WITH_RIVERS
    return BaseMap(
        view_box=_view_box(frame, grain),
        land=_areas(outlines.land, grain, sights, least),
        chosen="".join(_areas(country.rings, grain, sights, least) for country in chosen),
        lakes=_areas(outlines.lakes, grain, sights, least),
        borders=_lines(outlines.borders, grain, sights),
        rivers=_lines(outlines.rivers, grain, sights) if with_rivers else "",
        scale=_scale(frame) if with_rivers else None,
    )


def _grain(frame: Frame) -> int:
    """The coarsest grain whose grid is fine enough for a window."""
    unit = (frame.north - frame.south) / frame.height * UNITS_IN_DEGREE
    return min(max(int(2 * log2(unit * _COARSEST_GRID)), 0), COARSEST)


def _sights(frame: Frame, grain: int) -> Iterator[_Sight]:
    degree = units_in_degree(grain)
    aside, above = (frame.east - frame.west) * _BEYOND, (frame.north - frame.south) * _BEYOND
    west, south, east, north = frame.west - aside, frame.south - above, frame.east + aside, frame.north + above
    top, bottom = floor(-north * degree), ceil(-south * degree)
    for turn in world().turns(west, east):
        window = Window(floor((west - turn) * degree), top, ceil((east - turn) * degree), bottom)
        yield _Sight((west - turn, south, east - turn, north), window, round(turn * degree))


def _areas(rings: Sequence[Course], grain: int, sights: Sequence[_Sight], least: float) -> str:
    # The largest come first.
    large = rings[: bisect_left(rings, -least, key=lambda ring: -ring.area)]
    return "".join(
        area_path(drawn, sight.window, sight.turn)
        for sight in sights
        for ring in touched(large, sight.box)
        if (drawn := shape(ring, grain))
    )


def _lines(lines: Sequence[Course], grain: int, sights: Sequence[_Sight]) -> str:
    return "".join(
        line_path(drawn, sight.window, sight.turn)
        for sight in sights
        for line in touched(lines, sight.box)
        if (drawn := shape(line, grain))
    )


def _view_box(frame: Frame, grain: int) -> str:
    degree = units_in_degree(grain)
    numbers = (frame.west, -frame.north, frame.east - frame.west, frame.north - frame.south)
    return " ".join(f"{number * degree:.1f}".removesuffix(".0") for number in numbers)


def _scale(frame: Frame) -> Scale:
    longest = frame.kilometres * _LONGEST_SCALE
    power = 10 ** int(log10(longest)) if longest >= 1 else 1
    kilometres = max((step * power for step in (1, 2, 5) if step * power <= longest), default=1)
    return Scale(kilometres, round(100 * kilometres / frame.kilometres, 2))
