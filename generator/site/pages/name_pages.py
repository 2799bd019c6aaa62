"""A page for each place, person and organisation, and the lists of them."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from generator.site import addresses, web_links
from generator.site.pages.alphabet import first_letter, folded
from generator.site.pages.company import company
from generator.site.pages.maps import Locators
from generator.site.pages.pieces import MOST_ENTRIES_IN_FULL, walk_at
from generator.site.pages.records.names import Letter, NameIndexPage, NameLine, NamePage, NamesPage
from generator.site.pages.records.parts import Link, Step
from generator.site.pages.strip import OwnStrips
from generator.site.plain_text import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.model.names import Name, NameKind
    from generator.site.pages.pieces import Pieces
    from generator.site.pages.records.parts import Walk

# Names that a preview has room for.
_DESCRIBED = 20


def name_pages(pieces: Pieces) -> Iterator[NamePage | NamesPage | NameIndexPage]:
    by_kind: defaultdict[NameKind, list[Name]] = defaultdict(list)
    locators = Locators(pieces)
    strips = OwnStrips(pieces.chronology)
    for name in pieces.chronology.names.values():
        by_kind[name.kind].append(name)
    if pieces.site.name_index:
        yield _name_index_page(pieces, pieces.site.name_index)
    for kind, names in by_kind.items():
        in_order = sorted(names, key=_place_in_alphabet)
        yield _names_page(pieces, kind, in_order)
        steps = [Step(pieces.names[kind, name.id]) for name in in_order]
        for position, name in enumerate(in_order):
            yield _name_page(pieces, name, locators, strips, walk_at(steps, position))


def _name_index_page(pieces: Pieces, link: Link) -> NameIndexPage:
    names = pieces.chronology.names.values()
    used = [name for name in names if (name.kind, name.id) in pieces.chronology.events_of_name]
    letters = _letters(pieces, sorted(used, key=_place_in_alphabet))
    return NameIndexPage(address=link.address, title=link.text, site=pieces.site, letters=letters)


def _name_page(pieces: Pieces, name: Name, locators: Locators, strips: OwnStrips, walk: Walk) -> NamePage:
    events = pieces.chronology.events_of_name.get((name.kind, name.id), ())
    return NamePage(
        address=addresses.name(name.kind, name.id),
        title=name.name,
        description=plain_text(name.description) or name.role,
        site=pieces.site,
        kind=name.kind,
        aliases=_other_spellings(name),
        about=pieces.markdown(name.description),
        role=name.role,
        latitude=name.latitude,
        longitude=name.longitude,
        locator=locators.of_place(name) if name.kind == "place" else locators.of_events(events),
        wikidata=web_links.wikidata(name.wikidata),
        draft=name.status == "draft",
        strip=strips.of(events),
        entries=pieces.entries_of(events, short=len(events) > MOST_ENTRIES_IN_FULL),
        company=company(pieces, events, (name.kind, name.id)),
        walk=walk,
        all_names=Link(addresses.names(name.kind), pieces.name_lists[name.kind]),
        short=len(events) > MOST_ENTRIES_IN_FULL,
    )


def _names_page(pieces: Pieces, kind: NameKind, in_order: Sequence[Name]) -> NamesPage:
    used = [name for name in in_order if (kind, name.id) in pieces.chronology.events_of_name]
    unused = [name for name in in_order if (kind, name.id) not in pieces.chronology.events_of_name]
    return NamesPage(
        address=addresses.names(kind),
        title=pieces.name_lists[kind],
        description=plain_text(", ".join(name.name for name in in_order[:_DESCRIBED])),
        site=pieces.site,
        kind=kind,
        letters=_letters(pieces, used),
        count=len(used),
        unused=tuple(_name_line(pieces, name) for name in unused),
    )


def _letters(pieces: Pieces, in_order: Iterable[Name]) -> tuple[Letter, ...]:
    return tuple(
        Letter(letter, tuple(_name_line(pieces, name) for name in names))
        for letter, names in groupby(in_order, key=lambda name: first_letter(name.name))
    )


def _name_line(pieces: Pieces, name: Name) -> NameLine:
    key = (name.kind, name.id)
    events = len(pieces.chronology.events_of_name.get(key, ()))
    return NameLine(pieces.names[key], events, name.role, _other_spellings(name), draft=name.status == "draft")


def _other_spellings(name: Name) -> tuple[str, ...]:
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


def _place_in_alphabet(name: Name) -> tuple[str, str, str]:
    return first_letter(name.name), folded(name.name), name.id
