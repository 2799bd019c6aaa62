"""Who and what stands together in events."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.site.chronology import names_of
from generator.site.pages.alphabet import folded
from generator.site.pages.records.names import NameLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.event import Event
    from generator.model.names import NameKind
    from generator.site.pages.pieces import Pieces

_MOST = 12


def company(
    pieces: Pieces, events: Iterable[Event], besides: tuple[NameKind, str] | None = None
) -> tuple[NameLine, ...]:
    """The names that stand most often in some events, the most frequent first; at most twelve.

    Args:
        pieces: What pages are made of.
        events: The events.
        besides: The name that all of them have, which is no company to itself.
    """
    shared = Counter(name for event in events for name in names_of(event) if name != besides)
    by_frequency = sorted(shared, key=lambda name: (-shared[name], folded(pieces.names[name].text), name))
    return tuple(NameLine(pieces.names[name], shared[name]) for name in by_frequency[:_MOST])
