"""Events compared with the articles that they cite. What was compared once, on both sides the same, is known."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from generator.cache import key_of
from generator.datings import datings_of
from generator.drafting.amounts.stated_numbers import StatedNumbers
from generator.model.json_records import json_of
from generator.store.content.compared import Compared, Fault, Place
from generator.store.content.quotes import FlatSources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pydantic import TypeAdapter

    from generator.model.event import Event
    from generator.model.source import Source
    from generator.model.time import Dating, Timex
    from generator.record_shelf import RecordShelf


@dataclass(frozen=True, slots=True)
class Comparison:
    """What articles say to the events of one file; as `Compared`, in lists.

    Attributes:
        datings: What words mean, by event and citation.
        faults: What is wrong with citations, likewise.
        unstated: Figures that their source does not have, by event and figure.
    """

    datings: tuple[tuple[Place, Dating], ...]
    faults: tuple[tuple[Place, Fault], ...]
    unstated: tuple[Place, ...]


class Articles:
    """Articles to compare with, each brought into the needed form once, and only where something asks for it."""

    def __init__(self, sources: Mapping[str, Source], timexes_of: Callable[[str], Sequence[Timex]]) -> None:
        """Take articles.

        Args:
            sources: By id.
            timexes_of: Finds an article's expressions of time by its id.
        """
        self._sources = sources
        self._timexes_of = timexes_of
        self._flat = FlatSources(sources)
        self._numbers: dict[str, StatedNumbers] = {}

    def compare(self, events: Sequence[Event]) -> Comparison:
        """What the articles say to events."""
        datings = datings_of(events, self._sources, self._timexes_of)
        return Comparison(tuple(datings), tuple(self._flat.faults(events)), tuple(self._unstated(events)))

    def _unstated(self, events: Sequence[Event]) -> Iterator[Place]:
        for event in events:
            for index, figure in enumerate(event.figures):
                source = self._sources.get(figure.source)
                if source:
                    numbers = self._numbers.get(figure.source)
                    if numbers is None:
                        numbers = self._numbers[figure.source] = StatedNumbers(source.text)
                    if not numbers.have(figure.value):
                        yield event.id, index


def compare_all(
    events: Sequence[Event], articles: Articles, versions: Mapping[str, str], shelf: RecordShelf[Comparison]
) -> Compared:
    """What the articles say to all events of a project.

    Args:
        events: In the order of their files.
        articles: What they are compared with.
        versions: What an article is made from, by id: where that is the same, so is the article.
        shelf: What was compared before.
    """
    datings: dict[Place, Dating] = {}
    faults: dict[Place, Fault] = {}
    unstated: set[Place] = set()
    for _, of_one_file in groupby(events, key=lambda event: event.origin and event.origin.path):
        some = tuple(of_one_file)
        key = _key(some, versions)
        known = shelf.get(key)
        comparison = shelf.use(key, articles.compare(some) if known is None else known)
        datings.update(comparison.datings)
        faults.update(comparison.faults)
        unstated.update(comparison.unstated)
    return Compared(datings, faults, unstated)


def comparisons_as_json() -> TypeAdapter[dict[str, Comparison]]:
    """How comparisons are written down, by key."""
    return json_of(dict[str, Comparison], Fault=Fault, Place=Place)


def _key(events: Sequence[Event], versions: Mapping[str, str]) -> str:
    """A key for what events take from articles, and for those articles as they are; other words in events change none.

    What is not compared does not count, so that whoever rewrites a summary waits for no comparison.
    """
    taken = repr([(event.id, event.citations, event.figures) for event in events])
    named = {citation.source for event in events for citation in event.citations}
    named |= {figure.source for event in events for figure in event.figures}
    return key_of(taken, *(f"{source} {versions.get(source)}" for source in sorted(named)))
