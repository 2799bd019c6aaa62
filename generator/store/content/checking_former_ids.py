"""Ids that entries had before: an address can lead to one page alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.errors import Problem
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator


def check_former_ids(loaded: Loaded, locator: Locator) -> Iterator[Problem]:
    """Former ids that another entry of the same sort has now, or had before."""
    holders = {("event", event.id): event.id for event in loaded.events}
    holders |= {(name.kind, name.id): name.id for name in loaded.names}
    entries = [("event", event) for event in loaded.events] + [(name.kind, name) for name in loaded.names]
    for sort, entry in entries:
        for position, former in enumerate(entry.was):
            holder = holders.setdefault((sort, former), entry.id)
            is_first = holder == entry.id and former != entry.id and former not in entry.was[:position]
            if entry.origin and not is_first:
                message = (
                    f"the former id “{former}” is that of “{holder}”"
                    if holder != entry.id
                    else (
                        f"the former id “{former}” stands twice"
                        if former != entry.id
                        else f"“{former}” is the id still"
                    )
                )
                keys = (entry.origin.index, "was", position)
                yield locator.problem(entry.origin.path, keys, message, "remove it", code="id")
