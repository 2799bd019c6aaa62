"""Character references: `&amp;`, `&#233;`, `&#xE9;`."""

from __future__ import annotations

import html
import re

from generator.sources.blocks import without_unseen

_NUMERIC = re.compile(r"&#(?:x[0-9a-f]+|[0-9]+);?", re.IGNORECASE)
# More digits than any character's number has; Python refuses to read a few thousand of them.
_ENDLESS = re.compile(r"&#[0-9]{9,};?")
_NO_CHARACTER = "\ufffd"


def unescape(text: str) -> str:
    """A text with its references replaced by the characters that they mean to a browser."""
    return html.unescape(_ENDLESS.sub("", text))


def without_forbidden_references(markup: str) -> str:
    """Markup without references to control characters and to no character at all.

    A single `&#1;` makes trafilatura give up the page.
    """
    return _NUMERIC.sub(match_to_allowed_reference, markup)


def match_to_allowed_reference(match: re.Match[str]) -> str:
    """The reference itself, or nothing where it is forbidden."""
    character = unescape(match[0])
    return match[0] if character.isspace() or without_unseen(character).strip(_NO_CHARACTER) else ""
