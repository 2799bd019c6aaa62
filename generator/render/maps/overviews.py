"""The map of all places: a close one of where most of it happened, and a wide one where places lie far from there."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt
from typing import TYPE_CHECKING

from generator.render.maps.base_maps import base_map
from generator.render.maps.clusters import lie_together
from generator.render.maps.countries import country_at, is_country
from generator.render.maps.drawn import DrawnMap, DrawnName, DrawnPlace
from generator.render.maps.frames import box_around, frame_on
from generator.render.maps.labels import Wanted, around, find_room
from generator.render.maps.marks import Circle, heap, moved_apart, reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.render.maps.drawn import MapSize
    from generator.render.maps.frames import Frame
    from generator.render.maps.labels import Label
    from generator.site.pages.records.maps import MapPlace, PlaceOverTime

_WIDTH, _HEIGHT = 1440, 1080
# How many pixels wide the map is at its sizes, at the least, and how large its letters are there. Names that have room
# at the least width have room up to the next size; atlas.css changes from one to the other.
_SIZES: dict[MapSize, tuple[int, float]] = {"desk": (720, 14.4), "tablet": (432, 14.4), "phone": (288, 12.6)}
_PIXELS, _ = _SIZES["desk"]
# Countries are written with wide spaces, in em.
_COUNTRY_SPACING = 0.14
_LEAST_KILOMETRES = 300
_MARGIN = 0.09
# Each event is a mark up to so many at one place; beyond it a disc stands for all of a place's events.
_MOST_MARKS = 40
_LARGEST_DISC, _SMALLEST_DISC = 30.0, 3.0
_MOST_MOVED = 80


def draw_overview(places: Sequence[PlaceOverTime]) -> tuple[DrawnMap, ...]:
    """One map or two, the close one first."""
    most = max(len(each.steps) for each in places)
    spots = [each for each in places if not _is_country(each.place)]
    near = _near(spots or places)
    close = _frame(near, _MARGIN)
    on_close = [each for each in places if close.shows(each.place.longitude, each.place.latitude)]
    beyond = [each for each in places if not close.shows(each.place.longitude, each.place.latitude)]
    maps = [_map(close, on_close, most)]
    if beyond:
        wide = _frame([*beyond, *near], _MARGIN)
        maps.append(_map(wide, beyond, most, close))
    return tuple(maps)


def _is_country(place: MapPlace) -> bool:
    return is_country(place.spellings, place.longitude, place.latitude)


def _position(each: PlaceOverTime) -> tuple[float, float]:
    return each.place.longitude, each.place.latitude


def _near(places: Sequence[PlaceOverTime]) -> list[PlaceOverTime]:
    """The places that lie together around where most of it happened."""
    together = lie_together([_position(each) for each in places], [len(each.steps) for each in places])
    return [each for each, is_near in zip(places, together, strict=True) if is_near]


def _frame(places: Sequence[PlaceOverTime], margin: float) -> Frame:
    box = box_around(map(_position, places))
    return frame_on(box, _WIDTH, _HEIGHT, margin=margin, least=_LEAST_KILOMETRES)


def _map(frame: Frame, places: Sequence[PlaceOverTime], most: int, window: Frame | None = None) -> DrawnMap:
    spots = [each for each in places if not _is_country(each.place)]
    countries = [each for each in places if _is_country(each.place)]
    about = {country_at(*_position(each)) for each in countries}
    chosen = tuple(sorted((country for country in about if country), key=lambda country: country.name))
    drawn = (*_spots(frame, spots, most), *_names(frame, countries))
    return DrawnMap(base_map(frame, chosen), _labelled(drawn), window=_window(frame, window) if window else ())


def _spots(frame: Frame, places: Sequence[PlaceOverTime], most: int) -> list[DrawnPlace]:
    """Places with their marks, or with discs whose area is as their number of events."""
    with_marks = most <= _MOST_MARKS
    marks = [heap(list(zip(each.place.kinds, each.steps, strict=True))) if with_marks else () for each in places]
    discs = [
        0.0 if with_marks else round(max(_LARGEST_DISC * sqrt(len(each.steps) / most), _SMALLEST_DISC), 1)
        for each in places
    ]
    circles = [
        Circle(*_pixels(*_share(frame, each.place)), disc or reach(heaped))
        for each, heaped, disc in zip(places, marks, discs, strict=True)
    ]
    moved = moved_apart(circles, _PIXELS, _down(_PIXELS)) if with_marks and len(circles) <= _MOST_MOVED else circles
    return [
        DrawnPlace(
            "event",
            each.place.link,
            *_share(frame, each.place),
            round(spot.x - true.x, 1),
            round(spot.y - true.y, 1),
            heaped,
            disc,
            steps=each.steps,
        )
        for each, heaped, disc, true, spot in zip(places, marks, discs, circles, moved, strict=True)
    ]


def _names(frame: Frame, countries: Sequence[PlaceOverTime]) -> list[DrawnPlace]:
    return [DrawnPlace("country", each.place.link, *_share(frame, each.place), steps=each.steps) for each in countries]


def _labelled(places: Sequence[DrawnPlace]) -> tuple[DrawnPlace, ...]:
    """Places with their names, where there is room: for the busiest first. On a phone there is room for fewer."""
    in_order = sorted(places, key=lambda place: (place.role == "country", -len(place.steps)))
    found: list[dict[Label, list[MapSize]]] = [{} for _ in in_order]
    for size in _SIZES:
        for label, at in zip(_labels(in_order, size), found, strict=True):
            if label:
                at.setdefault(label, []).append(size)
    return tuple(
        replace(place, names=tuple(DrawnName(label, tuple(sizes)) for label, sizes in at.items()))
        for place, at in zip(in_order, found, strict=True)
        if at or place.role != "country"
    )


def _labels(places: Sequence[DrawnPlace], size: MapSize) -> tuple[Label | None, ...]:
    """Room for the names of places at one size of the map."""
    pixels, letters = _SIZES[size]
    circles = [_circle(place, pixels) for place in places]
    wanted = [
        Wanted(
            place.link.text,
            circle.x,
            circle.y,
            circle.radius,
            letters,
            _COUNTRY_SPACING if place.role == "country" else 0.0,
        )
        for place, circle in zip(places, circles, strict=True)
    ]
    return find_room(wanted, [around(circle.x, circle.y, circle.radius) for circle in circles], pixels, _down(pixels))


def _circle(place: DrawnPlace, pixels: float) -> Circle:
    """What a place covers on a map so many pixels wide."""
    x, y = place.left * pixels / 100 + place.aside, place.top * _down(pixels) / 100 + place.down
    return Circle(x, y, place.disc or (reach(place.marks) if place.marks else 0.0))


def _share(frame: Frame, place: MapPlace) -> tuple[float, float]:
    x, y = frame.place(place.longitude, place.latitude)
    return round(100 * x / frame.width, 2), round(100 * y / frame.height, 2)


def _pixels(left: float, top: float) -> tuple[float, float]:
    return left * _PIXELS / 100, top * _down(_PIXELS) / 100


def _down(pixels: float) -> float:
    """The height of a map so many pixels wide."""
    return pixels * _HEIGHT / _WIDTH


def _window(frame: Frame, other: Frame) -> tuple[float, ...]:
    """Where another window lies on this one: left, top, width and height in per cent."""
    left, top = frame.place((other.west + other.east) / 2, other.north)
    _, bottom = frame.place((other.west + other.east) / 2, other.south)
    wide = 100 * (other.east - other.west) / (frame.east - frame.west)
    return (
        round(100 * left / frame.width - wide / 2, 2),
        round(100 * top / frame.height, 2),
        round(wide, 2),
        round(100 * (bottom - top) / frame.height, 2),
    )
