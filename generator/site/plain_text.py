"""An editor's words as plain and as short as lists, search engines and previews want them."""

from __future__ import annotations

import re

from generator.model.links import LINK, match_to_link

# [words](address), with an exclamation mark before it where it is a picture
_LINK = re.compile(r"!?\[(?P<words>[^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_`]|^\s*(?:#+|>|[-+])\s+", re.MULTILINE)

# A title runs on for so many characters in a list or a menu; its own page has it whole.
_LONGEST_TITLE = 240


def shortened(title: str) -> str:
    """A title as lists show it: no longer than a long headline."""
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"


def plain_text(markdown: str, longest: int = 280) -> str:
    """The words of a text without its marks, no longer than a preview shows."""
    # A text may be long beyond all measure; what follows its beginning is not shown.
    start = markdown[: longest * 4]
    words = LINK.sub(lambda match: match_to_link(match).label, start)
    words = _MARKS.sub("", _LINK.sub(r"\g<words>", words))
    words = " ".join(words.split())
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"
