"""Lines cut into stretches, so that a window on them is drawn without a look at what it does not show.

A line is a tree of stretches, each with the box around it, as the strip trees of Ballard, "Strip trees: a hierarchical
representation for curves" (1981). A stretch beyond the window is passed over with all its points; one that touches the
window is written as it is, with text that was made once: what reaches beyond the window is not seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.render.maps.outlines import GridPoint

# So many steps are a stretch, and so many stretches a longer one. Shorter ones follow a window's edge more closely,
# longer ones are fewer to look at.
_STEPS = 16
_STRETCHES = 8


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a line, in units of its grid, or the whole of it.

    Attributes:
        left: Of the box around it, as the next three.
        top: Counted downwards.
        right: East.
        bottom: South.
        start: Its first point.
        end: Its last.
        steps: From point to point, as an SVG path has them behind `l`.
        parts: The stretches that it is made of, the last one first.
    """

    left: int
    top: int
    right: int
    bottom: int
    start: GridPoint
    end: GridPoint
    steps: str
    parts: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """What is to be seen, in units of the grid; a little more, so that nobody sees where lines end."""

    left: int
    top: int
    right: int
    bottom: int


def stretch(points: Sequence[GridPoint]) -> Stretch | None:
    """A line as a tree of stretches; None where all its points are one."""
    course = [point for point, following in pairwise(points) if point != following]
    course.append(points[-1])
    level = [_of_points(course[first : first + _STEPS + 1]) for first in range(0, len(course) - 1, _STEPS)]
    while len(level) > 1:
        level = [_of_parts(level[first : first + _STRETCHES]) for first in range(0, len(level), _STRETCHES)]
    return level[0] if level else None


def _of_points(points: Sequence[GridPoint]) -> Stretch:
    across, down = [x for x, _ in points], [y for _, y in points]
    steps = "".join(_step(one, other) for one, other in pairwise(points))
    return Stretch(min(across), min(down), max(across), max(down), points[0], points[-1], steps, ())


def _of_parts(parts: Sequence[Stretch]) -> Stretch:
    return Stretch(
        min(part.left for part in parts),
        min(part.top for part in parts),
        max(part.right for part in parts),
        max(part.bottom for part in parts),
        parts[0].start,
        parts[-1].end,
        "".join(part.steps for part in parts),
        tuple(reversed(parts)),
    )


def _step(one: GridPoint, other: GridPoint) -> str:
    """A space or a minus sign before each number."""
    return f"{other[0] - one[0]: d}{other[1] - one[1]: d}"


def line_path(line: Stretch, window: Window, turn: int) -> str:
    """The stretches of a line that touch a window, as the `d` of an SVG path.

    Args:
        line: The whole of it.
        window: What is to be seen.
        turn: By how much to move what is written to the right.
    """
    if _is_within(line, window):
        return f"M{line.start[0] + turn} {line.start[1]}l{line.steps}"
    written: list[str] = []
    at: GridPoint | None = None
    for part, is_beyond in _met(line, window):
        if not is_beyond:
            if part.start != at:
                written.append(f"M{part.start[0] + turn} {part.start[1]}l")
            written.append(part.steps)
            at = part.end
    return "".join(written)


def area_path(ring: Stretch, window: Window, turn: int) -> str:
    """The area in a closed ring as far as a window shows it, as the `d` of an SVG path; empty where it shows none.

    A stretch beyond the window lies wholly to the left of it, to the right, above or below. Of such ones only the ends
    are written, moved to the nearest edge: the line from one to the next stays outside, so what the window shows is
    inside the ring where it was, and outside where it was.

    Args:
        ring: The whole of it.
        window: What is to be seen.
        turn: By how much to move what is written to the right.
    """
    if _is_within(ring, window):
        return f"M{ring.start[0] + turn} {ring.start[1]}l{ring.steps}z"
    written: list[str] = []
    at: GridPoint | None = None
    before: GridPoint | None = None
    is_touched = False
    for part, is_beyond in _met(ring, window):
        to = _on_edge(part.end, window) if is_beyond else part.start
        if at is None:
            written.append(f"M{to[0] + turn} {to[1]}l")
            at = to
        if before and is_beyond and (before[0] == at[0] == to[0] or before[1] == at[1] == to[1]):
            # Three corners in a row on one edge are two.
            written.pop()
            at, before = before, None
        if to != at:
            written.append(_step(at, to))
            at, before = to, at if is_beyond else None
        if not is_beyond:
            is_touched = True
            written.append(part.steps)
            at, before = part.end, None
    encloses = len(written) > 2  # noqa: PLR2004 — a start and a step are no area
    return f"{''.join(written)}z" if is_touched or encloses else ""


def holds(rings: Iterable[Stretch], x: float, y: float) -> bool:
    """Whether a point lies inside an area with its holes: a ray from it crosses its rings an odd number of times.

    A stretch that lies beside the point, where the ray goes, is crossed an odd number of times if it leads from above
    the ray to below.
    """
    is_inside = False
    waiting = list(rings)
    while waiting:
        part = waiting.pop()
        if part.top > y or part.bottom < y or part.right < x:
            continue
        if part.left > x:
            is_inside ^= (part.start[1] > y) != (part.end[1] > y)
        elif part.parts:
            waiting += part.parts
        else:
            for (x0, y0), (x1, y1) in pairwise(_points(part)):
                is_inside ^= (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0)
    return is_inside


def _points(part: Stretch) -> list[GridPoint]:
    """A stretch as points again."""
    numbers = list(map(int, part.steps.replace("-", " -").split()))
    across, down = [part.start[0], *numbers[::2]], [part.start[1], *numbers[1::2]]
    return list(zip(accumulate(across), accumulate(down), strict=True))


def _is_within(part: Stretch, window: Window) -> bool:
    return (
        window.left <= part.left
        and part.right <= window.right
        and window.top <= part.top
        and part.bottom <= window.bottom
    )


def _met(whole: Stretch, window: Window) -> Iterator[tuple[Stretch, bool]]:
    """A line in its order: stretches beyond a window, stretches inside, as long as can be, and short ones on its edge.

    Each with whether it is beyond.
    """
    left, top, right, bottom = window.left, window.top, window.right, window.bottom
    waiting = [whole]
    while waiting:
        part = waiting.pop()
        if part.right < left or part.left > right or part.bottom < top or part.top > bottom:
            yield part, True
        elif part.parts and (part.left < left or part.right > right or part.top < top or part.bottom > bottom):
            waiting += part.parts
        else:
            yield part, False


def _on_edge(point: GridPoint, window: Window) -> GridPoint:
    """The point of a window that is nearest to one."""
    return min(max(point[0], window.left), window.right), min(max(point[1], window.top), window.bottom)
