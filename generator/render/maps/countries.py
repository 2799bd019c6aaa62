"""Which country a place lies in, and which places are countries."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from generator.model.name_index import spelling_key
from generator.render.maps.outlines import UNITS_IN_DEGREE, touched, world
from generator.render.maps.shapes import shape
from generator.render.maps.stretches import holds

if TYPE_CHECKING:
    from generator.render.maps.outlines import Box, Country, Course

# A harbour may lie outside a coast made simple: degrees to look around it, in so many directions.
_AROUND = 0.3
_LOOK_AROUND = ((0.0, 0.0), (0.0, _AROUND), (_AROUND, 0.0), (0.0, -_AROUND), (-_AROUND, 0.0))


@lru_cache(maxsize=16_384)
def country_at(longitude: float, latitude: float) -> Country | None:
    """The country that a place lies in, or right before its coast; None at sea."""
    candidates = [
        (country, turn, rings)
        for turn in world().turns(longitude - _AROUND, longitude + _AROUND)
        for country in world().countries
        if (rings := _around(country, longitude - turn, latitude, _AROUND))
    ]
    for right, up in _LOOK_AROUND:
        for country, turn, rings in candidates:
            x, y = (longitude - turn + right) * UNITS_IN_DEGREE, -(latitude + up) * UNITS_IN_DEGREE
            if holds((drawn for ring in rings if (drawn := shape(ring, 0))), x, y):
                return country
    return None


@lru_cache(maxsize=16_384)
def is_country(spellings: tuple[str, ...], longitude: float, latitude: float) -> bool:
    """Whether a place is a whole country: it has the name of the one that it lies in."""
    country = country_at(longitude, latitude)
    return country is not None and spelling_key(country.name) in map(spelling_key, spellings)


def homeland(country: Country, longitude: float, latitude: float) -> Box:
    """The box around the part of a country that a place lies in: of France, the part in Europe for Paris.

    West, south, east and north; of a part that lies across the date line, east is beyond 180.
    """
    around = [
        ring for turn in world().turns(longitude, longitude) for ring in _around(country, longitude - turn, latitude)
    ]
    return max(around or country.rings, key=lambda ring: ring.area).box


def _around(country: Country, longitude: float, latitude: float, margin: float = 0.0) -> list[Course]:
    """The rings of a country that have a place in their box, or so many degrees beside it."""
    left, right, bottom, top = longitude - margin, longitude + margin, latitude - margin, latitude + margin
    return touched(country.rings, (left, bottom, right, top))
