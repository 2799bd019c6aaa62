"""Where sources give different numbers for the same thing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.event import Figure


@dataclass(frozen=True, slots=True)
class SameValue:
    """Figures that give the same number.

    Attributes:
        figures: In the order of the entry, one at least.
        differs: Whether the number differs from what most say.
    """

    figures: tuple[Figure, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that the sources of one event say about one thing.

    Attributes:
        what: What is counted, such as "kilometres from Bamako".
        figures: What each says, in the order of the entry.
        differing: For each figure, whether it differs from what most say; where no value leads, all differ.
    """

    what: str
    figures: tuple[Figure, ...]
    differing: tuple[bool, ...]

    @property
    def disagree(self) -> bool:
        return any(self.differing)

    @property
    def by_value(self) -> tuple[SameValue, ...]:
        """The figures gathered by the number they give, in the order in which each number is first given."""
        gathered: dict[str, list[Figure]] = {}
        differing: dict[str, bool] = {}
        for figure, differs in zip(self.figures, self.differing, strict=True):
            value = _folded(figure.value)
            gathered.setdefault(value, []).append(figure)
            differing[value] = differs
        return tuple(SameValue(tuple(figures), differing[value]) for value, figures in gathered.items())


def compare(figures: Iterable[Figure]) -> tuple[Comparison, ...]:
    """Figures gathered by what they count, in the order in which each thing is first named."""
    gathered: dict[str, list[Figure]] = {}
    for figure in figures:
        gathered.setdefault(_folded(figure.what), []).append(figure)
    return tuple(Comparison(group[0].what, tuple(group), _differing(group)) for group in gathered.values())


def _differing(group: list[Figure]) -> tuple[bool, ...]:
    counted = Counter(_folded(figure.value) for figure in group)
    if len(counted) == 1:
        return (False,) * len(group)
    most = max(counted.values())
    leaders = {value for value, count in counted.items() if count == most}
    accepted = leaders if len(leaders) == 1 else set()
    return tuple(_folded(figure.value) not in accepted for figure in group)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
