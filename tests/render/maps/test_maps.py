"""Maps as a whole: what stands on them, and where."""

from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest

from generator.render.maps.clusters import lie_together
from generator.render.maps.locators import draw_locator
from generator.render.maps.marks import Circle, heap, moved_apart
from generator.render.maps.overviews import draw_overview
from generator.site.pages.records.maps import LocatorMap, MapPlace, PlaceOverTime
from generator.site.pages.records.parts import Kind, Link

FIRE = Kind("fire", "Fire", "kinds/fire.html", 1)
COURT = Kind("court", "Court", "kinds/court.html", 2)


def place(name: str, latitude: float, longitude: float, *kinds: Kind) -> MapPlace:
    return MapPlace(Link(f"places/{name.lower()}.html", name), (name,), latitude, longitude, kinds)


BAMAKO, GAO = place("Bamako", 12.64, -8.0), place("Gao", 16.27, -0.04)
LYON, PARIS = place("Lyon", 45.76, 4.84, FIRE), place("Paris", 48.86, 2.35, FIRE, COURT)
MALI, FRANCE = place("Mali", 17.57, -4.0, FIRE), place("France", 46.6, 2.4, FIRE)


def test_a_locator() -> None:
    """A stamp shows the place with its event, one or two that readers know, its country's name, and how far it is."""
    diabaly = place("Diabaly", 14.69, -6.02, FIRE)
    drawn = draw_locator(LocatorMap((diabaly,), (GAO, MALI, BAMAKO, PARIS)))
    assert drawn
    assert [(each.link.text, each.role) for each in drawn.places] == [
        ("Diabaly", "event"), ("Gao", "known"), ("Bamako", "known"), ("Mali", "country"),
    ]  # fmt: skip
    assert [(way.end.text, way.kilometres, way.direction) for way in drawn.ways] == [
        ("Gao", 660, "west"), ("Bamako", 310, "north-east"),
    ]  # fmt: skip
    assert drawn.places[0].marks[0].kind == FIRE
    assert drawn.base.chosen


def test_a_crowded_locator() -> None:
    """A mark stands for each event while there is room; on a map with too many, one for each kind at a place."""
    few = draw_locator(LocatorMap((place("Lyon", 45.76, 4.84, *[FIRE] * 9), PARIS), ()))
    assert few
    assert [len(each.marks) for each in few.places] == [9, 2]
    towns = [place(f"T{number}", 44.0 + number, 3.0, *[FIRE, COURT] * 20) for number in range(5)]
    many = draw_locator(LocatorMap(tuple(towns), ()))
    assert many
    assert [len(each.marks) for each in many.places] == [2] * 5


@pytest.mark.parametrize(
    ("locator", "is_drawn"),
    [
        (None, False),
        (LocatorMap((MALI,), ()), False),
        (LocatorMap((MALI, FRANCE), ()), False),
        (LocatorMap((MALI,), (), alone=True), True),
        (LocatorMap((GAO,), ()), True),
        (LocatorMap((place("Atlantis", 30.0, -40.0),), ()), True),  # at sea
        (LocatorMap((place("Station", -89.9, 0.0),), ()), True),  # at a pole
    ],
)
def test_a_locator_earns_its_place(locator: LocatorMap | None, is_drawn: bool) -> None:
    """A map that says no more than a country's name is not drawn; on that country's own page it is."""
    assert (draw_locator(locator) is not None) is is_drawn


def test_a_locator_leaves_out_what_is_far() -> None:
    """Places on another continent are named and do not make the map that of an ocean."""
    places = (
        place("Gao", 16.27, -0.04, FIRE, FIRE),
        place("Konna", 14.95, -3.89, FIRE),
        place("Paris", 48.86, 2.35, COURT),
    )
    drawn = draw_locator(LocatorMap(places, ()))
    assert drawn
    assert [link.text for link in drawn.beyond] == ["Paris"]
    assert {each.link.text for each in drawn.places} == {"Gao", "Konna"}


def test_a_country_is_named_once() -> None:
    """A country that an event names, and that readers know, has one name on the map."""
    drawn = draw_locator(LocatorMap((place("Gao", 16.27, -0.04, FIRE), MALI), (place("Mali", 17.57, -4.0), BAMAKO)))
    assert drawn
    assert [each.link.text for each in drawn.places] == ["Gao", "Bamako", "Mali"]


def test_an_overview() -> None:
    """Where most happened is shown close, what lies far away on a second map, which frames the first."""
    places = [
        PlaceOverTime(place("Gao", 16.27, -0.04, FIRE, FIRE, COURT), (0, 1, 1)),
        PlaceOverTime(place("Konna", 14.95, -3.89, FIRE), (0,)),
        PlaceOverTime(place("Paris", 48.86, 2.35, COURT), (-1,)),
        PlaceOverTime(place("Mali", 17.57, -4.0, FIRE), (2,)),
    ]
    close, wide = draw_overview(places)
    assert {each.link.text for each in close.places} >= {"Gao", "Konna"}
    assert {each.link.text for each in wide.places} == {"Paris", "Mali"}
    assert len(wide.window) == 4
    gao = next(each for each in close.places if each.link.text == "Gao")
    assert sorted((mark.kind.id if mark.kind else "", mark.step) for mark in gao.marks) == [
        ("court", 1), ("fire", 0), ("fire", 1),
    ]  # fmt: skip
    assert gao.steps == (0, 1, 1)


def test_an_overview_of_one_place() -> None:
    """One place, with one event, is one map."""
    (drawn,) = draw_overview([PlaceOverTime(LYON, (0,))])
    assert [each.link.text for each in drawn.places] == ["Lyon"]


def test_very_many_events_are_discs() -> None:
    """Where a place has too many events for marks, discs stand for them, their area as their number."""
    busy = place("Lyon", 45.76, 4.84, *[FIRE] * 100)
    quiet = place("Dijon", 47.32, 5.04, *[FIRE] * 25)
    (drawn,) = draw_overview([PlaceOverTime(busy, (0,) * 100), PlaceOverTime(quiet, (0,) * 25)])
    discs = {each.link.text: each.disc for each in drawn.places}
    assert discs["Lyon"] == 2 * discs["Dijon"]
    assert not any(each.marks for each in drawn.places)


def test_lie_together() -> None:
    """The heavy places pull the middle to them; what lies many times as far is apart."""
    assert lie_together([(0, 0), (1, 0), (2, 1), (60, 40)], [3, 2, 1, 1]) == (True, True, True, False)
    assert lie_together([(0, 0), (60, 40)], [1, 1]) == (True, True)


def test_a_heap_of_marks() -> None:
    """Marks of one place keep off each other, those of a kind beside each other; one alone stands in the middle."""
    marks = heap([(FIRE, number) for number in range(12)] + [(COURT, 0)])
    assert min(hypot(a.aside - b.aside, a.down - b.down) for a, b in combinations(marks, 2)) > 8
    assert [mark.kind for mark in marks] == [COURT, *[FIRE] * 12]
    (alone,) = heap([(FIRE, 4)])
    assert (alone.aside, alone.down, alone.step) == (0, 0, 4)


def test_marks_moved_apart() -> None:
    """Circles in one spot end beside each other, all on the map."""
    circles = moved_apart([Circle(5, 50, 10), Circle(5, 50, 10), Circle(80, 50, 10)], 200, 100)
    assert all(hypot(a.x - b.x, a.y - b.y) >= 19.9 for a, b in combinations(circles, 2))
    assert all(circle.x >= 10 for circle in circles)
