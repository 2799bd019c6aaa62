"""Names given with their short form: "Economic Community of West African States (ECOWAS)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORT_FORM = re.compile(
    r"""
    (?P<full>
        [A-Z][\w’'-]+                                                                # Economic
        (?: \s (?: [A-Z][\w’'-]+ | of | for | and | in | the | on | de | du | des | la ) ){1,9}
    )
    \s \( (?P<short> [A-Z][A-Za-z]{1,9} ) \)                                            # (ECOWAS)
    """,
    re.VERBOSE,
)
# As many letters of a short form may come from inside a word: the A and S of "ECOWAS".
_LETTERS_FROM_INSIDE = 2


def short_forms(text: str) -> Iterator[tuple[str, str]]:
    """Each full name of a text with its short form."""
    for match in _SHORT_FORM.finditer(text):
        pair = match_to_short_form(match)
        if pair:
            yield pair


def match_to_short_form(match: re.Match[str]) -> tuple[str, str] | None:
    """The full name and the short form that `_SHORT_FORM` matched; None where one is not short for the other.

    Words before the name are left out: "Under the World Trade Organization (WTO)" begins with "World".
    """
    parts, short = match["full"].split(), match["short"]
    for start, part in enumerate(parts):
        initials = "".join(word[0] for word in parts[start:])
        if part[0] == short[0] and _letters_in_order(short.upper(), initials.upper()) >= _fewest_letters(short):
            return " ".join(parts[start:]), short
    return None


def _fewest_letters(short: str) -> int:
    return max(2, len(short) - _LETTERS_FROM_INSIDE)


def _letters_in_order(short: str, initials: str) -> int:
    """How many letters of a short form are found among the initials, one behind the other."""
    at = found = 0
    for letter in short:
        place = initials.find(letter, at)
        if place >= 0:
            found += 1
            at = place + 1
    return found
