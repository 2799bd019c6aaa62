"""Lines and rings: simpler, cut at a window's edges, as paths."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.maps.lines import Point, holds, path, ring_inside, simplified, stretches_inside, unrolled

SQUARE = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
POINTS = st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=2, max_size=30)


def distance(point: Point, one: Point, other: Point) -> float:
    """From a point to the stretch between two others."""
    along, up = other[0] - one[0], other[1] - one[1]
    length = along**2 + up**2
    share = ((point[0] - one[0]) * along + (point[1] - one[1]) * up) / length if length else 0
    share = min(max(share, 0), 1)
    return hypot(point[0] - one[0] - share * along, point[1] - one[1] - share * up)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ([(0, 0), (5, 0.1), (10, 0)], [(0, 0), (10, 0)]),
        ([(0, 0), (5, 4), (10, 0)], [(0, 0), (5, 4), (10, 0)]),
        ([(0, 0), (10, 0)], [(0, 0), (10, 0)]),
        ([(0, 0), (5, 5), (0, 0)], [(0, 0), (5, 5), (0, 0)]),  # a closed line keeps the point farthest away
    ],
)
def test_simplified(line: list[Point], kept: list[Point]) -> None:
    """A point that hardly leaves the line goes, one that does stays."""
    assert simplified(line, 1) == kept


@given(POINTS, st.floats(0.1, 30))
def test_simplified_keeps_the_course(points: list[Point], tolerance: float) -> None:
    """Both ends stay, the order stays, and what is left out lies near what is left."""
    kept = simplified(points, tolerance)
    assert (kept[0], kept[-1]) == (points[0], points[-1])
    pairs = list(pairwise(kept)) or [(kept[0], kept[0])]
    assert all(min(distance(point, *pair) for pair in pairs) <= tolerance + 1e-6 for point in points)


@pytest.mark.parametrize(
    ("ring", "inside"),
    [
        (SQUARE, {(0, 0), (10, 0), (10, 10), (0, 10)}),
        ([(-5.0, 2.0), (5.0, 2.0), (5.0, 8.0), (-5.0, 8.0)], {(0, 2), (5, 2), (5, 8), (0, 8)}),
        ([(20.0, 20.0), (30.0, 20.0), (30.0, 30.0)], set()),
        ([(-50.0, -50.0), (50.0, -50.0), (50.0, 50.0), (-50.0, 50.0)], {(0, 0), (10, 0), (10, 10), (0, 10)}),
    ],
)
def test_ring_inside(ring: list[Point], inside: set[Point]) -> None:
    """Of a ring that reaches beyond the window, the part in it is left, closed along the edge."""
    assert set(ring_inside(ring, 0, 0, 10, 10)) == inside


def test_stretches_inside() -> None:
    """A line that leaves the window and comes back is two stretches, each reaching over the edge."""
    line: list[Point] = [(1, 1), (5, 1), (15, 1), (15, 5), (5, 5)]
    assert list(stretches_inside(line, 0, 0, 10, 10)) == [[(1, 1), (5, 1), (15, 1)], [(15, 5), (5, 5)]]


def test_unrolled() -> None:
    """A line over the date line goes on beyond it and does not run back around the earth."""
    assert unrolled([(179, 0), (-179, 1), (-178, 2), (178, 3)], 360) == [(179, 0), (181, 1), (182, 2), (178, 3)]


@pytest.mark.parametrize(
    ("lines", "closed", "written"),
    [
        ([[(0.2, 0), (5, 5), (5, 5.2), (10, 0)]], False, "M0 0l5 5 5-5"),
        ([SQUARE], True, "M0 0l10 0 0 10-10 0z"),
        ([[(1, 1), (1.2, 1.1)]], False, ""),
        ([[(1, 1), (9, 9), (1, 1.2)]], True, "M1 1l8 8-8-8z"),
        ([], True, ""),
    ],
)
def test_path(lines: list[list[Point]], closed: bool, written: str) -> None:
    """Steps from point to point in whole units; what is a speck is not drawn."""
    assert path(lines, closed=closed) == written


@pytest.mark.parametrize(("point", "inside"), [((5, 5), True), ((15, 5), False), ((3, 3), False)])
def test_holds(point: Point, inside: bool) -> None:
    """A point in a hole lies outside."""
    hole = [(2.0, 2.0), (4.0, 2.0), (4.0, 4.0), (2.0, 4.0)]
    assert holds([SQUARE, hole], point) is inside
