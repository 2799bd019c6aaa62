"""Lines that meet, strung together, so that a map has fewer of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping


def chained(ends: Mapping[int, tuple[Hashable, Hashable]]) -> list[list[int]]:
    """Numbered arcs as a few long lines, each arc in one of them.

    A line begins where an odd number of arcs meet, one alone if there is such a place, for a line must begin or end
    there (Euler, "Solutio problematis ad geometriam situs pertinentis", 1736), and goes on as long as it can.

    Args:
        ends: Where each arc begins and ends, by its number.

    Returns:
        The numbers of their arcs in order, `~number` for one that is followed backwards.
    """
    leaving: dict[Hashable, dict[int, Hashable]] = {}
    for number, (start, end) in ends.items():
        leaving.setdefault(start, {})[number] = end
        leaving.setdefault(end, {})[~number] = start
    found: list[list[int]] = []
    for place in sorted(leaving, key=lambda place: (len(leaving[place]) % 2 == 0, len(leaving[place]))):
        while leaving[place]:
            found.append(_followed(leaving, place))
    return found


def _followed(leaving: Mapping[Hashable, dict[int, Hashable]], place: Hashable) -> list[int]:
    """A line from a place as far as it goes; its arcs leave no place any more."""
    line: list[int] = []
    while leaving[place]:
        number, end = leaving[place].popitem()
        del leaving[end][~number]
        line.append(number)
        place = end
    return line
