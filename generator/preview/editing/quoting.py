"""The text of a source, to choose a passage in, and the stretch of it that an editor chose."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from generator.model.event import Citation
from generator.model.quotations import Span, find_quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.source import Passage, Source
    from generator.preview.editing.records import Fields

_STRETCH = re.compile(r"(?P<start>[0-9]{1,9})-(?P<end>[0-9]{1,9})", re.ASCII)
_SHORTEST_CONTEXT = 12  # characters before or behind a quote that stands more than once
_LONGEST_CONTEXT = 40  # words, likewise


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a sentence.

    Attributes:
        start: Offset of its first character in the text of the source.
        text: Its characters.
        quoted: Whether a citation quotes it.
    """

    start: int
    text: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a source, in the parts that a citation does and does not quote."""

    passage: Passage
    stretches: tuple[Stretch, ...]


def paragraphs(source: Source, citation: Citation | None) -> Sequence[Sequence[Sentence]]:
    """The sentences of a source, paragraph by paragraph.

    Args:
        source: The source.
        citation: Whose quote is marked; None for none.
    """
    found = find_quote(source.text, citation) if citation else None
    quoted = found or Span(0, 0)
    return [
        [Sentence(passage, tuple(_stretches(passage, quoted))) for passage in passages]
        for _, passages in groupby(source.passages, key=lambda passage: passage.paragraph)
    ]


def _stretches(passage: Passage, quoted: Span) -> Iterator[Stretch]:
    first = min(max(quoted.start, passage.start), passage.end)
    last = min(max(quoted.end, first), passage.end)
    for start, end, is_quoted in ((passage.start, first, False), (first, last, True), (last, passage.end, False)):
        if start < end:
            yield Stretch(start, passage.text[start - passage.start : end - passage.start], is_quoted)


def match_to_stretch(text: str) -> tuple[int, int] | None:
    """The offsets that a button hands back, such as `120-164`; None for any other text."""
    match = _STRETCH.fullmatch(text)
    return (int(match["start"]), int(match["end"])) if match else None


def citing(fields: Fields, number: int, source: Source, start: int, end: int) -> Fields:
    """The fields with a stretch of a source as what a citation quotes.

    Args:
        fields: As the form has them.
        number: Number of the citation; one beyond the last makes a new one.
        source: The source.
        start: Offset of the first character in its text.
        end: Offset behind the last; white space at both ends is left out.
    """
    start, end = max(0, min(start, len(source.text))), max(0, min(end, len(source.text)))
    chosen = source.text[start:end]
    quote = " ".join(chosen.split())
    if not quote:
        return fields
    start += len(chosen) - len(chosen.lstrip())
    end = start + len(chosen.strip())
    stands_once = " ".join(source.text.split()).count(quote) == 1
    prefix, suffix = ("", "") if stands_once else _around(source.text, start, end)
    if number < len(fields.citations):
        old = fields.citations[number]
        dated = old.dated if old.dated and old.dated in quote else ""
        new = Citation(source.record.id, quote, prefix, suffix, dated)
        return replace(fields, citations=(*fields.citations[:number], new, *fields.citations[number + 1 :]))
    return replace(fields, citations=(*fields.citations, Citation(source.record.id, quote, prefix, suffix)))


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """Words right before and behind a stretch that stands more than once: whole words, as many as tell it apart."""
    before, after = text[:start].split(), text[end:].split()
    needle = text[start:end]
    for words in range(1, _LONGEST_CONTEXT):
        prefix, suffix = " ".join(before[-words:]), " ".join(after[:words])
        if len(prefix) + len(suffix) >= _SHORTEST_CONTEXT and _is_alone(text, prefix, needle, suffix):
            return prefix, suffix
    return " ".join(before[-_LONGEST_CONTEXT:]), " ".join(after[:_LONGEST_CONTEXT])


def _is_alone(text: str, prefix: str, needle: str, suffix: str) -> bool:
    flat = " ".join(text.split())
    quote = " ".join(needle.split())
    starts = [match.start() for match in re.finditer(re.escape(quote), flat)]
    fitting = [
        start
        for start in starts
        if flat[:start].rstrip().endswith(prefix) and flat[start + len(quote) :].lstrip().startswith(suffix)
    ]
    return len(fitting) == 1
