"""Lines cut into stretches: what a window shows of them."""

from __future__ import annotations

import re
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.maps.outlines import GridPoint
from generator.render.maps.stretches import Stretch, Window, area_path, holds, line_path, stretch

GRID = st.tuples(st.integers(-60, 60), st.integers(-60, 60))
RINGS = st.lists(GRID, min_size=3, max_size=200, unique=True).map(lambda points: [*points, points[0]])
WINDOW = Window(-20, -15, 25, 20)


def drawn(path: str) -> list[list[GridPoint]]:
    """The lines of a path as points."""
    lines = []
    for line in re.findall(r"M(-?\d+) (-?\d+)l([\d -]*)z?", path):
        numbers = [int(line[0]), int(line[1]), *map(int, re.findall(r"-?\d+", line[2]))]
        lines.append(list(zip(accumulate(numbers[::2]), accumulate(numbers[1::2]), strict=True)))
    return lines


def is_inside(ring: list[GridPoint], x: float, y: float) -> bool:
    """Whether a ray from a point crosses a ring an odd number of times, step by step."""
    steps = zip([ring[-1], *ring], ring, strict=False)
    return sum((b > y) != (d > y) and x < a + (y - b) / (d - b) * (c - a) for (a, b), (c, d) in steps) % 2 == 1


def whole(points: list[GridPoint]) -> Stretch:
    found = stretch(points)
    assert found
    return found


@given(RINGS, st.lists(st.tuples(st.integers(-19, 23), st.integers(-14, 18)), min_size=20, max_size=20))
def test_a_window_shows_what_is_inside(ring: list[GridPoint], spots: list[GridPoint]) -> None:
    """Within a window every spot is inside or outside of what is drawn as it is inside or outside of the ring."""
    (found,) = drawn(area_path(whole(ring), WINDOW, 0)) or [[(99, 99)]]
    for x, y in spots:
        assert is_inside(found, x + 0.5, y + 0.37) == is_inside(ring, x + 0.5, y + 0.37)


@given(RINGS, GRID)
def test_holds(ring: list[GridPoint], spot: GridPoint) -> None:
    """The tree of stretches tells what is inside as the ring itself does."""
    assert holds([whole(ring)], spot[0] + 0.5, spot[1] + 0.37) == is_inside(ring, spot[0] + 0.5, spot[1] + 0.37)


def test_holds_not_what_is_in_a_hole() -> None:
    """A point in a hole lies outside."""
    around = whole([(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)])
    hole = whole([(2, 2), (4, 2), (4, 4), (2, 4), (2, 2)])
    assert holds([around, hole], 5, 5)
    assert not holds([around, hole], 3, 3)
    assert not holds([around, hole], 15, 5)


@given(st.lists(GRID, min_size=2, max_size=200))
def test_a_line_is_seen_whole(points: list[GridPoint]) -> None:
    """A window on all of a line shows every step of it, and one beside it none."""
    line = stretch(points)
    course = [point for point, before in zip(points, [None, *points], strict=False) if point != before]
    if line is None:
        assert len(course) == 1
    else:
        assert drawn(line_path(line, Window(-60, -60, 60, 60), 0)) == [course]
        assert line_path(line, Window(70, -60, 90, 60), 0) == ""


def test_a_line_that_comes_back() -> None:
    """A long line that leaves the window and comes back is drawn in two parts, without what lies between."""
    out = [(x, x % 2) for x in range(100)]
    back = [(x, 2 + x % 2) for x in reversed(range(100))]
    first, second = drawn(line_path(whole([*out, *back]), Window(0, 0, 10, 10), 0))
    assert first[0] == (0, 0)
    assert second[-1] == (0, 2)
    assert max(x for x, _ in [*first, *second]) < 40


@pytest.mark.parametrize(
    ("points", "window", "written"),
    [
        ([(0, 0), (5, 5), (5, 5), (10, 0), (0, 0)], Window(0, 0, 10, 10), "M0 0l 5 5 5-5-10 0z"),
        ([(50, 0), (60, 0), (60, 9), (50, 0)], Window(0, 0, 10, 10), ""),  # beside it
        ([(-9, -9), (90, -9), (90, 90), (-9, -9)], Window(0, 0, 10, 10), "M-9-9l 99 0 0 99-99-99z"),  # all around it
    ],
)
def test_area_path(points: list[GridPoint], window: Window, written: str) -> None:
    """Steps from point to point in whole units; a ring of a few points that touches the window is written whole."""
    assert area_path(whole(points), window, 0).replace("M-9 -9", "M-9-9") == written


def test_a_coast_far_away_is_a_few_corners() -> None:
    """Of a ring far around a window no more is written than how the window lies in it."""
    side = range(-1000, 1000, 10)
    there, back = [(x, -1000) for x in side] + [(1000, y) for y in side], [(-x, 1000) for x in side]
    path = area_path(whole([*there, *back, *((-1000, -y) for y in side), there[0]]), WINDOW, 0)
    (found,) = drawn(path)
    assert set(found) == {(-20, -15), (25, -15), (25, 20), (-20, 20)}
    assert len(path) < 60


def test_around_the_earth() -> None:
    """What is turned around the earth is the same, farther to the right."""
    assert area_path(whole([(0, 0), (5, 5), (10, 0), (0, 0)]), Window(0, 0, 9, 9), 360) == "M360 0l 5 5 5-5-10 0z"
    assert line_path(whole([(0, 0), (5, 5)]), Window(0, 0, 9, 9), -360) == "M-360 0l 5 5"
