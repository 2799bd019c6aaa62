"""What lies under the places of a map: land and sea, borders, rivers, lakes and a scale, as paths."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import log10
from typing import TYPE_CHECKING

from generator.render.maps.lines import Point, path, ring_inside, simplified, stretches_inside, unrolled
from generator.render.maps.outlines import world

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.render.maps.frames import Frame
    from generator.render.maps.outlines import Box, Country, Ring

# How far a line may leave its course, in units of the drawing: about half a pixel at the size it is shown.
_TOLERANCE = 1.1
# Lines go on so far beyond the edge that their joints there are not seen.
_BEYOND = 12
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
    """The ground of a map. All but the scale is what stands in `d` of an SVG path, empty where there is none.

    Attributes:
        width: Of the drawing, in the units of the paths.
        height: Likewise.
        land: Filled.
        chosen: The countries that the map is about, filled, on top of the land.
        lakes: Filled.
        borders: Lines.
        rivers: Lines.
        scale: None where the map is so wide that a scale is true nowhere but in its middle.
    """

    width: int
    height: int
    land: str
    chosen: str
    lakes: str
    borders: str
    rivers: str
    scale: Scale | None


@lru_cache(maxsize=1024)
def base_map(frame: Frame, chosen: tuple[Country, ...]) -> BaseMap:
    """Draw the ground of a window. Many maps share one."""
    outlines = world()
    with_rivers = frame.kilometres <= _MOST_KILOMETRES_WITH_RIVERS
    return BaseMap(
        width=frame.width,
        height=frame.height,
        land=path(_rings(frame, outlines.land), closed=True),
        chosen=path(_rings(frame, (ring for country in chosen for ring in country.rings)), closed=True),
        lakes=path(_rings(frame, outlines.lakes), closed=True),
        borders=path(_lines(frame, outlines.borders), closed=False),
        rivers=path(_lines(frame, outlines.rivers), closed=False) if with_rivers else "",
        scale=_scale(frame) if with_rivers else None,
    )


def _rings(frame: Frame, rings: Iterable[Ring]) -> Iterator[list[Point]]:
    for ring in rings:
        for turn in _turns(frame, ring.box):
            # Each arc by itself, so that two areas that share it keep sharing it.
            joined = [point for number in ring.arcs for point in _drawn_arc(frame, number, turn)]
            drawn = unrolled(joined, _circle(frame))
            if abs(drawn[-1][0] - drawn[0][0]) > _circle(frame) / 2:
                # Only Antarctica goes all around the earth; it is closed along the lower edge of the world.
                drawn += [(drawn[-1][0], _south_pole(frame)), (drawn[0][0], _south_pole(frame))]
            inside = ring_inside(drawn, -_BEYOND, -_BEYOND, frame.width + _BEYOND, frame.height + _BEYOND)
            if len(inside) > 2 and _area(inside) >= _SMALLEST_ISLAND:  # noqa: PLR2004 — two points hold nothing
                yield inside


def _lines(frame: Frame, numbers: Iterable[int]) -> Iterator[list[Point]]:
    for number in numbers:
        for turn in _turns(frame, world().arcs[number].box):
            drawn = _drawn(frame, number, turn)
            yield from stretches_inside(drawn, -_BEYOND, -_BEYOND, frame.width + _BEYOND, frame.height + _BEYOND)


def _drawn_arc(frame: Frame, number: int, turn: float) -> list[Point]:
    """An arc in the direction of its ring, without its last point, which the next one begins with."""
    return _drawn(frame, number, turn)[:-1] if number >= 0 else _drawn(frame, ~number, turn)[:0:-1]


@lru_cache(maxsize=16_384)
def _drawn(frame: Frame, number: int, turn: float) -> list[Point]:
    """An arc as the drawing shows it, `turn` degrees farther east."""
    across, down = frame.width / (frame.east - frame.west), frame.height / (frame.north - frame.south)
    left, top = frame.west - turn, frame.north
    arc = world().arcs[number]
    # An arc whose box lies beyond the window may as well be straight: what the window shows is the same.
    course = arc.points if turn in _turns(frame, arc.box) else (arc.points[0], arc.points[-1])
    points = [((x - left) * across, (top - y) * down) for x, y in course]
    return simplified(unrolled(points, _circle(frame)), _TOLERANCE)


def _circle(frame: Frame) -> float:
    """Once around the earth, in units of the drawing."""
    return 360 * frame.width / (frame.east - frame.west)


def _south_pole(frame: Frame) -> float:
    return (frame.north + 90) * frame.height / (frame.north - frame.south)


def _turns(frame: Frame, box: Box) -> Iterator[float]:
    """By how many degrees to turn something to the east so that the window shows it: not at all, or once around."""
    west, south, east, north = box
    if east - west > 180:  # noqa: PLR2004 — over the date line, and unrolled perhaps on either side of the world
        west, east = west - 360, east + 360
    if south <= frame.north and north >= frame.south:
        for turn in (-360.0, 0.0, 360.0):
            if west + turn <= frame.east and east + turn >= frame.west:
                yield turn


def _area(ring: list[Point]) -> float:
    """The area in a ring, by the shoelace formula."""
    doubled = sum(ring[index - 1][0] * y - x * ring[index - 1][1] for index, (x, y) in enumerate(ring))
    return abs(doubled) / 2


def _scale(frame: Frame) -> Scale:
    longest = frame.kilometres * _LONGEST_SCALE
    power = 10 ** int(log10(longest)) if longest >= 1 else 1
    kilometres = max((step * power for step in (1, 2, 5) if step * power <= longest), default=1)
    return Scale(kilometres, round(100 * kilometres / frame.kilometres, 2))
