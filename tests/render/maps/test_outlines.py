"""The outlines as they come with Dateline."""

from __future__ import annotations

from itertools import chain, pairwise

import pytest

from generator.render.maps.lines import area
from generator.render.maps.outlines import COARSEST, Arc, Course, touched, units_in_degree, world

AREAS = [*world().land, *world().lakes, *chain(*(country.rings for country in world().countries))]
LINES = [*world().borders, *world().rivers]


def test_arcs_meet() -> None:
    """Each arc begins where the one before it ends, at every grain, and a ring ends where it begins."""
    for grain in (0, 5, COARSEST):
        ends = [(points[0], points[-1]) for points in (arc.points(grain) for arc in world().arcs)]
        directed = {**dict(enumerate(ends)), **{~number: pair[::-1] for number, pair in enumerate(ends)}}
        assert all(
            directed[one][1] == directed[other][0] for each in [*AREAS, *LINES] for one, other in pairwise(each.arcs)
        )
        assert all(directed[ring.arcs[-1]][1] == directed[ring.arcs[0]][0] for ring in AREAS)


def test_boxes_hold_their_lines() -> None:
    """A box holds all that it says, so that nothing a window shows is passed over; no line runs around the earth."""
    for course in [*AREAS, *LINES]:
        west, south, east, north = course.box
        points = [(x / 100, -y / 100) for x, y in world().points(course, 0)]
        assert all(west - 0.011 <= x <= east + 0.011 and south - 0.011 <= y <= north + 0.011 for x, y in points)
        assert all(abs(x0 - x1) < 180 or y0 == y1 == -90 for (x0, y0), (x1, y1) in pairwise(points))


def test_the_largest_first() -> None:
    """Outlines stand in the order of their size, which drawing relies on."""
    for courses in (world().land, world().lakes, *(country.rings for country in world().countries)):
        assert [course.area for course in courses] == sorted((course.area for course in courses), reverse=True)


def test_areas() -> None:
    """A ring has the area that its points enclose, a line none."""
    for ring in world().land[:100]:
        assert ring.area == pytest.approx(area(world().points(ring, 0)) / 10_000, rel=0.15)
    assert not any(river.area for river in world().rivers)


@pytest.mark.parametrize(
    ("grain", "points"),
    [
        (0, [(100, -200), (110, -205), (120, -200), (130, -200)]),
        (2, [(50, -100), (55, -102), (65, -100)]),
        (4, [(25, -50), (32, -50)]),
    ],
)
def test_points_of_a_grain(grain: int, points: list[tuple[int, int]]) -> None:
    """The coarser the grain, the fewer points, on a grid that is coarser by as much."""
    assert Arc("100 200 10 5 10 -5 10 0", "f30f").points(grain) == points


def test_a_grain_is_coarser_by_the_root_of_two() -> None:
    """From a hundredth of a degree on, two grains make the grid half as fine."""
    assert [units_in_degree(grain) for grain in (0, 2, 8)] == [100, 50, 6.25]


def test_turns() -> None:
    """A window in the middle of the world is seen as it is; one beyond the date line shows what is turned, too."""
    assert world().turns(-10, 20) == [0.0]
    assert world().turns(200, 250) == [0.0, 360.0]
    assert world().turns(-180, 180) == [-360.0, 0.0, 360.0]
    assert world().turns(210, 250) == [360.0]


def test_touched() -> None:
    """Of some lines, those whose boxes touch a window."""
    here, beside = Course((0, 0, 10, 10), (0,)), Course((20, 0, 30, 10), (1,))
    assert touched([here, beside], (5, 5, 15, 15)) == [here]
    assert touched([here, beside], (11, 0, 19, 10)) == []
