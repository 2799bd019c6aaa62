"""An editor's Markdown as plain words, for search engines and previews."""

from __future__ import annotations

import re

from generator.model.links import LINK, match_to_link

# [words](address), with an exclamation mark before it where it is a picture
_LINK = re.compile(r"!?\[(?P<words>[^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_`]|^\s*(?:#+|>|[-+])\s+", re.MULTILINE)


def plain_text(markdown: str, longest: int = 280) -> str:
    """The words of a text without its marks, no longer than a preview shows."""
    # A text may be long beyond all measure; what follows its beginning is not shown.
    start = markdown[: longest * 4]
    words = LINK.sub(lambda match: match_to_link(match).label, start)
    words = _MARKS.sub("", _LINK.sub(r"\g<words>", words))
    words = " ".join(words.split())
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"
