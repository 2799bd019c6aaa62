"""Dates that are not what the cited words mean in their source."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.errors import Problem
    from generator.model.time import Dating
    from generator.store.content.compared import Place
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator


def check_datings(loaded: Loaded, datings: Mapping[Place, Dating], locator: Locator) -> Iterator[Problem]:
    """Warn of citations whose `dated` words give no day that the event's date can mean.

    A warning, since an editor may know better than the article: it may have said Monday and meant Tuesday.

    Args:
        loaded: The project's content.
        datings: What the words of a citation mean.
        locator: Finds the place of a field.
    """
    for event in loaded.events:
        for position, citation in enumerate(event.citations):
            dating = datings.get((event.id, position))
            if dating and event.origin and not dating.date.overlaps(event.date):
                message = (
                    f"“{citation.dated}” means {dating.date.text} in {citation.source}, "
                    f"but “{event.id}” is dated {event.date.text}"
                )
                keys = (event.origin.index, "citations", position, "dated")
                remedy = "correct the date, or name the words that it rests on"
                yield locator.problem(event.origin.path, keys, message, remedy, "warning", code="dating")
