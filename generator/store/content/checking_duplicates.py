"""Events that may be told twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.store.content.likely_duplicates import likely_duplicates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.errors import Problem
    from generator.model.name_index import NameIndex
    from generator.store.content.loaded import Loaded
    from generator.store.text.locating import Locator


def check_duplicates(loaded: Loaded, names: NameIndex, locator: Locator) -> Iterator[Problem]:
    """Warn of events of the same days with nearly the same title, at the title of the second.

    An editor who means two events links one to the other, which readers want anyway, and is not asked again.
    """
    for first, second in likely_duplicates(loaded.events, names):
        if first.origin and second.origin:
            place = locator.place(first.origin.path, (first.origin.index, "title"))
            message = f"“{second.id}” may be the same event as “{first.id}” at {first.origin.path}:{place.line}"
            remedy = f"merge them; if they are two, link one to the other with [[{first.id}]]"
            keys = (second.origin.index, "title")
            yield locator.problem(second.origin.path, keys, message, remedy, "warning", code="duplicate")
