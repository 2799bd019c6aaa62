"""Characters that a page, a feed or a data file can hold. Articles and YAML may bring any."""

from __future__ import annotations

import re

# What neither HTML nor XML can hold: most controls, halves of surrogate pairs, two code points that are no characters.
_UNPRINTABLE = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
# Marks that stand above or below a letter, of the scripts whose marks pile up: Latin, Greek and Cyrillic, Hebrew,
# Arabic, Syriac, Thai, Lao, and those for phonetics and symbols.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1"
    "\u0eb4-\u0ebc\u0ec8-\u0ece\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
)
# No language puts more marks on a letter; a pile of hundreds would stand across the lines of a whole page.
_MOST_MARKS = 6
# One character class first, so that the search skips all other characters fast.
_TROUBLE = re.compile(f"[{_UNPRINTABLE}{_MARKS}](?:(?<=[{_MARKS}])[{_MARKS}]{{{_MOST_MARKS},}})?")
_MARK = re.compile(f"[{_MARKS}]")
# Where all of these begin in UTF-8, in which looking for single bytes takes no time; then two that begin as much
# else does, the controls beyond ASCII and the marks for symbols.
_SUSPECT_BYTES = bytes((*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F)) + (
    b"\xcc\xcd\xd2\xd6\xd7\xd8\xd9\xdb\xdc\xdd\xe0\xe1\xef"
)
_SUSPECT_PAIRS = (re.compile(b"\xc2[\x80-\x9f]"), re.compile(b"\xe2\x83"))
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def printable(text: str) -> str:
    """A text that can be shown: a replacement character for each that cannot, and no more than six marks a letter."""
    return _TROUBLE.sub(_match_to_shown, text)


def printable_bytes(text: str) -> bytes:
    """The same as a file holds it, in UTF-8. Files are long, and of most a glance tells that all can be shown."""
    try:
        data = text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return printable(text).encode()
    suspect = any(byte in data for byte in _SUSPECT_BYTES) or any(pair.search(data) for pair in _SUSPECT_PAIRS)
    return printable(text).encode() if suspect else data


def _match_to_shown(match: re.Match[str]) -> str:
    """What is shown of a character that cannot be, of a mark, or of a pile of marks."""
    found = match[0]
    return found[:_MOST_MARKS] if _MARK.match(found) else _REPLACEMENT


def on_one_line(text: str) -> str:
    """A text without line ends and without characters that a terminal could take for commands."""
    return printable(" ".join(text.splitlines()))
