"""A source's text, cut where the passages that events cite begin and end, so that overlapping ones can be shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.model.quotations import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# An empty line between two paragraphs of a cleaned text.
_PARAGRAPH_BREAK = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a paragraph in which the same passages hold throughout.

    Attributes:
        text: The words.
        spans: Indices of the spans that cover it, in their order; empty for words that nothing cites.
        begins: Indices of those that begin with it.
    """

    text: str
    spans: tuple[int, ...]
    begins: tuple[int, ...]


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of a cleaned text, none of them empty."""
    spans: list[Span] = []
    start = 0
    for match in (*_PARAGRAPH_BREAK.finditer(text), None):
        end = match.start() if match else len(text)
        if text[start:end].strip():
            spans.append(Span(start, end))
        start = match.end() if match else end
    return tuple(spans)


def cut(text: str, paragraph: Span, spans: Sequence[Span], inside: Iterable[int]) -> tuple[Segment, ...]:
    """Cut a paragraph where a cited passage begins or ends.

    Args:
        text: The whole text.
        paragraph: The stretch of it to cut.
        spans: Every cited passage of the text.
        inside: Indices of those that touch the paragraph.
    """
    touching = tuple(inside)
    bounds = {paragraph.start, paragraph.end}
    for index in touching:
        bounds |= {offset for offset in (spans[index].start, spans[index].end) if _within(offset, paragraph)}
    edges = sorted(bounds)
    return tuple(
        Segment(
            text[start:end],
            tuple(index for index in touching if spans[index].start <= start and end <= spans[index].end),
            tuple(index for index in touching if max(spans[index].start, paragraph.start) == start),
        )
        for start, end in pairwise(edges)
    )


def _within(offset: int, paragraph: Span) -> bool:
    return paragraph.start < offset < paragraph.end
