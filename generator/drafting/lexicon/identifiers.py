"""Ids proposed for drafts: the words of a title that matter, in a form that can stand in an address."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from generator.drafting.lexicon.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

_LONGEST = 60
_SMALL = word_set("a an the of to in on at by for with from and or its their his her")
_WITHOUT_MARKS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)


def slug(text: str) -> str:
    """A text as an id: "Quake hits Nola, killing 12" → "quake-hits-nola-killing-12"; small words are left out.

    Letters that have no counterpart in a to z are dropped; where nothing is left the id is "event".
    """
    plain = unicodedata.normalize("NFKD", text.lower().translate(_WITHOUT_MARKS))
    parts = re.findall(r"[a-z0-9]+", "".join(letter for letter in plain if letter.isascii() and letter not in "'’"))
    kept = [part for at, part in enumerate(parts) if part not in _SMALL or _bounds(parts, at)] or parts
    while len("-".join(kept)) > _LONGEST and len(kept) > 1:
        kept.pop()
    return "-".join(kept)[:_LONGEST] or "event"


def _bounds(parts: Sequence[str], position: int) -> bool:
    """Whether a small word belongs to a bound: "at least 12", "up to 12"."""
    return (parts[position - 1 : position + 1] == ["up", "to"]) or (
        parts[position] == "at" and parts[position + 1 : position + 2] in (["least"], ["most"])
    )


def unused(wanted: str, taken: Container[str]) -> str:
    """An id that nobody has: the wanted one, or it with the first free number behind it."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
