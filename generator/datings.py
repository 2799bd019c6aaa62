"""Why a citation gives its event the date: what its `dated` words mean in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.quotations import find_quote
from generator.model.time import Dating

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.event import Citation
    from generator.model.quotations import Span
    from generator.model.time import Timex


def dating_of(citation: Citation, text: str, timexes: Sequence[Timex]) -> Dating | None:
    """The date that a citation's words mean in their source.

    Args:
        citation: With the words that the date rests on.
        text: The cleaned text of the source.
        timexes: All expressions of time in it.

    Returns:
        None where the citation names no such words, they do not stand near the quote, or they are no date.
    """
    quote = find_quote(text, citation) if citation.dated else None
    if quote is None:
        return None
    start = _nearest(_occurrences(text, citation.dated), quote)
    if start is None:
        return None
    end = start + len(citation.dated)
    for timex in timexes:
        if timex.date and timex.start < end and start < timex.end:
            return Dating(timex.date, citation.dated, timex.rule, timex.reason)
    return None


def _occurrences(text: str, words: str) -> Iterable[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _nearest(starts: Iterable[int], quote: Span) -> int | None:
    """The occurrence inside the quote, or the one nearest to it."""
    return min(starts, key=lambda start: max(quote.start - start, start - quote.end, 0), default=None)
