"""Why a citation gives its event the date: what its `dated` words mean in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.quotations import find_quote, find_words
from generator.model.time import Dating

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.model.event import Citation, Event
    from generator.model.quotations import Span
    from generator.model.source import Source
    from generator.model.time import Timex


def datings_of(
    events: Iterable[Event], sources: Mapping[str, Source], timexes_of: Callable[[str], Sequence[Timex]]
) -> Iterator[tuple[tuple[str, int], Dating]]:
    """Why each citation that tells of a date gives it to its event, with the event's id and the citation's index.

    Args:
        events: What cites.
        sources: Articles by id; of a citation into another nothing is said.
        timexes_of: Finds an article's expressions of time by its id; asked only where words of it are to be a date.
    """
    for event in events:
        for index, citation in enumerate(event.citations):
            source = sources.get(citation.source)
            if source and citation.dated:
                dating = dating_of(citation, source.text, timexes_of(citation.source))
                if dating:
                    yield (event.id, index), dating


def dating_of(citation: Citation, text: str, timexes: Sequence[Timex]) -> Dating | None:
    """The date that a citation's words mean in their source.

    Args:
        citation: With the words that the date rests on.
        text: The cleaned text of the source.
        timexes: All expressions of time in it.

    Returns:
        What the expression means that has most of those words. None where the citation names no words, where they do
        not stand near the quote, and where they are no date.
    """
    quote = find_quote(text, citation) if citation.dated else None
    words = _nearest(find_words(text, citation.dated), quote) if quote else None
    if words is None:
        return None
    dated = (timex for timex in timexes if timex.span and _shared(timex, words))
    timex = max(dated, key=lambda timex: _shared(timex, words), default=None)
    return (
        Dating(timex.span, citation.dated, timex.rule, timex.reason, timex.reference) if timex and timex.span else None
    )


def _nearest(places: Iterable[Span], quote: Span) -> Span | None:
    """The place inside the quote, or the one nearest to it."""
    return min(places, key=lambda place: max(quote.start - place.start, place.start - quote.end, 0), default=None)


def _shared(timex: Timex, words: Span) -> int:
    """How many characters an expression has in common with words."""
    return max(0, min(timex.end, words.end) - max(timex.start, words.start))
