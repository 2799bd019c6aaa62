"""Rings of arcs that lie across the date line or around a pole, made to go on where the world's map ends."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.render.maps.lines import Point

FULL_CIRCLE = 360
POLE = -90


def unrolled(points: Sequence[Point]) -> list[Point]:
    """A line in degrees that may step from one edge of the world to the other, made to go on beyond it."""
    found = [points[0]]
    for x, y in points[1:]:
        found.append((x + _turn(found[-1][0], x), y))
    return found


def joined(arcs: Sequence[Sequence[Point]], rings: Iterable[Sequence[int]]) -> list[list[Point]]:
    """Arcs in degrees, unrolled, and turned around the earth so that in its ring each begins where the last one ends.

    Args:
        arcs: As points east and north.
        rings: The numbers of their arcs in order, `~number` for one that is followed backwards.

    Raises:
        ValueError: Two rings want the same arc in different places.
    """
    found = [unrolled(arc) for arc in arcs]
    settled: set[int] = set()
    for ring in rings:
        begin = next((index for index, number in enumerate(ring) if max(number, ~number) in settled), 0)
        in_order = [*ring[begin:], *ring[:begin]]
        settled.add(max(in_order[0], ~in_order[0]))
        for number, following in pairwise(in_order):
            arc, next_arc = max(number, ~number), max(following, ~following)
            end = found[arc][-1 if number >= 0 else 0]
            start = found[next_arc][0 if following >= 0 else -1]
            turn = _turn(end[0], start[0])
            if turn and next_arc in settled:
                raise ValueError(f"arc {next_arc} is wanted on both sides of the date line")
            found[next_arc] = [(x + turn, y) for x, y in found[next_arc]]
            settled.add(next_arc)
    return found


def around_the_pole(arc: Sequence[Point]) -> bool:
    """Whether an arc goes all around the earth and ends a full circle from where it begins: Antarctica's coast."""
    return abs(arc[-1][0] - arc[0][0]) > FULL_CIRCLE / 2


def opened_in_the_south(arc: Sequence[Point]) -> list[Point]:
    """An arc around the pole that begins and ends where it lies nearest to it, so that its seam is hardly seen."""
    southernmost = min(range(len(arc)), key=lambda index: arc[index][1])
    return unrolled([*arc[southernmost:-1], *arc[: southernmost + 1]])


def over_the_pole(arc: Sequence[Point]) -> list[Point]:
    """What leads from the end of an arc around the pole back to its beginning, along the lower edge of the world."""
    return [arc[-1], (arc[-1][0], POLE), (arc[0][0], POLE), arc[0]]


def _turn(before: float, after: float) -> int:
    """By how many degrees to turn a point so that it is the nearest to the one before it."""
    return FULL_CIRCLE * round((before - after) / FULL_CIRCLE)
