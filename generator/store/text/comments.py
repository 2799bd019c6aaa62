"""Comments of a YAML text: found outside its values, and put behind an entry's own lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from generator.store.text.splicing import Edit, after_line, entry_slice, line_break_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A hash sign at the beginning of a line or behind white space; "no#comment" and "a#b" are values.
_COMMENT = re.compile(r"(?<!\S)\#[ \t]?(?P<words>[^\r\n]*)")
# "summary: |  # as the mayor told it": what stands beside the bar is scanned as a part of the block.
_BLOCK_HEADER = re.compile(r"[|>][^\s#]*[ \t]+(?P<comment>\#[^\r\n]*)")


def comments_in(text: str) -> tuple[str, ...]:
    """The comments of a text that YAML can scan, in order, each without its hash sign; empty ones are left out."""
    return tuple(words for match in _comment_matches(text) if (words := match["words"].rstrip()))


def _comment_matches(text: str) -> Iterator[re.Match[str]]:
    reached = 0
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        if not isinstance(token, yaml.ScalarToken):
            continue
        start, end = token.start_mark.index, token.end_mark.index
        yield from _COMMENT.finditer(text, reached, start)
        header = _BLOCK_HEADER.match(text, start) if token.style in ("|", ">") else None
        if header:
            yield from _COMMENT.finditer(text, header.start("comment"), header.end())
        reached = end
    yield from _COMMENT.finditer(text, reached)


def comment_behind(text: str, entries: yaml.SequenceNode, index: int, words: Sequence[str]) -> Edit:
    """Put comment lines behind the last value of an entry, in line with its fields.

    Args:
        text: The whole text.
        entries: The list that was composed from it, in block style.
        index: Number of the entry, counted from 0.
        words: The lines, without hash signs and line breaks.
    """
    line_break = line_break_of(text)
    margin = " " * entries.value[index].start_mark.column
    lines = "".join(f"{margin}# {line}".rstrip() + line_break for line in words)
    return after_line(text, entry_slice(text, entries, index).end, lines)
