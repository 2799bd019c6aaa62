"""What comparing events with the articles that they cite told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Set

    from generator.model.time import Dating

# An event's id, and the index of one of its citations or figures, counted from 0.
Place: TypeAlias = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a citation.

    Attributes:
        field: Which of its fields.
        message: What is wrong.
        remedy: What to do.
    """

    field: str
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What articles say to what events take from them.

    Attributes:
        datings: What the `dated` words of a citation mean in its source.
        faults: The first thing that is wrong with a citation; none for one that stands.
        unstated: The figures whose number does not stand in their source.
    """

    datings: Mapping[Place, Dating] = field(default_factory=dict)
    faults: Mapping[Place, Fault] = field(default_factory=dict)
    unstated: Set[Place] = frozenset()
