"""What articles cost most, done once: reading them, finding what they tell of, and merging it.

Each result is kept under a key of all that it depends on: the program as it is, the article's bytes and record, the
names that can stand in it. So nothing is done again for an article that did not change, and nothing old is taken for
new.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from generator.cache import Cache, key_of
from generator.dates import edtf
from generator.drafting.candidates import candidates
from generator.drafting.merging.events import merge
from generator.drafting.naming.name_proposals import spellings_in
from generator.drafting.naming.names import NameFinder
from generator.extract.parallel import each
from generator.model import event, names, source, time
from generator.model.event import Candidate, Event
from generator.model.source import Source
from generator.program import fingerprint
from generator.sources.reading import read
from generator.timex.articles import timexes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.drafting.naming.name_proposals import Spellings
    from generator.model.names import Name
    from generator.model.source import Passage, SourceFile
    from generator.model.time import Timex

# What the annotations of the records that are kept may name: the records name each other where no program reads it.
RECORDS = {name: kept for module in (edtf, event, names, source, time) for name, kept in vars(module).items()}

Item = TypeVar("Item")
Result = TypeVar("Result")

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Told:
    """What an article tells of.

    Attributes:
        candidates: The events, in the order of the text.
        silent: How many passages have a date and gave no event.
    """

    candidates: tuple[Candidate, ...]
    silent: int


class Remembering:
    """Work on many articles that leaves out what earlier runs have done."""

    def __init__(
        self,
        cache: Cache | None = None,
        progress: Callable[[str, int, int], None] = lambda _what, _done, _total: None,
    ) -> None:
        """Work with what a cache holds.

        Args:
            cache: Results of earlier runs; None to do everything.
            progress: Called as work goes on: what is being done, how many are done, of how many.
        """
        self._cache = cache or Cache(None)
        self._progress = progress
        # What this run has met, as it is: to look a second time costs next to nothing.
        self._results: dict[str, Any] = {}
        self._spelled: tuple[tuple[Source, ...], Spellings] | None = None

    def read(self, files: Sequence[SourceFile]) -> list[Source]:
        """The articles of files, in their order."""
        keys = [key_of(program(), "source", repr(file)) for file in files]
        return self._each("Reading articles", read, files, keys, TypeAdapter(Source))

    def spellings(self, sources: Sequence[Source]) -> Spellings:
        """What may be a name in articles."""
        articles = tuple(sources)
        if self._spelled is None or self._spelled[0] != articles:
            self._spelled = articles, spellings_in(articles)
        return self._spelled[1]

    def told(self, sources: Sequence[Source], known: Sequence[Name]) -> list[Told]:
        """What articles tell of, in their order.

        Args:
            sources: The articles.
            known: Every name that may be found in them.
        """
        by_word = _NamesByWord(known)
        keys = [
            key_of(
                program(), "candidates", repr(article), *(_as_found(name) for name in by_word.possible_in(article.text))
            )
            for article in sources
        ]
        work = partial(told_by, finder=NameFinder(known))
        return self._each("Dating and drafting", work, sources, keys, TypeAdapter(Told))

    def merge(self, found: Sequence[Candidate]) -> list[Event]:
        """The events that candidates report."""
        adapter: TypeAdapter[list[Event]] = TypeAdapter(list[Event])
        key = key_of(program(), "events", *map(repr, found))
        (events,) = self._each("Merging", merge, [found], [key], adapter)
        return events

    def _each(
        self,
        what: str,
        work: Callable[[Item], Result],
        items: Sequence[Item],
        keys: Sequence[str],
        adapter: TypeAdapter[Result],
    ) -> list[Result]:
        """What work makes of each item: what was kept under its key, or made now and kept."""
        adapter.rebuild(_types_namespace=RECORDS)
        results = {key: kept for key in keys if (kept := self._kept(key, adapter)) is not None}
        missing = [(key, item) for key, item in zip(keys, items, strict=True) if key not in results]
        made = each(work, [item for _, item in missing])
        for done, ((key, _), result) in enumerate(zip(missing, made, strict=True), start=len(items) - len(missing) + 1):
            results[key] = self._results[key] = result
            self._cache.put(key, adapter.dump_json(result))
            self._progress(what, done, len(items))
        return [results[key] for key in keys]

    def _kept(self, key: str, adapter: TypeAdapter[Result]) -> Result | None:
        if key in self._results:
            found: Result = self._results[key]
            return found
        kept = self._cache.get(key)
        try:
            result = adapter.validate_json(kept) if kept is not None else None
        except ValidationError:
            return None
        if result is not None:
            self._results[key] = result
        return result


def program() -> str:
    """Fingerprint of the program and of what it reads articles with."""
    return fingerprint()


def told_by(article: Source, finder: NameFinder) -> Told:
    """What an article tells of."""
    timexes = timexes_of(article)
    found = candidates(article, timexes, finder)
    telling = {candidate.passage.start for candidate in found}
    silent = sum(passage.start not in telling for passage in dated_passages(article, timexes))
    return Told(tuple(found), silent)


def dated_passages(article: Source, timexes: Iterable[Timex]) -> Iterator[Passage]:
    """The passages with an expression of time that is a date, headings aside."""
    starts = sorted(timex.start for timex in timexes if timex.span)
    for passage in article.passages:
        first = bisect_left(starts, passage.start)
        if not passage.heading and first < len(starts) and starts[first] < passage.end:
            yield passage


class _NamesByWord:
    """Names by a word without which no text has them: the first of a spelling, and the last of a person's."""

    def __init__(self, known: Iterable[Name]) -> None:
        self._by_word: defaultdict[str, list[tuple[Name, frozenset[str]]]] = defaultdict(list)
        for name in known:
            for spelled in filter(None, (_WORD.findall(spelling.casefold()) for spelling in name.spellings)):
                self._by_word[spelled[0]].append((name, frozenset(spelled)))
                if name.kind == "person":
                    self._by_word[spelled[-1]].append((name, frozenset(spelled[-1:])))

    def possible_in(self, text: str) -> list[Name]:
        """The names that a text may have."""
        words = set(_WORD.findall(text.casefold()))
        found = {
            (name.kind, name.id): name
            for word in words & self._by_word.keys()
            for name, needed in self._by_word[word]
            if needed <= words
        }
        return [name for _, name in sorted(found.items())]


def _as_found(name: Name) -> str:
    """All of a name that decides where it is found."""
    return repr((name.kind, name.id, name.spellings))
