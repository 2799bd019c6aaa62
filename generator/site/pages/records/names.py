"""The pages of places, people and organisations, and the lists of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from generator.model.names import NameKind
    from generator.site.pages.records.chronology import Strip
    from generator.site.pages.records.citing import CiteBox
    from generator.site.pages.records.maps import LocatorMap
    from generator.site.pages.records.parts import Entry, Link, Markdown, Walk


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


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePage(Page):
    """A place, person or organisation.

    Attributes:
        kind: Which of the three.
        aliases: Other spellings that sources use.
        about: A line about it.
        role: What a person is.
        latitude: Degrees north; None for what is no place.
        longitude: Degrees east; likewise.
        locator: Where a place lies, or where the events of a person or an organisation happened, the busiest places of
            many; None where nobody has written down a position.
        wikidata: Its page on Wikidata; empty where unknown.
        draft: No editor has confirmed it.
        strip: When its events lie; None where one day holds them all, or none does.
        entries: The events that name it.
        company: The names that appear with it, the most frequent first; at most twelve.
        cite: How to cite the page.
        walk: The names before and after in the alphabet.
        all_names: The list of all names of its kind.
        short: Whether there are so many events that each stands with its title alone.
    """

    template: ClassVar[str] = "name.html"

    kind: NameKind
    aliases: tuple[str, ...]
    about: Markdown
    role: str
    latitude: float | None
    longitude: float | None
    locator: LocatorMap | None
    wikidata: str
    draft: bool
    strip: Strip | None
    entries: tuple[Entry, ...]
    company: tuple[NameLine, ...]
    cite: CiteBox
    walk: Walk
    all_names: Link
    short: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesPage(Page):
    """All places, people or organisations, A to Z.

    Attributes:
        kind: Which of the three.
        letters: Those that events name, in the order of the alphabet.
        count: How many names events name.
        unused: Those that no event names yet.
    """

    template: ClassVar[str] = "names.html"

    kind: NameKind
    letters: tuple[Letter, ...]
    count: int
    unused: tuple[NameLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameIndexPage(Page):
    """All places, people and organisations together, A to Z.

    Attributes:
        letters: Those that events name, in the order of the alphabet.
    """

    template: ClassVar[str] = "name-index.html"

    letters: tuple[Letter, ...]
