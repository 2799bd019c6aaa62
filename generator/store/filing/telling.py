"""What an editor has to look at after an extraction, as warnings with their place. Nothing of it was changed."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from generator.store.content.quotes import flat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.errors import Problem
    from generator.store.content.loaded import Loaded
    from generator.store.filing.contradicting import Contradiction
    from generator.store.filing.reconciling import Corrected
    from generator.store.text.locating import Locator

_LONGEST_BEGIN = 60


def contradictions(locator: Locator, contradicted: Iterable[Contradiction]) -> Iterator[Problem]:
    """Entries whose date cannot be what their passages give now."""
    for contradiction in contradicted:
        yield _contradiction(locator, contradiction)


def _contradiction(locator: Locator, contradiction: Contradiction) -> Problem:
    event, draft = contradiction.event, contradiction.draft
    sources = ", ".join(dict.fromkeys(citation.source for citation in draft.citations))
    message = f"“{event.id}” is dated {event.date.text}, but its passages in {sources} now give {draft.date.text}"
    path, index = (event.origin.path, event.origin.index) if event.origin else ("", 0)
    return locator.problem(
        path, (index, "date"), message, "read them again; the date stays as it is", "warning", code="evidence"
    )


def corrections(locator: Locator, corrected: Iterable[Corrected]) -> Iterator[Problem]:
    """Citations whose passage reads otherwise now, or stands no more."""
    for correction in corrected:
        event, citation = correction.event, correction.citation
        if event.origin is None:
            continue
        keys = (event.origin.index, "citations", event.citations.index(citation), "quote")
        message = f"the passage “{_begin(citation.quote)}” no longer stands in {citation.source}"
        remedy = "read the article again"
        if correction.now:
            message = f"the passage “{_begin(citation.quote)}” of {citation.source} now reads “{flat(correction.now)}”"
            remedy = "correct the quote, and what rests on it"
        yield locator.problem(event.origin.path, keys, message, remedy, "warning", code="evidence")


def orphans(locator: Locator, loaded: Loaded) -> Iterator[Problem]:
    """Citations of articles that are not there, and do not merely fail to be read."""
    there = {file.id for file in loaded.source_files} | loaded.unread.sources
    for event in loaded.events:
        for position, citation in enumerate(event.citations):
            if event.origin and citation.source not in there:
                keys = (event.origin.index, "citations", position, "source")
                message = f"the article {citation.source}, which “{event.id}” cites, is not there any more"
                remedy = "put it back, or remove the citation"
                yield locator.problem(event.origin.path, keys, message, remedy, "warning", code="evidence")


def _begin(quote: str) -> str:
    """The first words of a quote, enough to find it."""
    return shorten(flat(quote), _LONGEST_BEGIN, placeholder=" …")
