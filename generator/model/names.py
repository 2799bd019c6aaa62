"""The people, places and organisations of a chronology."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from generator.model.event import Origin

NameKind = Literal["place", "person", "organisation"]


@dataclass(frozen=True, slots=True)
class Name:
    """A place, person or organisation that events name.

    Attributes:
        kind: Which of the three.
        id: The address of its page; unique among names of its kind.
        name: As the site writes it.
        aliases: Other spellings and short forms that sources use.
        description: A line about it, Markdown.
        wikidata: Its Wikidata item, such as `Q3703`; empty where unknown.
        latitude: Degrees north, places alone.
        longitude: Degrees east, places alone.
        unplaced: No one position would be right for it, as for a river; places alone.
        role: What a person is ("French defence minister"), people alone.
        status: `draft` where extraction proposed it and no editor has confirmed it.
        was: Ids that it had before; their addresses lead to it.
        origin: Where its entry stands; None for one that is not yet in a file.
    """

    kind: NameKind
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    description: str = ""
    wikidata: str = ""
    latitude: float | None = None
    longitude: float | None = None
    unplaced: bool = False
    role: str = ""
    status: Literal["draft", "reviewed"] = "reviewed"
    was: tuple[str, ...] = ()
    origin: Origin | None = None

    @property
    def is_placed(self) -> bool:
        """Whether it is a place whose position is known."""
        return self.kind == "place" and self.latitude is not None and self.longitude is not None

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way to write it, its name first."""
        return (self.name, *self.aliases)
