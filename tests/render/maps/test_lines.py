"""Which points of a line matter, and how large a ring is."""

from __future__ import annotations

from itertools import pairwise
from math import hypot, inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.maps.lines import Point, area, significance

POINTS = st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=2, max_size=30)


def distance(point: Point, one: Point, other: Point) -> float:
    """From a point to the stretch between two others."""
    along, up = other[0] - one[0], other[1] - one[1]
    length = along**2 + up**2
    share = ((point[0] - one[0]) * along + (point[1] - one[1]) * up) / length if length else 0
    share = min(max(share, 0), 1)
    return hypot(point[0] - one[0] - share * along, point[1] - one[1] - share * up)


@pytest.mark.parametrize(
    ("line", "matters"),
    [
        ([(0, 0), (5, 1), (10, 0)], [inf, 1, inf]),
        ([(0, 0), (10, 0)], [inf, inf]),
        ([(3, 3)], [inf]),
        ([(0, 0), (3, 4), (0, 0)], [inf, 5, inf]),  # a closed line is split at the point farthest away
        ([(0, 0), (2, 0), (5, 4), (8, 0), (10, 0)], [inf, 8 / hypot(5, 4), 4, 8 / hypot(5, 4), inf]),
        ([(0, 0), (5, 1), (10, 9), (10, 0)], [inf, 35 / hypot(10, 9), 9, inf]),
    ],
)
def test_significance(line: list[Point], matters: list[float]) -> None:
    """A point matters as far as it lies from the line without it; the ends matter without limit."""
    assert significance(line) == pytest.approx(matters)


@given(POINTS, st.floats(0.1, 30))
def test_what_matters_keeps_the_course(points: list[Point], tolerance: float) -> None:
    """Whatever the tolerance, a point that is left out lies no farther than that from the line that is left."""
    kept = [point for point, matters in zip(points, significance(points), strict=True) if matters > tolerance]
    assert (kept[0], kept[-1]) == (points[0], points[-1])
    assert all(min(distance(point, *pair) for pair in pairwise(kept)) <= tolerance + 1e-6 for point in points)


@pytest.mark.parametrize(
    ("ring", "size"),
    [([(0, 0), (10, 0), (10, 10), (0, 10)], 100), ([(0, 0), (0, 10), (10, 0), (0, 0)], 50), ([(4, 4)], 0)],
)
def test_area(ring: list[Point], size: float) -> None:
    """The area of a ring, whichever way around it goes and whether or not its first point is repeated."""
    assert area(ring) == size
