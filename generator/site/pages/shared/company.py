"""Who and what stands together in events."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.site.pages.records.names import NameLine
from generator.site.pages.shared.alphabet import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.site.pages.records.parts import Entry

_MOST = 12


def company(entries: Iterable[Entry], besides: str = "") -> tuple[NameLine, ...]:
    """The names that stand most often in some events, the most frequent first; at most twelve.

    Args:
        entries: The events.
        besides: The address of the name that all of them have, which is no company to itself.
    """
    named = (link for entry in entries for link in (*entry.places, *entry.people, *entry.organisations))
    shared = Counter(link for link in named if link.address != besides)
    by_frequency = sorted(shared, key=lambda link: (-shared[link], folded(link.text), link.address))
    return tuple(NameLine(link, shared[link]) for link in by_frequency[:_MOST])
