"""Lines and rings of points: which of their points matter, how large a ring is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Point = tuple[float, float]


def significance(points: Sequence[Point]) -> list[float]:
    """How much each point of a line matters: up to which tolerance the line, made simpler, keeps it.

    Douglas and Peucker, "Algorithms for the reduction of the number of points required to represent a digitized line"
    (1973): a line is split at the point farthest from the stretch between its ends, and so are its parts, as long as
    that point lies farther away than the tolerance. Where a line is split does not hang on the tolerance, so that one
    pass serves all of them. Both ends matter without limit, so lines that meet still do.
    """
    found = [float("inf")] * len(points)
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first > 1:
            farthest, distance = _farthest(points, first, last)
            found[farthest] = min(distance, found[first], found[last])
            waiting += [(first, farthest), (farthest, last)]
    return found


def _farthest(points: Sequence[Point], first: int, last: int) -> tuple[int, float]:
    """The point between two others that lies farthest from the stretch between them, and its distance."""
    (x0, y0), (x1, y1) = points[first], points[last]
    along, up = x1 - x0, y1 - y0
    length = along * along + up * up
    found, most = first, -1.0
    for index in range(first + 1, last):
        x, y = points[index][0] - x0, points[index][1] - y0
        share = min(max((x * along + y * up) / length, 0.0), 1.0) if length else 0.0
        aside, off = x - share * along, y - share * up
        distance = aside * aside + off * off
        if distance > most:
            found, most = index, distance
    return found, most**0.5


def area(ring: Sequence[Point]) -> float:
    """The area in a ring, by the shoelace formula."""
    doubled = sum(ring[index - 1][0] * y - x * ring[index - 1][1] for index, (x, y) in enumerate(ring))
    return abs(doubled) / 2
