"""Characters that a page, a feed or a data file can hold. Articles and YAML may bring any."""

from __future__ import annotations

import re

# What neither HTML nor XML can hold: most controls, halves of surrogate pairs, two code points that are no characters.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def printable(text: str) -> str:
    """A text with a replacement character in place of each that cannot be shown."""
    return _UNPRINTABLE.sub(_REPLACEMENT, text)


def on_one_line(text: str) -> str:
    """A text without line ends and without characters that a terminal could take for commands."""
    return printable(" ".join(text.splitlines()))
