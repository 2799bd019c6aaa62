"""The figures of an event from all who report it, those for one thing under one name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model.amounts.reading import quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.event import Candidate, Figure


def merged_figures(candidates: Sequence[Candidate]) -> tuple[Figure, ...]:
    """The figures of an event's candidates, each once, those for one thing together.

    "Miners dead" in one source and "Peruvian miners dead" in another are one thing, named in full; "ten" and "10" are
    one value, written in digits.
    """
    given = list(dict.fromkeys(figure for candidate in candidates for figure in candidate.figures))
    named = _with_one_name(given)
    written = _with_one_spelling(named)
    order = list(dict.fromkeys(figure.what for figure in written))
    attributed = _once(written)
    return tuple(sorted(attributed, key=lambda figure: order.index(figure.what)))


def _with_one_name(figures: Sequence[Figure]) -> list[Figure]:
    """Figures whose name another source gives in full take that name, where only one is fuller."""
    sources: dict[str, set[str]] = {}
    for figure in figures:
        sources.setdefault(figure.what, set()).add(figure.source)
    fuller: dict[str, str] = {}
    for what, givers in sources.items():
        longer = [other for other in sources if other.endswith(f" {what}") and not sources[other] & givers]
        if len(longer) == 1 and " " in what:
            fuller[what] = longer[0]
    return [replace(figure, what=fuller.get(figure.what, figure.what)) for figure in figures]


def _with_one_spelling(figures: Sequence[Figure]) -> list[Figure]:
    """Values that are the same number with the same bounds, written as the one in digits is."""
    spellings: dict[tuple[str, object], str] = {}
    keys = [(figure.what, _worth(figure.value)) for figure in figures]
    for key, figure in zip(keys, figures, strict=True):
        if key not in spellings or not any(letter.isdigit() for letter in spellings[key]):
            spellings[key] = figure.value
    return [replace(figure, value=spellings[key]) for key, figure in zip(keys, figures, strict=True)]


def _worth(value: str) -> object:
    """A value as something that compares: its numbers and how they are bounded; its words where it has none."""
    return quantity(value) or value


def _once(figures: Iterable[Figure]) -> list[Figure]:
    """One figure for what one source says of one thing; of two the one that says who gives it."""
    kept: dict[tuple[str, str, str], Figure] = {}
    for figure in figures:
        key = (figure.what, figure.value, figure.source)
        if key not in kept or not kept[key].said_by:
            kept[key] = figure
    return list(kept.values())
