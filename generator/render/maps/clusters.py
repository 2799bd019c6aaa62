"""Which places of a map lie together, and which so far away that they would make it small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.render.maps.frames import kilometres_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.render.maps.lines import Point

# Beyond so many times the usual distance from the middle of it all, and so many kilometres, a place lies far away.
_FAR = 3.0
_LEAST_FAR = 300
# The middle is sought among so many of the heaviest places, so that a thousand places take no million distances.
_MOST_MIDDLES = 50


def lie_together(places: Sequence[Point], weights: Sequence[int]) -> tuple[bool, ...]:
    """For each place whether it lies with those that weigh most.

    The middle is the place from which all weight is nearest, and the usual distance from it is the median of what
    lies elsewhere, which a few far places do not move.

    Args:
        places: As (longitude, latitude).
        weights: How much each counts, such as its events; 1 at least.
    """
    if len(places) <= 2:  # noqa: PLR2004 — of two neither lies farther away than usual
        return (True,) * len(places)
    heaviest = sorted(range(len(places)), key=lambda index: -weights[index])[:_MOST_MIDDLES]
    middle = min(
        (places[index] for index in heaviest),
        key=lambda centre: sum(
            kilometres_between(centre, place) * weight for place, weight in zip(places, weights, strict=True)
        ),
    )
    distances = [kilometres_between(middle, place) for place in places]
    limit = max(_usual(distances, weights) * _FAR, _LEAST_FAR)
    return tuple(distance <= limit for distance in distances)


def _usual(distances: Sequence[float], weights: Sequence[int]) -> float:
    """The weighted median of the distances from the middle, itself left out; 0 where nothing lies elsewhere."""
    elsewhere = sorted((distance, weight) for distance, weight in zip(distances, weights, strict=True) if distance)
    half = sum(weight for _, weight in elsewhere) / 2
    passed = 0
    for distance, weight in elsewhere:
        passed += weight
        if passed >= half:
            return distance
    return 0.0
