"""The small maps of single pages."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.site.pages.records.maps import LocatorMap, MapPlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Set

    from generator.model.names import Name, NameKind
    from generator.site.pages.records.parts import Entry, Kind, Link
    from generator.site.pages.shared.cards import Card

# A small map has room for so many.
_MOST_PLACES = 12
# Places to find one's way by are chosen among so many of the best known.
_MOST_KNOWN = 24


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Places to find one's way by, on every small map of a site.

    Attributes:
        places: Those with the most events first.
    """

    places: tuple[MapPlace, ...]


def places_on_maps(names: Iterable[Name], links: Mapping[tuple[NameKind, str], Link]) -> Mapping[str, MapPlace]:
    """Every place whose position is known, by its id, with no events yet; `links` lead to the pages of names."""
    return {
        name.id: MapPlace(links["place", name.id], name.spellings, name.latitude or 0.0, name.longitude or 0.0)
        for name in names
        if name.is_placed
    }


def landmarks(places: Mapping[str, MapPlace], cards: Iterable[Card]) -> Landmarks:
    """The places that most events name, or lead to from their summaries."""
    addresses = {place.link.address for place in places.values()}
    named = Counter(address for card in cards for address in _named(card) & addresses) if addresses else Counter()
    by_fame = sorted(places, key=lambda place_id: (-named[places[place_id].link.address], place_id))
    return Landmarks(tuple(places[place_id] for place_id in by_fame[:_MOST_KNOWN]))


def landmarks_stay(before: Card, after: Card, placed: Set[str]) -> bool:
    """Whether a site has the same landmarks with one card as with another, since both name the same places.

    Args:
        before: An event's card.
        after: Another for it.
        placed: The addresses of the places whose position is known.
    """
    return _named(before) & placed == _named(after) & placed


def locator_of(entries: Iterable[Entry], places: Iterable[MapPlace], landmarks: Landmarks) -> LocatorMap | None:
    """Where some events happened, the busiest place first; None where none of their places has a position.

    A small map has room for a dozen places; of more, the busiest stand on it.

    Args:
        entries: The events.
        places: Every place that they name and that has a position.
        landmarks: Of the site.
    """
    kinds: dict[Link, list[Kind]] = {}
    for entry in entries:
        for link in entry.places:
            kinds.setdefault(link, []).append(entry.kind)
    known = {place.link: place for place in places}
    busiest = sorted((link for link in kinds if link in known), key=lambda link: -len(kinds[link]))
    shown = tuple(replace(known[link], kinds=tuple(kinds[link])) for link in busiest[:_MOST_PLACES])
    return LocatorMap(shown, landmarks.places) if shown else None


def _named(card: Card) -> set[str]:
    """The addresses of the places that an event names, and of all that its summary leads to."""
    return {*(link.address for link in card.headline.places), *(address for _, address in card.summary.targets)}
