"""Whether a quote stands in its source: white space aside, to the letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.store.content.compared import Fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.model.event import Citation, Event
    from generator.model.source import Source
    from generator.store.content.compared import Place

_TYPEWRITTEN = str.maketrans("‘’“”«»–—", '\'\'""""--')
# How far from its quote the words may stand that a date rests on, in characters: the sentences before and after.
_NEAR = 600


def flat(text: str) -> str:
    """A text with every run of white space made one space: the form in which quotes are compared."""
    return " ".join(text.split())


def _typewritten(text: str) -> str:
    """A text with its typographic marks as a typewriter has them, each still one character."""
    return text.translate(_TYPEWRITTEN)


class FlatSource:
    """A source's text in the form in which quotes are compared."""

    def __init__(self, text: str) -> None:
        self._text = flat(text)

    def fault(self, citation: Citation) -> Fault | None:
        """The first thing that is wrong with a citation of this source; None where it stands."""
        quote, prefix, suffix = flat(citation.quote), flat(citation.prefix), flat(citation.suffix)
        starts = tuple(self._occurrences(quote))
        if not starts:
            message = f"the quote does not stand in {citation.source}"
            if _typewritten(quote) in _typewritten(self._text):
                message += " with the same apostrophes, quotation marks and dashes"
            return Fault("quote", message, self._nearest(quote))
        after_prefix = [start for start in starts if self._text[:start].rstrip().endswith(prefix)]
        if not after_prefix:
            message = f"these words do not stand right before the quote in {citation.source}"
            return Fault("prefix", message, self._around(starts[0] - len(prefix) - 1, starts[0] - 1))
        ends = [start + len(quote) for start in after_prefix]
        before_suffix = [end for end in ends if self._text[end:].lstrip().startswith(suffix)]
        if not before_suffix:
            message = f"these words do not stand right behind the quote in {citation.source}"
            return Fault("suffix", message, self._around(ends[0], ends[0] + len(suffix) + 1))
        if not any(self._has_near(flat(citation.dated), end - len(quote), end) for end in before_suffix):
            message = f"“{flat(citation.dated)}” stands neither in the quote nor near it in {citation.source}"
            return Fault("dated", message, "write the words that the date rests on, or leave the field out")
        return None

    def _occurrences(self, quote: str) -> Iterator[int]:
        start = self._text.find(quote)
        while start >= 0:
            yield start
            start = self._text.find(quote, start + 1)

    def _has_near(self, words: str, start: int, end: int) -> bool:
        return words in self._text[max(0, start - _NEAR) : end + _NEAR]

    def _nearest(self, quote: str) -> str:
        """A remedy that shows the stretch of the source most like a quote."""
        from rapidfuzz import fuzz  # noqa: PLC0415 40 ms that content without mistakes need not wait for

        found = fuzz.partial_ratio_alignment(quote, self._text, score_cutoff=60)
        if not found or len(quote) > len(self._text):
            return "quote a passage of the source as it stands there"
        return self._around(found.dest_start, found.dest_end)

    def _around(self, start: int, end: int) -> str:
        """A remedy that shows a stretch of the source, widened to whole words."""
        begin = self._text.rfind(" ", 0, max(0, start) + 1) + 1
        space = self._text.find(" ", end)
        return f"the source has “{self._text[begin : space if space >= 0 else None]}”"


class FlatSources:
    """Sources in which quotes are looked up, each brought into the form for it once, and only where one is."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        """Take sources by id."""
        self._sources = sources
        self._flat: dict[str, FlatSource] = {}

    def faults(self, events: Iterable[Event]) -> Iterator[tuple[Place, Fault]]:
        """What is wrong with the citations of events; nothing is said of a citation whose source is not there."""
        for event in events:
            for index, citation in enumerate(event.citations):
                fault = self._flattened(citation.source).fault(citation) if citation.source in self._sources else None
                if fault:
                    yield (event.id, index), fault

    def _flattened(self, source: str) -> FlatSource:
        if source not in self._flat:
            self._flat[source] = FlatSource(self._sources[source].text)
        return self._flat[source]
