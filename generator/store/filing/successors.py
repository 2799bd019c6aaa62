"""Passages that an article no longer has, and the ones that stand in their place since it was corrected."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.store.content.quotes import flat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.model.event import Citation, Event

# How alike two sentences of one article are, of 100, when the later is taken for the earlier one corrected. Two reports
# of different things, in the words that reports are made of, reach some 50.
_ENOUGH = 65


@dataclass(frozen=True, slots=True)
class Fallen:
    """A passage that an event cites and its article no longer has.

    Attributes:
        event: Id of the event.
        citation: The citation.
    """

    event: str
    citation: Citation


def fallen(events: Iterable[Event], texts: Mapping[str, str]) -> Iterator[Fallen]:
    """The citations whose quote does not stand in their article.

    Args:
        events: Events that cite.
        texts: Texts of the articles that could be read, by id; of others nothing is said.
    """
    flat_texts: dict[str, str] = {}
    for event in events:
        for citation in event.citations:
            if citation.source in texts:
                if citation.source not in flat_texts:
                    flat_texts[citation.source] = flat(texts[citation.source])
                if flat(citation.quote) not in flat_texts[citation.source]:
                    yield Fallen(event.id, citation)


class Successors:
    """Finds the passage that a new one replaces."""

    def __init__(self, gone: Iterable[Fallen]) -> None:
        self._by_source: defaultdict[str, list[Fallen]] = defaultdict(list)
        for passage in gone:
            self._by_source[passage.citation.source].append(passage)

    def replaced_by(self, citation: Citation) -> Fallen | None:
        """The fallen passage of its article that a passage is most like; None where it is like none."""
        candidates = self._by_source.get(citation.source)
        if not candidates:
            return None
        from rapidfuzz import fuzz, process  # noqa: PLC0415 40 ms that a run without corrections need not wait for

        quotes = [flat(passage.citation.quote) for passage in candidates]
        found = process.extractOne(flat(citation.quote), quotes, scorer=fuzz.ratio, score_cutoff=_ENOUGH)
        return candidates[found[2]] if found else None
