"""Figures that do not stand in the source that is to give them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from generator.errors import Problem
    from generator.store.content.compared import Place
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator


def check_figures(loaded: Loaded, unstated: Set[Place], locator: Locator) -> Iterator[Problem]:
    """Warn of each figure whose number its source does not have, neither in digits nor in words.

    A warning, since an editor may have counted what the source lists.

    Args:
        loaded: The project's content.
        unstated: The figures.
        locator: Finds the place of a field.
    """
    for event in loaded.events:
        for position, figure in enumerate(event.figures):
            if event.origin and (event.id, position) in unstated:
                message = f"the number “{figure.value}” ({figure.what}) does not stand in {figure.source}"
                keys = (event.origin.index, "figures", position, "value")
                remedy = "write it as the source has it"
                yield locator.problem(event.origin.path, keys, message, remedy, "warning", code="figure")
