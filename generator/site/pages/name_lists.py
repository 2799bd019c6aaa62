"""Places, people and organisations from A to Z: the list of each, and the index of them all."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.records.names import Letter, NameIndexPage, NameLine, NamesPage
from generator.site.pages.shared.alphabet import first_letter, folded
from generator.site.plain_text import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model.names import Name, NameKind
    from generator.site.pages.records.parts import Link, Site

# Names that a preview has room for.
_DESCRIBED = 20


@dataclass(frozen=True, slots=True)
class ListedName:
    """A name in a list.

    Attributes:
        name: The name.
        link: To its page.
        events: How many events name it.
    """

    name: Name
    link: Link
    events: int


@dataclass(frozen=True, slots=True)
class NamesOfKind:
    """What the list of all places, people or organisations is made from.

    Attributes:
        site: What all pages share.
        kind: Which of the three.
        title: Of the list.
        names: All, in the order of the alphabet.
    """

    site: Site
    kind: NameKind
    title: str
    names: tuple[ListedName, ...]


@dataclass(frozen=True, slots=True)
class NamesOfAll:
    """What the index of all names is made from.

    Attributes:
        site: What all pages share.
        link: To the index.
        names: Those that events name, in the order of the alphabet.
    """

    site: Site
    link: Link
    names: tuple[ListedName, ...]


def names_page(whole: NamesOfKind) -> NamesPage:
    used = [listed for listed in whole.names if listed.events]
    return NamesPage(
        address=addresses.names(whole.kind),
        title=whole.title,
        description=plain_text(", ".join(listed.name.name for listed in whole.names[:_DESCRIBED])),
        site=whole.site,
        kind=whole.kind,
        letters=_letters(used),
        count=len(used),
        unused=tuple(_name_line(listed) for listed in whole.names if not listed.events),
    )


def name_index_page(whole: NamesOfAll) -> NameIndexPage:
    letters = _letters(whole.names)
    return NameIndexPage(address=whole.link.address, title=whole.link.text, site=whole.site, letters=letters)


def place_in_alphabet(name: Name) -> tuple[str, str, str]:
    return first_letter(name.name), folded(name.name), name.id


def _letters(in_order: Iterable[ListedName]) -> tuple[Letter, ...]:
    by_letter = groupby(in_order, key=lambda listed: first_letter(listed.name.name))
    return tuple(Letter(letter, tuple(map(_name_line, names))) for letter, names in by_letter)


def _name_line(listed: ListedName) -> NameLine:
    name = listed.name
    return NameLine(listed.link, listed.events, name.role, other_spellings(name), draft=name.status == "draft")


def other_spellings(name: Name) -> tuple[str, ...]:
    """The aliases that say more than the name or another does: "Hollande" says no more than "François Hollande"."""
    of_name = _words(name.name)
    of_aliases = [_words(alias) for alias in name.aliases]
    return tuple(
        alias
        for alias, words in zip(name.aliases, of_aliases, strict=True)
        if not words <= of_name and not any(words < others for others in of_aliases)
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split())
