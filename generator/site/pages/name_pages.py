"""A page for each place, person and organisation, and the lists of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from generator.model.names import NameKind
from generator.site import addresses, web_links
from generator.site.pages.name_lists import (
    ListedName,
    NamesOfAll,
    NamesOfKind,
    name_index_page,
    names_page,
    other_spellings,
    place_in_alphabet,
)
from generator.site.pages.plans import PagePlan
from generator.site.pages.records.maps import LocatorMap
from generator.site.pages.records.names import NamePage
from generator.site.pages.records.parts import Link, Step
from generator.site.pages.shared.cite_boxes import cite_page
from generator.site.pages.shared.company import company
from generator.site.pages.shared.locators import locator_of
from generator.site.pages.shared.pieces import MOST_ENTRIES_IN_FULL, walk_at
from generator.site.plain_text import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.dates.edtf import Edtf
    from generator.model.event import Event
    from generator.model.names import Name
    from generator.site.pages.plans import Plan
    from generator.site.pages.records.maps import MapPlace
    from generator.site.pages.records.parts import Entry, Markdown, Site, Walk
    from generator.site.pages.shared.locators import Landmarks
    from generator.site.pages.shared.pieces import Listed, Pieces
    from generator.site.pages.shared.strip import Frame


@dataclass(frozen=True, slots=True)
class OneName:
    """What the page of a name is made from.

    Attributes:
        site: What all pages share.
        name: The name.
        about: Its description, with what its links lead to.
        all_names: The list of all names of its kind.
        events: Those that name it, in order.
        short: Whether they stand with their titles alone.
        frame: Of the strip; None where nothing has a day.
        places: Where a place lies, or where the events of a person or an organisation happened, as far as places have
            positions.
        landmarks: Of the site.
        changed: The day of the last change that the editor noted for any of the events; None where none was.
        walk: The names before and after in the alphabet.
    """

    site: Site
    name: Name
    about: Markdown
    all_names: Link
    events: Listed
    short: bool
    frame: Frame | None
    places: tuple[MapPlace, ...]
    landmarks: Landmarks
    changed: Edtf | None
    walk: Walk


def name_pages(pieces: Pieces) -> Iterator[Plan]:
    names = [
        ListedName(name, pieces.names[key], len(pieces.chronology.events_of_name.get(key, ())))
        for key, name in pieces.chronology.names.items()
    ]
    names.sort(key=lambda listed: place_in_alphabet(listed.name))
    index = pieces.site.name_index
    if index:
        used = tuple(listed for listed in names if listed.events)
        yield PagePlan(index.address, name_index_page, NamesOfAll(pieces.site, index, used))
    for kind in get_args(NameKind):
        in_order = tuple(listed for listed in names if listed.name.kind == kind)
        if in_order:
            all_names = Link(addresses.names(kind), pieces.name_lists[kind])
            whole = NamesOfKind(pieces.site, kind, all_names.text, in_order)
            yield PagePlan(all_names.address, names_page, whole)
            steps = [Step(listed.link) for listed in in_order]
            for position, listed in enumerate(in_order):
                yield _name_plan(pieces, listed.name, all_names, walk_at(steps, position))


def _name_plan(pieces: Pieces, name: Name, all_names: Link, walk: Walk) -> PagePlan[OneName]:
    events = pieces.chronology.events_of_name.get((name.kind, name.id), ())
    short = len(events) > MOST_ENTRIES_IN_FULL
    one_name = OneName(
        site=pieces.site,
        name=name,
        about=pieces.markdown(name.description),
        all_names=all_names,
        events=pieces.listed(events, short=short),
        short=short,
        frame=pieces.frame,
        places=_places(pieces, name, events),
        landmarks=pieces.landmarks,
        changed=pieces.last_change(events),
        walk=walk,
    )
    return PagePlan(addresses.name(name.kind, name.id), name_page, one_name)


def _places(pieces: Pieces, name: Name, events: Iterable[Event]) -> tuple[MapPlace, ...]:
    if name.kind == "place":
        return (pieces.places[name.id],) if name.id in pieces.places else ()
    return pieces.places_of(events)


def name_page(one: OneName) -> NamePage:
    name = one.name
    address = addresses.name(name.kind, name.id)
    entries = tuple(event.entry for event in one.events)
    return NamePage(
        address=address,
        title=name.name,
        description=plain_text(name.description) or name.role,
        site=one.site,
        kind=name.kind,
        aliases=other_spellings(name),
        about=one.about,
        role=name.role,
        latitude=name.latitude,
        longitude=name.longitude,
        locator=_locator(one, entries),
        wikidata=web_links.wikidata(name.wikidata),
        draft=name.status == "draft",
        strip=one.frame.own_strip(entries) if one.frame else None,
        entries=entries,
        company=company(entries, besides=address),
        cite=cite_page(one.site, f"{name.kind}-{name.id}", address, name.name, one.changed),
        walk=one.walk,
        all_names=one.all_names,
        short=one.short,
    )


def _locator(one: OneName, entries: Sequence[Entry]) -> LocatorMap | None:
    if one.name.kind == "place":
        return LocatorMap(one.places, one.landmarks.places, alone=True) if one.places else None
    return locator_of(entries, one.places, one.landmarks)
