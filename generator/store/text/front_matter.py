"""The YAML record before the text of a Markdown file, between two lines of three hyphens."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.errors import ContentError, Problem

_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*(?:\r\n|\n|\r)")
_LINE_BREAK = re.compile(rb"\r\n|\n|\r")
_CLOSING = re.compile(rb"^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Parts:
    """A Markdown file taken apart.

    Attributes:
        record: The front matter with the line that opens it, so that line numbers are the file's own and YAML reads
            it as a document; None where the file has none.
        body: The rest, as bytes: an article's text need not be UTF-8.
        body_line: Line of the file in which the body begins, counted from 1.
    """

    record: bytes | None
    body: bytes
    body_line: int


def is_there(data: bytes) -> bool:
    """Whether a text of whatever kind begins with front matter that also ends."""
    opening = _OPENING.match(data)
    return opening is not None and _CLOSING.search(data, opening.end()) is not None


def split(path: str, data: bytes) -> Parts:
    """Take front matter and text apart.

    Args:
        path: The file as messages name it.
        data: All its bytes.

    Raises:
        ContentError: Front matter begins and never ends.
    """
    opening = _OPENING.match(data)
    if not opening:
        return Parts(None, data, 1)
    closing = _CLOSING.search(data, opening.end())
    if not closing:
        message = "front matter begins here and never ends"
        raise ContentError([Problem(path, 1, 1, message, "close it with a line of three hyphens (---)", code="yaml")])
    record, body = data[: closing.start()], data[closing.end() :]
    return Parts(record, body, len(_LINE_BREAK.findall(data, 0, closing.end())) + 1)
