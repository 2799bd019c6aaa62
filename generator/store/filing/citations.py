"""Adds a citation to an entry's own list, in the entry's own style."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from generator.store.entries.encoding import encode_citation, encode_citation_in_flow
from generator.store.text.splicing import Edit, after_line, content_end, line_after, line_break_of, with_line_breaks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.event import Citation


def add_citations(text: str, entry: yaml.MappingNode, citations: Sequence[Citation]) -> Edit:
    """Put citations behind those that an entry has.

    Args:
        text: The text that the entry was composed from.
        entry: The entry.
        citations: What it is to rest on beside what it has.
    """
    field = next(((name, value) for name, value in entry.value if name.value == "citations"), None)
    name, value = field or (None, None)
    if isinstance(value, yaml.SequenceNode) and value.flow_style:
        return _in_brackets(text, value, citations)
    if isinstance(value, yaml.SequenceNode):
        return _in_lines(text, value, citations)
    if entry.flow_style:
        end = content_end(text, entry) - 1
        in_flow = ", ".join(map(encode_citation_in_flow, citations))
        return Edit(end, end, f", citations: [{in_flow}]")
    if name is not None:
        return _below_name(text, name, citations)
    indentation = entry.start_mark.column
    lines = "citations:\n" + "".join(map(encode_citation, citations))
    return _lines_after(text, content_end(text, entry), lines, indentation)


def _in_brackets(text: str, items: yaml.SequenceNode, citations: Sequence[Citation]) -> Edit:
    in_flow = ", ".join(map(encode_citation_in_flow, citations))
    if not items.value:
        start = items.start_mark.index + 1
        return Edit(start, start, in_flow)
    end = content_end(text, items.value[-1])
    return Edit(end, end, f", {in_flow}")


def _in_lines(text: str, items: yaml.SequenceNode, citations: Sequence[Citation]) -> Edit:
    last = items.value[-1]
    if isinstance(last, yaml.MappingNode) and last.flow_style:
        lines = "".join(f"- {encode_citation_in_flow(citation)}\n" for citation in citations)
    else:
        lines = "".join(map(encode_citation, citations))
    return _lines_after(text, content_end(text, last), lines, items.start_mark.column)


def _below_name(text: str, name: yaml.Node, citations: Sequence[Citation]) -> Edit:
    lines = "".join(map(encode_citation, citations))
    return _lines_after(text, name.end_mark.index, lines, name.start_mark.column)


def _lines_after(text: str, offset: int, lines: str, indentation: int) -> Edit:
    return after_line(text, line_after(text, offset), with_line_breaks(lines, line_break_of(text), indentation))
