"""Where words stand in a text, white space aside; above all the passage that a citation quotes, in its source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.event import Citation


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: offset of its first character and the one after its last, in code points."""

    start: int
    end: int


def find_words(text: str, words: str) -> Iterator[Span]:
    """Everywhere that words stand, whatever white space is between them here and there; they may overlap."""
    if not words.strip():
        return
    pattern = re.compile(_any_white_space(words))
    match = pattern.search(text)
    while match:
        yield Span(*match.span())
        match = pattern.search(text, match.start() + 1)


def find_quote(text: str, citation: Citation) -> Span | None:
    """Where a citation's quote stands: its first occurrence between its prefix and suffix, white space aside."""
    if not (citation.prefix or citation.suffix):
        start = text.find(citation.quote) if citation.quote else -1
        if start >= 0:
            return Span(start, start + len(citation.quote))
    words = _any_white_space(citation.quote)
    if not words:
        return None
    before, after = _any_white_space(citation.prefix), _any_white_space(citation.suffix)
    match = re.search(rf"{before}\s*({words})\s*{after}", text)
    return Span(*match.span(1)) if match else None


def _any_white_space(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))
