"""Blocks: the paragraphs, headings and list items that every format is read into."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Role = Literal["paragraph", "heading", "item"]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item of a file.

    Attributes:
        text: One line, its white space folded, never empty.
        role: What the file's own markup makes of it. Plain text has no markup for headings: see `article`.
        attached: Whether it is a paragraph that begins in the line right below the block before, in a plain text.
    """

    text: str
    role: Role = "paragraph"
    attached: bool = False


# What is never part of a text: control characters but for white space, marks of direction and of where a word may break
# (they come along when a page is copied, and would hide a word from a search), and halves of surrogate pairs, which no
# encoding can write.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)


def without_unseen(text: str) -> str:
    """A text without its control characters, direction marks and soft hyphens; its white space stays."""
    return _UNSEEN.sub("", text)


def fold(text: str) -> str:
    """A text on one line: every stretch of white space is one space, and none is left at either end."""
    return " ".join(without_unseen(text).split())
