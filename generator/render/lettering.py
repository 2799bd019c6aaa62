"""About how wide a text is as the reader sees it: which font that will be, nobody knows here."""

from __future__ import annotations

from functools import lru_cache

# Widths of bold letters in a wide sans serif, in em: the narrow, the wide, all others and other capitals.
_NARROW, _WIDE = "iljtfrI.,:;'’|()[] -", "mwMWQ@%"
_NARROW_WIDTH, _WIDE_WIDTH, _USUAL_WIDTH, _CAPITAL_WIDTH = 0.36, 0.98, 0.64, 0.76


@lru_cache(maxsize=4096)
def text_width(text: str, size: float) -> float:
    """About how wide a text is, in the unit of its size: the font is the reader's own."""
    return size * sum(map(_letter_width, text))


def _letter_width(letter: str) -> float:
    if letter in _NARROW:
        return _NARROW_WIDTH
    if letter in _WIDE:
        return _WIDE_WIDTH
    return _CAPITAL_WIDTH if letter.isupper() or ord(letter) > 0x2E80 else _USUAL_WIDTH  # noqa: PLR2004 — square scripts
