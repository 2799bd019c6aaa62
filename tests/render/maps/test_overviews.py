"""What stands on the map of all places, and where."""

from __future__ import annotations

from generator.render.maps.overviews import draw_overview
from generator.site.pages.records.maps import PlaceOverTime
from tests.render.maps.examples import COURT, FIRE, LYON, place


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
