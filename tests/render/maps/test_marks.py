"""Marks keep off each other."""

from __future__ import annotations

from itertools import combinations
from math import hypot

from generator.render.maps.marks import Circle, heap, moved_apart
from tests.render.maps.examples import COURT, FIRE


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
