"""Which entries cite a passage. An entry is known by what it cites, whatever its id, its file or its words are now."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.store.content.quotes import flat

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.event import Citation, Event

# An editor who shortens a quote to its telling words still cites the same passage; a word or two prove nothing.
_TELLING = 20


class PassageIndex:
    """Ids of events by the passages that they cite.

    Two quotes are one passage where they are the same, white space aside, or where one holds the other.
    """

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._citing: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for event in events:
            self.add(event.id, event.citations)

    def add(self, event_id: str, citations: Iterable[Citation]) -> None:
        """Note what an event cites."""
        for citation in citations:
            self._citing[citation.source][flat(citation.quote)].append(event_id)

    def citing(self, citation: Citation) -> tuple[str, ...]:
        """The events that cite a passage, each once: those that quote it to the letter, else a part or more of it."""
        quotes = self._citing[citation.source]
        quote = flat(citation.quote)
        found = quotes.get(quote) or (key for other, keys in quotes.items() if _overlap(quote, other) for key in keys)
        return tuple(dict.fromkeys(found))


def _overlap(quote: str, other: str) -> bool:
    shorter, longer = sorted((quote, other), key=len)
    return len(shorter) >= _TELLING and shorter in longer
