"""Changes to a file's own lines that leave every other byte as it was: comments, quoting, line ends, order.

Positions come from the tree that YAML composes; what lies between its values is never rewritten.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from generator.store.text.text_files import digest_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# "# yaml-language-server: $schema=…" at the top of a file.
_MODELINE = re.compile(r"\A# yaml-language-server:[^\r\n]*")
_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a text to be replaced, by offsets in characters, and the words in its place."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Slice:
    """The lines of one entry.

    Attributes:
        start: Offset of the first character of its first line.
        end: Offset after the line break of its last line, or the end of the text.
        text: Those lines.
    """

    start: int
    end: int
    text: str

    @property
    def digest(self) -> str:
        """Fingerprint of the lines, to know them again before they are replaced."""
        return digest_of(self.text.encode())


def apply(text: str, edits: Iterable[Edit]) -> str:
    """A text with some stretches replaced.

    Insertions at one place follow each other in the order given, and stand before a stretch that begins there.
    """
    parts: list[str] = []
    reached = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += (text[reached : edit.start], edit.text)
        reached = edit.end
    return "".join((*parts, text[reached:]))


def line_break_of(text: str) -> str:
    """How a text ends its lines: as its first line does."""
    found = _LINE_END.search(text)
    return found[0] if found else "\n"


def with_line_breaks(lines: str, line_break: str, indentation: int = 0) -> str:
    """Encoded lines made fit for a file: indented, and ended as its own lines are."""
    margin = " " * indentation
    return line_break.join(f"{margin}{line}" if line else "" for line in lines.split("\n"))


def entry_slice(text: str, entries: yaml.SequenceNode, index: int) -> Slice:
    """The lines of one entry of a list in block style, from its hyphen to its last value.

    Args:
        text: The text that the list was composed from.
        entries: The list.
        index: Number of the entry, counted from 0.
    """
    start = _hyphen_line(text, entries, index)
    end = line_after(text, content_end(text, entries.value[index]))
    return Slice(start, end, text[start:end])


def insert_entries(text: str, entries: yaml.SequenceNode | None, before: int | None, encoded: Sequence[str]) -> Edit:
    r"""Put new entries beside each other into a list in block style.

    Args:
        text: The whole text.
        entries: The list; None where the text holds no values yet.
        before: Number of the entry to stand before, counted from 0; None for the end of the list.
        encoded: The new entries, at the margin, with line breaks `\n`.
    """
    line_break = line_break_of(text)
    if entries is None:
        return after_line(text, len(text), with_line_breaks("\n".join(encoded), line_break))
    gap = line_break if _has_gaps(text, entries) else ""
    new = gap.join(with_line_breaks(entry, line_break, entries.start_mark.column) for entry in encoded)
    if before == 0:
        start = _hyphen_line(text, entries, 0)
        return Edit(start, start, f"{new}{gap}")
    last = len(entries.value) - 1 if before is None else before - 1
    return after_line(text, entry_slice(text, entries, last).end, f"{gap}{new}")


def begins_with_entry(text: str, entries: yaml.SequenceNode) -> bool:
    """Whether nothing stands above the first entry: a comment there may belong to it or to the whole file.

    A modeline belongs to nobody: it speaks to the editor's program.
    """
    return not _MODELINE.sub("", text[: _hyphen_line(text, entries, 0)], count=1).strip()


def content_end(text: str, node: yaml.Node) -> int:
    """Offset after the last character of a value; comments and empty lines behind it are not its own."""
    end: int = node.end_mark.index
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        written = text[node.start_mark.index : end]
        keeps_breaks = "+" in _LINE_END.split(written, maxsplit=1)[0]
        return end - 1 if keeps_breaks else node.start_mark.index + len(written.rstrip())
    if not isinstance(node, yaml.CollectionNode) or node.flow_style or not node.value:
        return end
    last = node.value[-1]
    if isinstance(last, tuple):
        name, value = last
        # A field without a value ends with its name, and so does one whose value is an alias of something above.
        is_beside = value.start_mark.index > name.end_mark.index and value.start_mark.index < value.end_mark.index
        return content_end(text, value) if is_beside else int(name.end_mark.index)
    return content_end(text, last)


def after_line(text: str, offset: int, lines: str) -> Edit:
    """Insert lines where a line ends, which the last one of a text may do without a line break."""
    if offset and not _LINE_END.match(text[offset - 1]):
        lines = f"{line_break_of(text)}{lines}"
    return Edit(offset, offset, lines)


def line_after(text: str, offset: int) -> int:
    """Where the line ends that an offset lies in, its line break included."""
    found = _LINE_END.search(text, offset)
    return found.end() if found else len(text)


def _hyphen_line(text: str, entries: yaml.SequenceNode, index: int) -> int:
    """Offset of the line that an entry's hyphen stands in; its values may begin further down."""
    column = entries.start_mark.column
    line = _line_start(text, entries.value[index].start_mark.index)
    while line and text[line : line + column + 1].strip() != "-":
        line = _line_start(text, line - 1)
    return line


def _line_start(text: str, offset: int) -> int:
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def _has_gaps(text: str, entries: yaml.SequenceNode) -> bool:
    """Whether empty lines stand between the entries of a list; a list of one leaves it to us, and we like them."""
    if len(entries.value) == 1:
        return True
    between = text[entry_slice(text, entries, 0).end : _hyphen_line(text, entries, 1)]
    return any(not line.strip() for line in between.splitlines())
