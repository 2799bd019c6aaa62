"""The pieces of lists of places, people and organisations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.site.pages.parts import Link


@dataclass(frozen=True, slots=True)
class NameLine:
    """A place, person or organisation in a list of them.

    Attributes:
        link: To its page.
        note: What a person is, or other spellings.
        events: How many events name it.
        draft: No editor has confirmed it.
    """

    link: Link
    note: str
    events: int
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """Names that begin with the same letter, without its accents."""

    letter: str
    names: tuple[NameLine, ...]
