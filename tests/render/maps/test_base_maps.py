"""The ground of maps."""

from __future__ import annotations

import re

import pytest

from generator.render.maps.base_maps import base_map
from generator.render.maps.frames import Frame, frame_on
from generator.render.maps.outlines import world


def window(*box: float) -> Frame:
    west, south, east, north = box
    return frame_on((west, south, east, north), 544, 408, margin=0.06, least=250)


def test_the_ground_is_small() -> None:
    """A country with its neighbours takes a few kilobytes, in whole units."""
    base = base_map(frame_on((-12.3, 10.1, 4.3, 25.0), 960, 720, margin=0.05, least=300), ())
    paths = base.land + base.lakes + base.borders + base.rivers
    assert 1000 < len(paths) < 6000
    assert re.fullmatch(r"[Mlz\d -]+", paths)
    assert base.chosen == ""
    assert base.scale
    assert base.scale.kilometres == 500


def test_the_ground_of_the_world() -> None:
    """All the world has land but neither rivers, which would be a tangle, nor a scale, which would be wrong."""
    base = base_map(frame_on((-180, -80, 180, 80), 1440, 960, margin=0, least=300), ())
    assert base.land
    assert (base.rivers, base.scale) == ("", None)


def test_a_window_over_the_date_line_has_no_line_across() -> None:
    """What lies on both sides of the date line is joined over it, so no line runs back around the earth."""
    base = base_map(frame_on((165, -48, 190, -10), 1440, 960, margin=0.06, least=300), ())
    wide = float(base.view_box.split()[2])
    steps = [int(step) for line in re.findall(r"l([\d -]+)", base.land) for step in re.findall(r"-?\d+", line)]
    assert max(map(abs, steps)) < wide


@pytest.mark.parametrize(
    ("west", "east"), [(165.0, 190.0), (-195.0, -170.0), (160.0, 200.0), (-60.0, 20.0), (-180.0, 180.0)]
)
def test_the_window_stands_where_it_is_looked_for(west: float, east: float) -> None:
    """Around the earth the ground of a window is the same, in the window's own place."""
    base = base_map(window(west, -60, east, 10), ())
    left, _, wide, _ = map(float, base.view_box.split())
    begins = [int(number) for number in re.findall(r"M(-?\d+)", base.land)]
    assert begins
    assert all(left - wide <= number <= left + 2 * wide for number in begins)


def test_a_country_fits_its_land() -> None:
    """A country on an island of its own has the outline of the land, point by point, at every size."""
    iceland = next(country for country in world().countries if country.name == "Iceland")
    for box in ((-25, 63, -13, 67), (-40, 50, 10, 70), (-21, 64, -20, 64.5)):
        base = base_map(window(*box), (iceland,))
        assert base.chosen
        assert base.chosen in base.land


def test_in_the_middle_of_land() -> None:
    """A window without a coast is land all over."""
    base = base_map(window(22, 22, 22.5, 22.5), ())
    left, top, wide, high = map(float, base.view_box.split())
    ((x, y, steps),) = re.findall(r"M(-?\d+) (-?\d+)l([\d -]+)z", base.land)
    numbers = [int(number) for number in re.findall(r"-?\d+", steps)]
    assert int(x) <= left or int(x) >= left + wide
    assert int(y) <= top or int(y) >= top + high
    assert max(map(abs, numbers)) >= max(wide, high)


def test_at_sea() -> None:
    """A window on the open sea has no land."""
    base = base_map(window(-40, 28, -38, 30), ())
    assert (base.land, base.chosen, base.lakes, base.borders, base.rivers) == ("", "", "", "", "")
