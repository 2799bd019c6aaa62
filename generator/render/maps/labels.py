"""Room for the names on a map: beside their marks, over no mark and no other name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from generator.render.lettering import text_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Anchor = Literal["start", "middle", "end"]

_LINE = 1.15
# How far the middle of small letters stands above the line they stand on, in em.
_MIDDLE = 0.34


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle, in pixels from the upper left corner of the map."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Rectangle) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def moved(self, right: float, down: float) -> Rectangle:
        return Rectangle(self.left + right, self.top + down, self.right + right, self.bottom + down)


def around(x: float, y: float, radius: float) -> Rectangle:
    """What a mark covers."""
    return Rectangle(x - radius, y - radius, x + radius, y + radius)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name that wants room.

    Attributes:
        text: The name.
        x: Of its mark's middle, in pixels.
        y: Likewise.
        radius: Of its mark.
        size: Of its letters.
        spacing: How much wider than usual the letters stand apart, in em.
    """

    text: str
    x: float
    y: float
    radius: float
    size: float
    spacing: float = 0.0


@dataclass(frozen=True, slots=True)
class Label:
    """A name with its room.

    Attributes:
        aside: How far the text is moved to the right of the mark's middle, in pixels.
        down: How far its line stands below the mark's middle.
        anchor: Which part of the text stands there.
        room: What it covers; labels that stand alike beside their marks are equal wherever that is.
    """

    aside: float
    down: float
    anchor: Anchor
    room: Rectangle = field(compare=False)


def find_room(
    wanted: Sequence[Wanted], taken: Iterable[Rectangle], width: float, height: float
) -> tuple[Label | None, ...]:
    """A label for each name, the first served first; None for a name without room.

    To the right of the mark is where readers look, then to the left, above, below and in the corners (Imhof,
    "Positioning Names on Maps", 1975).

    Args:
        wanted: The names, the most important first.
        taken: What they may not cover, such as other marks; their own may be among it, for none covers its own.
        width: Of the map, in pixels.
        height: Likewise.
    """
    covered = list(taken)
    found: list[Label | None] = []
    for name in wanted:
        free = (label for label in _choices(name) if _is_free(label.room, covered, width, height))
        label = next(free, None)
        if label:
            covered.append(label.room)
        found.append(label)
    return tuple(found)


def _choices(name: Wanted) -> Iterator[Label]:
    wide = text_width(name.text, name.size) + len(name.text) * name.spacing * name.size
    high = name.size * _LINE
    away, corner = name.radius + 3, name.radius * 0.7 + 2
    middle = name.size * _MIDDLE
    choices: tuple[tuple[float, float, Anchor], ...] = (
        (away, middle, "start"),
        (-away, middle, "end"),
        (0.0, -away - 1, "middle"),
        (0.0, away + name.size * 0.8, "middle"),
        (corner, -corner, "start"),
        (corner, corner + name.size * 0.7, "start"),
        (-corner, -corner, "end"),
        (-corner, corner + name.size * 0.7, "end"),
    )
    for aside, down, anchor in choices:
        left = name.x + aside - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
        top = name.y + down - middle - high / 2
        room = Rectangle(left, top, left + wide, top + high)
        yield Label(round(aside, 1), round(down, 1), anchor, room)


def _is_free(room: Rectangle, covered: Iterable[Rectangle], width: float, height: float) -> bool:
    inside = room.left >= 1 and room.right <= width - 1 and room.top >= 1 and room.bottom <= height - 1
    return inside and not any(room.overlaps(other) for other in covered)
