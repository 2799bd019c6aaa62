"""What stands on a map no larger than a stamp, and where."""

from __future__ import annotations

import pytest

from generator.render.maps.locators import draw_locator
from generator.site.pages.records.maps import LocatorMap
from tests.render.maps.examples import BAMAKO, COURT, FIRE, FRANCE, GAO, MALI, PARIS, place


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
