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
        events: How many events name it.
        role: What a person is.
        aliases: Other spellings that sources use; the name cut short is none.
        draft: No editor has confirmed it.
    """

    link: Link
    events: int
    role: str = ""
    aliases: tuple[str, ...] = ()
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """Names that begin with the same letter, without its accents."""

    letter: str
    names: tuple[NameLine, ...]
