"""Places in a text: line and column of a character, and of one of a value that the text writes in its own way."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import yaml

# As text editors count lines. YAML also ends them at U+0085, U+2028 and U+2029, where no editor does.
_LINE_BREAK = re.compile(r"\r\n|\n|\r")
# Names an anchor, before the value that it stands for.
_ANCHOR = re.compile(r"&\S+\s+")
_ESCAPE = re.compile(
    r"""
    \\ (?: x (?P<two> [0-9A-Fa-f]{2} )
         | u (?P<four> [0-9A-Fa-f]{4} )
         | U (?P<eight> [0-9A-Fa-f]{8} )
         | (?P<one> \r\n | . )              # a letter that names a character, or one that stands for itself
    )
    """,
    re.VERBOSE | re.DOTALL,
)
# The letters that name a character other than themselves (YAML 1.1, section 5.6); line ends name none.
_NAMED = dict(zip("0abtnvfreN_LP", "\0\a\b\t\n\v\f\r\x1b\x85\xa0\u2028\u2029", strict=True))


@dataclass(frozen=True, slots=True)
class Place:
    """Line and column in a file, counted from 1 in characters; 0 where unknown."""

    line: int = 0
    column: int = 0


class Lines:
    """Where the lines of a text begin."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _LINE_BREAK.finditer(text))]

    def place(self, index: int) -> Place:
        """Line and column of the character with a number, counted from 0."""
        line = bisect_right(self._starts, index)
        return Place(line, index - self._starts[line - 1] + 1)


def index_in_value(text: str, node: yaml.ScalarNode, offset: int) -> int:
    """Where a character of a YAML value stands in the text of its file.

    However a value is written, its characters stand in the file in their order, white space aside: folded, quoted or
    escaped. So the place of one is found by counting those before it.

    Args:
        text: The text that was read.
        node: The value.
        offset: Number of the character in the value, counted from 0; of white space, what comes next is found.

    Returns:
        Its number in the text, counted from 0; where the value begins if it has no such character.
    """
    before = sum(not character.isspace() for character in node.value[:offset])
    start = node.start_mark.index
    return next(islice(_visible(text, start, node.end_mark.index, node.style), before, None), start)


def index_in_text(text: str, start: int, body: str, offset: int) -> int:
    """Where a character of a text stands in a file that may end its lines otherwise.

    Args:
        text: All that the file holds.
        start: Where the text begins in it.
        body: The text as it was read.
        offset: Number of the character in `body`, counted from 0.
    """
    before = sum(not character.isspace() for character in body[:offset])
    return next(islice(_visible(text, start, len(text), None), before, None), start)


def _visible(text: str, start: int, end: int, style: str | None) -> Iterator[int]:
    """Where each character of a value that is no white space stands in the text."""
    anchor = _ANCHOR.match(text, start, end) if style is not None else None
    start = anchor.end() if anchor else start
    if style == '"':
        yield from _double_quoted(text, start + 1, end - 1)
        return
    if style == "'":
        start, end = start + 1, end - 1
    elif style in ("|", ">"):  # what is folded begins in the next line
        header = _LINE_BREAK.search(text, start, end)
        start = header.end() if header else end
    position = start
    while position < end:
        if not text[position].isspace():
            yield position
        # Inside single quotes, a quotation mark is written twice.
        position += 2 if style == "'" and text[position] == "'" else 1


def _double_quoted(text: str, start: int, end: int) -> Iterator[int]:
    position = start
    while position < end:
        escape = _ESCAPE.match(text, position, end)
        character = match_to_character(escape) if escape else text[position]
        if not character.isspace():
            yield position
        position = escape.end() if escape else position + 1


def match_to_character(match: re.Match[str]) -> str:
    """The character that the escape which `_ESCAPE` matched stands for; of an escaped line end, a line end."""
    number = match["two"] or match["four"] or match["eight"]
    if number:
        return chr(int(number, 16))
    return _NAMED.get(match["one"], match["one"])
