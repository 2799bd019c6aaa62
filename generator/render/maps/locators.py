"""The map no larger than a stamp: a country's outline, the place, one or two that readers know, a scale."""

from __future__ import annotations

from math import atan2, ceil, cos, degrees, floor, hypot, log2, log10, radians
from typing import TYPE_CHECKING

from generator.render.maps.base_maps import base_map
from generator.render.maps.clusters import lie_together
from generator.render.maps.countries import country_at, homeland, is_country
from generator.render.maps.drawn import DrawnMap, DrawnMark, DrawnName, DrawnPlace, Way
from generator.render.maps.frames import KILOMETRES_IN_DEGREE, box_around, frame_on, kilometres_between
from generator.render.maps.labels import Wanted, around, find_room
from generator.render.maps.marks import Circle, heap, moved_apart, reach

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.render.maps.frames import Frame
    from generator.render.maps.outlines import Box
    from generator.site.pages.records.maps import LocatorMap, MapPlace

# Units of the drawing, and the pixels that it is shown at.
_WIDTH, _HEIGHT = 544, 408
_PIXELS = 272
_DOWN_PIXELS = _PIXELS * _HEIGHT / _WIDTH
_LETTERS = 12.5
_MARGIN = 0.06
_LEAST_KILOMETRES = 250
# A country wider than this is not shown whole, but so much of it around the place.
_WIDEST_COUNTRY = 3200
_AROUND_A_PLACE = 1600
# A place is worth a second map's room only so far from the first.
_MOST_BESIDE_COUNTRY = 2.2
_MOST_KNOWN = 2
_LEAST_APART = 30
# At a place; of more than so many on the whole map, a place has one for each kind.
_MOST_MARKS = 12
_MOST_MARKS_IN_ALL = 15
_COMPASS = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")


def draw_locator(locator: LocatorMap | None) -> DrawnMap | None:
    """Draw a small map; None where it would say no more than the name of a country does."""
    if locator is None:
        return None
    spots = [place for place in locator.places if not _is_country(place)]
    if not spots and not locator.alone:
        return None
    frame = _frame(_together(spots or list(locator.places)))
    shown = [place for place in spots if _is_in(frame, place)]
    known = list(_known(frame, shown, locator.known, locator.places))
    named = {place.link.address: place for place in (*locator.places, *locator.known)}
    countries = [place for place in named.values() if _is_in(frame, place) and _is_country(place)]
    about = {country_at(place.longitude, place.latitude) for place in (spots or locator.places)}
    return DrawnMap(
        base=base_map(frame, tuple(sorted((country for country in about if country), key=lambda each: each.name))),
        places=_drawn(frame, shown, known, countries),
        beyond=tuple(place.link for place in spots if not _is_in(frame, place)),
        ways=tuple(_way(place, other) for place in shown for other in known),
    )


def _is_country(place: MapPlace) -> bool:
    return is_country(place.spellings, place.longitude, place.latitude)


def _together(places: Sequence[MapPlace]) -> list[MapPlace]:
    """The places that lie together; Paris and New York would make a map of Mali the map of an ocean."""
    together = lie_together(
        [(place.longitude, place.latitude) for place in places], [max(len(place.kinds), 1) for place in places]
    )
    return [place for place, is_near in zip(places, together, strict=True) if is_near]


def _frame(places: Sequence[MapPlace]) -> Frame:
    """The window: the country of the first place, wider where others lie beyond, narrower in a vast country."""
    first = places[0]
    box = box_around((place.longitude, place.latitude) for place in places)
    country = country_at(first.longitude, first.latitude)
    least = _AROUND_A_PLACE if country is None else _LEAST_KILOMETRES
    if country:
        home = homeland(country, first.longitude, first.latitude)
        whole = _joined(home, box)
        wide = _kilometres_across(home)
        if wide > _WIDEST_COUNTRY:
            least = _AROUND_A_PLACE
        elif _kilometres_across(whole) <= max(wide, _LEAST_KILOMETRES) * _MOST_BESIDE_COUNTRY:
            box = whole
        if box != home:
            box = _on_grid(box, least)
    else:
        box = _on_grid(box, least)
    margin = _MARGIN if len(places) == 1 or country else 2 * _MARGIN
    return frame_on(box, _WIDTH, _HEIGHT, margin=margin, least=least)


def _on_grid(box: Box, least: float) -> Box:
    """A box widened to a grid as coarse as it is wide, so that thousands of pairs of places share a few windows.

    The ground of a window is the dear part of a map, and drawn once.
    """
    west, south, east, north = box
    step = 2.0 ** round(log2(max(east - west, north - south, least / KILOMETRES_IN_DEGREE))) / 4
    return floor(west / step) * step, floor(south / step) * step, ceil(east / step) * step, ceil(north / step) * step


def _kilometres_across(box: Box) -> float:
    west, south, east, north = box
    middle = (south + north) / 2
    return max(
        kilometres_between((west, middle), ((west + east) / 2, middle)) * 2, (north - south) * KILOMETRES_IN_DEGREE
    )


def _joined(one: Box, other: Box) -> Box:
    """The box around two, the second turned around the earth to where it is nearest to the first."""
    turn = 360 * round(((one[0] + one[2]) / 2 - (other[0] + other[2]) / 2) / 360)
    return min(one[0], other[0] + turn), min(one[1], other[1]), max(one[2], other[2] + turn), max(one[3], other[3])


def _is_in(frame: Frame, place: MapPlace) -> bool:
    return frame.shows(place.longitude, place.latitude)


def _pixels(frame: Frame, place: MapPlace) -> tuple[float, float]:
    x, y = frame.place(place.longitude, place.latitude)
    return x * _PIXELS / frame.width, y * _DOWN_PIXELS / frame.height


def _known(
    frame: Frame, shown: Sequence[MapPlace], candidates: Iterable[MapPlace], places: Sequence[MapPlace]
) -> Iterator[MapPlace]:
    """One or two places to find one's way by: on the map, and not too near to what it shows or to each other."""
    taken = [_pixels(frame, place) for place in shown]
    addresses = {place.link.address for place in places}
    found = 0
    for place in candidates:
        if found == _MOST_KNOWN:
            return
        if place.link.address in addresses or not _is_in(frame, place) or _is_country(place):
            continue
        x, y = _pixels(frame, place)
        if all(hypot(x - other_x, y - other_y) >= _LEAST_APART for other_x, other_y in taken):
            found += 1
            taken.append((x, y))
            yield place


def _drawn(
    frame: Frame, shown: Sequence[MapPlace], known: Sequence[MapPlace], countries: Sequence[MapPlace]
) -> tuple[DrawnPlace, ...]:
    """The places with their marks and names. First come, first served: what it is about, the known, the countries."""
    crowded = sum(len(place.kinds[:_MOST_MARKS]) for place in shown) > _MOST_MARKS_IN_ALL
    kinds = [tuple(dict.fromkeys(place.kinds)) if crowded else place.kinds for place in shown]
    marks = [heap([(kind, -1) for kind in of_place[:_MOST_MARKS]]) or (DrawnMark(None, 0, 0),) for of_place in kinds]
    circles = [Circle(*_pixels(frame, place), reach(heaped)) for place, heaped in zip(shown, marks, strict=True)]
    moved = moved_apart(circles, _PIXELS, _DOWN_PIXELS)
    dots = [Circle(*_pixels(frame, place), 3) for place in known]
    middles = [Circle(*_pixels(frame, place), 0) for place in countries]
    everything = (*shown, *known, *countries)
    labels = find_room(
        [
            Wanted(place.link.text, circle.x, circle.y, circle.radius, _LETTERS)
            for place, circle in zip(everything, (*moved, *dots, *middles), strict=True)
        ],
        [around(spot.x, spot.y, spot.radius) for spot in (*moved, *dots)],
        _PIXELS,
        _DOWN_PIXELS - _LETTERS,  # the scale stands along the lower edge
    )
    places: list[DrawnPlace] = []
    for index, (place, label) in enumerate(zip(everything, labels, strict=True)):
        left, top = _share(frame, place)
        names = (DrawnName(label),) if label else ()
        if index < len(shown):
            true, spot = circles[index], moved[index]
            aside, down = round(spot.x - true.x, 1), round(spot.y - true.y, 1)
            places.append(DrawnPlace("event", place.link, left, top, aside, down, marks[index], names=names))
        elif index < len(shown) + len(known):
            places.append(DrawnPlace("known", place.link, left, top, names=names))
        elif names:
            places.append(DrawnPlace("country", place.link, left, top, names=names))
    return tuple(places)


def _share(frame: Frame, place: MapPlace) -> tuple[float, float]:
    x, y = frame.place(place.longitude, place.latitude)
    return round(100 * x / frame.width, 2), round(100 * y / frame.height, 2)


def _way(place: MapPlace, other: MapPlace) -> Way:
    start, end = (place.longitude, place.latitude), (other.longitude, other.latitude)
    kilometres = kilometres_between(start, end)
    across = ((start[0] - end[0] + 180) % 360 - 180) * cos(radians((start[1] + end[1]) / 2))
    bearing = degrees(atan2(across, start[1] - end[1])) % 360
    return Way(place.link, _rounded(kilometres), _COMPASS[round(bearing / 45) % 8], other.link)


def _rounded(kilometres: float) -> int:
    """To two digits: nobody measures a map of a country closer."""
    unit = 10 ** max(int(log10(kilometres)) - 1, 0) if kilometres >= 1 else 1
    return round(kilometres / unit) * unit
