"""Windows on the earth: which part of it a map shows, and where a place stands on it.

The projection is equirectangular, true to scale along the middle parallel of the window (Snyder, "Map Projections: A
Working Manual", 1987, chapter 12): north is up everywhere, and a window a few countries wide looks as in an atlas.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.render.maps.lines import Point
    from generator.render.maps.outlines import Box

KILOMETRES_IN_DEGREE = 111.2
_EARTH_RADIUS = 6371.0
# Beyond this parallel a window is drawn as if it lay on it: nearer the pole the projection pulls all to shreds.
_LAST_PARALLEL = 75.0
_FULL_CIRCLE = 360.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A window and the drawing that shows it.

    Attributes:
        west: Degrees east of its left edge, from -180 up.
        south: Degrees north of its lower edge.
        east: Degrees east of its right edge; beyond 180 where the window reaches over the date line.
        north: Degrees north of its upper edge.
        width: Of the drawing, in its own units.
        height: Likewise.
    """

    west: float
    south: float
    east: float
    north: float
    width: int
    height: int

    def place(self, longitude: float, latitude: float) -> Point:
        """Where a place stands on the drawing, perhaps beyond its edges.

        Of its positions, a full circle apart from each other, it is the one nearest to the middle.
        """
        middle = (self.west + self.east) / 2
        longitude += _FULL_CIRCLE * round((middle - longitude) / _FULL_CIRCLE)
        across = (longitude - self.west) / (self.east - self.west)
        down = (self.north - latitude) / (self.north - self.south)
        return across * self.width, down * self.height

    def shows(self, longitude: float, latitude: float) -> bool:
        x, y = self.place(longitude, latitude)
        return 0 <= x <= self.width and 0 <= y <= self.height

    @property
    def kilometres(self) -> float:
        """How wide it is along its middle parallel."""
        return (self.east - self.west) * _shrinking((self.south + self.north) / 2) * KILOMETRES_IN_DEGREE


def frame_on(box: Box, width: int, height: int, *, margin: float, least: float) -> Frame:
    """The window that shows a box with room around it, in the proportions of a drawing.

    Args:
        box: West, south, east and north, in degrees; east may be beyond 180.
        width: Of the drawing.
        height: Of the drawing.
        margin: Room on each side, as a share of what is shown.
        least: How many kilometres it is to be wide at least.
    """
    west, south, east, north = box
    middle = (south + north) / 2
    shrinking = _shrinking(middle)
    room = 1 - 2 * margin
    wide = max((east - west) / room, (north - south) / room * width / height / shrinking)
    wide = min(max(wide, least / KILOMETRES_IN_DEGREE / shrinking), _FULL_CIRCLE)
    high = wide * shrinking * height / width
    centre = (west + east) / 2
    left = (centre - wide / 2 + 180) % _FULL_CIRCLE - 180
    # A window that would reach over a pole is moved away from it.
    bottom = max(min(middle - high / 2, 90 - high), -90.0) if high <= 180 else -high / 2  # noqa: PLR2004 — pole to pole
    return Frame(round(left, 4), round(bottom, 4), round(left + wide, 4), round(bottom + high, 4), width, height)


def box_around(places: Iterable[Point]) -> Box:
    """The least box that holds places, as (longitude, latitude); over the date line where that makes it smaller."""
    in_order = sorted(places)
    longitudes = [longitude for longitude, _ in in_order]
    latitudes = [latitude for _, latitude in in_order]
    gaps = [
        (following - longitude, index)
        for index, (longitude, following) in enumerate(
            zip(longitudes, [*longitudes[1:], longitudes[0] + _FULL_CIRCLE], strict=True)
        )
    ]
    _, last = max(gaps) if len(longitudes) > 1 else (0.0, 0)
    west, east = longitudes[(last + 1) % len(longitudes)], longitudes[last]
    return west, min(latitudes), east if east >= west else east + _FULL_CIRCLE, max(latitudes)


def kilometres_between(one: Point, other: Point) -> float:
    """The way between two places over the earth, by the haversine formula (Sinnott, "Virtues of the Haversine", 1984).

    Args:
        one: Longitude and latitude in degrees.
        other: Likewise.
    """
    (longitude, latitude), (other_longitude, other_latitude) = one, other
    up = sin(radians(other_latitude - latitude) / 2)
    across = sin(radians(other_longitude - longitude) / 2)
    share = up * up + cos(radians(latitude)) * cos(radians(other_latitude)) * across * across
    return 2 * _EARTH_RADIUS * asin(min(sqrt(share), 1.0))


def _shrinking(latitude: float) -> float:
    """How long a degree of longitude is beside one at the equator."""
    return cos(radians(min(abs(latitude), _LAST_PARALLEL)))
