"""Where names stand in the alphabet."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """A name as an alphabet sorts it: without accents, case and what stands before the first letter or digit."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return plain.lstrip("‘’“”'\"( ")


def first_letter(text: str) -> str:
    """The letter that a name stands under, "#" for what begins with none."""
    plain = folded(text)
    return plain[0].upper() if plain and plain[0].isalpha() else "#"
