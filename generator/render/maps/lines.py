"""Lines and rings of points: made simpler, cut at the edges of a window, written as SVG paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Point = tuple[float, float]


def simplified(points: Sequence[Point], tolerance: float) -> list[Point]:
    """The points of a line that matter: no point left out lies farther from the line than the tolerance.

    Douglas and Peucker, "Algorithms for the reduction of the number of points required to represent a digitized line"
    (1973). Both ends stay, so lines that meet still do. A closed line is split at the point farthest from its ends.
    """
    if len(points) <= 2:  # noqa: PLR2004 — a line has two ends
        return list(points)
    kept = {0, len(points) - 1}
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        farthest, distance = _farthest(points, first, last)
        if distance > tolerance * tolerance:
            kept.add(farthest)
            waiting += [(first, farthest), (farthest, last)]
    return [points[index] for index in sorted(kept)]


def _farthest(points: Sequence[Point], first: int, last: int) -> tuple[int, float]:
    """The point between two others that lies farthest from the stretch between them, and its distance squared."""
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
    return found, most


def unrolled(points: Sequence[Point], circle: float) -> list[Point]:
    """A line that may step over the date line, from one edge of the world to the other, made to go on beyond it.

    Args:
        points: In the order of the line.
        circle: Once around the earth, in the units of the points.
    """
    found: list[Point] = []
    moved = 0.0
    for x, y in points:
        if found:
            moved += circle * round((found[-1][0] - x - moved) / circle)
        found.append((x + moved, y))
    return found


def ring_inside(ring: Sequence[Point], left: float, top: float, right: float, bottom: float) -> list[Point]:
    """The part of a closed ring that lies in a window, closed along the window's edges.

    Sutherland and Hodgman, "Reentrant polygon clipping" (1974): edge by edge. Parts that the window separates stay
    joined along its edge, so the window is to be a little larger than what is shown.
    """
    inside = list(ring)
    for axis, limit, sign in ((0, left, 1), (0, right, -1), (1, top, 1), (1, bottom, -1)):
        inside = list(_on_one_side(inside, axis, limit, sign))
    return inside


def _on_one_side(ring: Sequence[Point], axis: int, limit: float, sign: int) -> Iterator[Point]:
    for index, point in enumerate(ring):
        before = ring[index - 1]
        is_in, was_in = (point[axis] - limit) * sign >= 0, (before[axis] - limit) * sign >= 0
        if is_in != was_in:
            yield _crossing(before, point, axis, limit)
        if is_in:
            yield point


def _crossing(one: Point, other: Point, axis: int, limit: float) -> Point:
    share = (limit - one[axis]) / (other[axis] - one[axis])
    across = one[1 - axis] + share * (other[1 - axis] - one[1 - axis])
    return (limit, across) if axis == 0 else (across, limit)


def stretches_inside(
    line: Sequence[Point], left: float, top: float, right: float, bottom: float
) -> Iterator[list[Point]]:
    """The stretches of a line whose points lie in a window, each with the point outside that it comes from or goes to.

    A stretch that crosses a corner without a point in the window is lost, so the window is to be a little larger than
    what is shown.
    """
    stretch: list[Point] = []
    was_inside = False
    for index, point in enumerate(line):
        inside = left <= point[0] <= right and top <= point[1] <= bottom
        if inside and not was_inside and index:
            stretch.append(line[index - 1])
        if inside or was_inside:
            stretch.append(point)
        if was_inside and not inside:
            yield stretch
            stretch = []
        was_inside = inside
    if len(stretch) > 1:
        yield stretch


def path(lines: Iterable[Sequence[Point]], *, closed: bool) -> str:
    """Lines as the `d` of an SVG path, in whole units, each step from the one before."""
    parts: list[str] = []
    for line in lines:
        whole = list(_without_repeats((round(x), round(y)) for x, y in line))
        if len(whole) < (3 if closed else 2):
            continue
        (x, y), rest = whole[0], whole[1:]
        steps: list[str] = []
        for next_x, next_y in rest:
            steps += [str(next_x - x), str(next_y - y)]
            x, y = next_x, next_y
        parts.append(f"M{whole[0][0]} {whole[0][1]}l{' '.join(steps).replace(' -', '-')}{'z' if closed else ''}")
    return "".join(parts)


def _without_repeats(points: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    last: tuple[int, int] | None = None
    for point in points:
        if point != last:
            yield point
        last = point


def holds(rings: Iterable[Sequence[Point]], point: Point) -> bool:
    """Whether a point lies inside an area with its holes: a ray from it crosses its rings an odd number of times."""
    x, y = point
    inside = False
    for ring in rings:
        for index, (x1, y1) in enumerate(ring):
            x0, y0 = ring[index - 1]
            if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
                inside = not inside
    return inside
