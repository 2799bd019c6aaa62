"""Which country a place lies in, and which places are countries."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from generator.model.name_index import spelling_key
from generator.render.maps.lines import holds, unrolled
from generator.render.maps.outlines import world

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.render.maps.lines import Point
    from generator.render.maps.outlines import Box, Country, Ring

_FULL_CIRCLE = 360.0


# A harbour may lie outside a coast made simple: degrees to look around it, in so many directions.
_LOOK_AROUND = ((0.0, 0.0), (0.0, 0.3), (0.3, 0.0), (0.0, -0.3), (-0.3, 0.0))


@lru_cache(maxsize=65_536)
def country_at(longitude: float, latitude: float) -> Country | None:
    """The country that a place lies in, or right before its coast; None at sea."""
    tries = (_country_around(longitude + right, latitude + up) for right, up in _LOOK_AROUND)
    return next((country for country in tries if country), None)


def _country_around(longitude: float, latitude: float) -> Country | None:
    for country in world().countries:
        rings = [ring for ring in country.rings if _near(ring, longitude, latitude)]
        if rings and any(
            holds(map(_points, rings), (longitude + turn, latitude)) for turn in (0.0, _FULL_CIRCLE, -_FULL_CIRCLE)
        ):
            return country
    return None


def is_country(spellings: Iterable[str], longitude: float, latitude: float) -> bool:
    """Whether a place is a whole country: it has the name of the one that it lies in."""
    country = country_at(longitude, latitude)
    return country is not None and spelling_key(country.name) in map(spelling_key, spellings)


def homeland(country: Country, longitude: float, latitude: float) -> Box:
    """The box around the part of a country that a place lies in: of France, the part in Europe for Paris.

    West, south, east and north; of a part that lies across the date line, east is beyond 180.
    """
    around = [ring for ring in country.rings if _near(ring, longitude, latitude)]
    points = max((_points(ring) for ring in around or country.rings), key=_extent)
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    return west, min(y for _, y in points), east, max(y for _, y in points)


def _near(ring: Ring, longitude: float, latitude: float) -> bool:
    west, south, east, north = ring.box
    return south <= latitude <= north and west <= longitude <= east


@lru_cache(maxsize=4096)
def _points(ring: Ring) -> list[Point]:
    return unrolled(world().points(ring), _FULL_CIRCLE)


def _extent(points: list[Point]) -> float:
    return (max(x for x, _ in points) - min(x for x, _ in points)) * (
        max(y for _, y in points) - min(y for _, y in points)
    )
