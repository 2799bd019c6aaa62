"""Authors' names: as printed on an article, taken apart for a bibliography."""

from __future__ import annotations

import re
from dataclasses import dataclass

_INITIAL = re.compile(r"(?P<hyphen>-?)(?P<letter>[^\W\d_])[^\s-]*")
_OF_ORGANISATIONS = re.compile(r"\d|&|\b(?:and|et)\b")
_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AuthorName:
    """Who wrote a work.

    Attributes:
        family: The name to sort by; of an organisation all of it.
        given: What stands before the family name; empty for an organisation and for a single name.
    """

    family: str
    given: str = ""

    @property
    def in_order(self) -> str:
        """Such as "Joan Pike"."""
        return f"{self.given} {self.family}".strip()

    @property
    def inverted(self) -> str:
        """Such as "Pike, Joan"."""
        return f"{self.family}, {self.given}" if self.given else self.family

    @property
    def with_initials(self) -> str:
        """Such as "Pike, J.", "Le Drian, J.-Y."."""
        initials = "".join(
            f"{match['hyphen'] or ' '}{match['letter'].upper()}." for match in _INITIAL.finditer(self.given)
        )
        return f"{self.family},{initials}" if initials else self.family


def author_name(printed: str) -> AuthorName:
    """A name as an article prints it: "Joan Pike", "Pike, Joan", "Ludwig van Beethoven", "AFP".

    The last word is the family name, with the small words right before it (van, de la) and a Jr. or III behind it. What
    has figures, or no small letter in its last word, or an "and", is taken for the name of an organisation and stays
    whole.
    """
    words = printed.split()
    if "," in printed:
        family, _, given = printed.partition(",")
        if not _SUFFIX.fullmatch(given.strip()):
            return AuthorName(" ".join(family.split()), " ".join(given.split()))
    last = len(words) - 1
    first = last - 1 if last > 1 and _SUFFIX.fullmatch(words[last]) else last
    is_person = first > 0 and not words[first].isupper() and not _OF_ORGANISATIONS.search(printed)
    if not is_person:
        return AuthorName(" ".join(words))
    while first > 1 and words[first - 1].islower():
        first -= 1
    return AuthorName(" ".join(words[first:]), " ".join(words[:first]))
