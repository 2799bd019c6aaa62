"""Marks of events around their places: close together, and moved aside where two places would cover each other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import cos, hypot, pi, sin, sqrt
from typing import TYPE_CHECKING

from generator.render.maps.drawn import DrawnMark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.site.pages.records.parts import Kind

# Marks stand on the spiral on which a sunflower sets its seeds, so that any number of them is a round heap (Vogel, "A
# Better Way to Construct the Sunflower Head", 1979).
_GOLDEN_ANGLE = pi * (3 - sqrt(5))
# Half the distance between neighbours, and half the size of a mark.
_PITCH = 5.4
MARK_RADIUS = 5.0
_ROUNDS = 60
# Pixels that nobody sees: of what circles overlap, each round leaves a share.
_UNSEEN = 0.01


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle, in pixels."""

    x: float
    y: float
    radius: float


def heap(events: Sequence[tuple[Kind, int]]) -> tuple[DrawnMark, ...]:
    """A mark for each event, given as its kind and step of time; those of one kind stand together, the middle is 0."""
    if len(events) <= 1:
        return tuple(DrawnMark(kind, 0.0, 0.0, step) for kind, step in events)
    spots = [
        (
            _PITCH * sqrt(index + 0.5) * cos(index * _GOLDEN_ANGLE),
            _PITCH * sqrt(index + 0.5) * sin(index * _GOLDEN_ANGLE),
        )
        for index in range(len(events))
    ]
    right = sum(x for x, _ in spots) / len(spots)
    down = sum(y for _, y in spots) / len(spots)
    in_order = sorted(events, key=lambda event: (event[0].id, event[1]))
    return tuple(
        DrawnMark(kind, round(x - right, 1), round(y - down, 1), step)
        for (kind, step), (x, y) in zip(in_order, spots, strict=True)
    )


def reach(marks: Sequence[DrawnMark]) -> float:
    """The radius of the circle around some marks."""
    return max((hypot(mark.aside, mark.down) for mark in marks), default=0.0) + MARK_RADIUS


def moved_apart(circles: Sequence[Circle], width: float, height: float) -> tuple[Circle, ...]:
    """Circles pushed off each other until none covers another, as far as a few rounds get; none leaves the map."""
    found = list(circles)
    pairs = list(combinations(range(len(found)), 2))
    for _ in range(_ROUNDS):
        is_free = True
        for one, other in pairs:
            a, b = found[one], found[other]
            overlap = a.radius + b.radius + 1 - hypot(b.x - a.x, b.y - a.y)
            if overlap > _UNSEEN:
                is_free = False
                found[one], found[other] = _pushed(a, b, overlap)
        found = [_kept_inside(circle, width, height) for circle in found]
        if is_free:
            break
    return tuple(found)


def _pushed(a: Circle, b: Circle, overlap: float) -> tuple[Circle, Circle]:
    """Two circles moved away from each other along the line between them, the smaller one farther."""
    distance = hypot(b.x - a.x, b.y - a.y)
    right, down = ((b.x - a.x) / distance, (b.y - a.y) / distance) if distance else (1.0, 0.0)
    share = b.radius / (a.radius + b.radius)
    step = overlap * 0.6
    return (
        Circle(a.x - right * step * share, a.y - down * step * share, a.radius),
        Circle(b.x + right * step * (1 - share), b.y + down * step * (1 - share), b.radius),
    )


def _kept_inside(circle: Circle, width: float, height: float) -> Circle:
    x, y, radius = circle.x, circle.y, circle.radius
    if radius <= x <= width - radius and radius <= y <= height - radius:
        return circle
    return Circle(
        min(max(x, radius), max(width - radius, radius)), min(max(y, radius), max(height - radius, radius)), radius
    )
