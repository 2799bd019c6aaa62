"""The pieces that many pages share, each made once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from generator.model.event import KINDS
from generator.model.links import by_every_id
from generator.model.name_index import NameIndex
from generator.site import addresses, web_links
from generator.site.pages.records.parts import Kind, Link, Site, SourceLine, Walk
from generator.site.pages.shared.cards import Card, Headline, mention_of
from generator.site.pages.shared.locators import landmarks, places_on_maps
from generator.site.pages.shared.markdown_links import markdown_maker
from generator.site.pages.shared.noted_changes import noted_changes
from generator.site.pages.shared.strip import frame_of
from generator.site.plain_text import shortened
from generator.wording.phrases import direction, wording_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.dates.edtf import Edtf
    from generator.model.event import Event
    from generator.model.names import NameKind
    from generator.model.source import Source
    from generator.site.chronology import Chronology
    from generator.site.pages.records.maps import MapPlace
    from generator.site.pages.records.parts import Markdown, Step
    from generator.site.pages.shared.locators import Landmarks
    from generator.site.pages.shared.noted_changes import NotedChange
    from generator.site.pages.shared.strip import Frame
    from generator.wording.phrases import Wording

# Events as a list shows them: in full, or with titles alone.
Listed: TypeAlias = tuple[Card, ...] | tuple[Headline, ...]

_NAME_LISTS: Mapping[NameKind, str] = {
    "place": "all-places",
    "person": "all-people",
    "organisation": "all-organisations",
}

# Lists of more events than this show titles alone.
MOST_ENTRIES_IN_FULL = 400


@dataclass(frozen=True, slots=True)
class Pieces:
    """What pages are put together from.

    Attributes:
        chronology: What is shown.
        site: What all pages share.
        kinds: Every kind that an event has, by id, in the order of the settings.
        names: The link to every place, person and organisation, by kind and id.
        sources: Every source in one line, by id, in the order of the bibliography.
        cards: Every event as other pages show it, by id, in order.
        frame: Of the strips; None where nothing has a day.
        places: Every place that has a position, by id.
        landmarks: Those of them by which one finds one's way.
        changes: Additions and corrections, the newest first.
        markdown: Finds what the links of a text lead to.
        wording: What the interface says, in the language of the site.
        name_lists: What the list of all places, people or organisations is called.
        searchable: Whether there is an index that a page for searching can ask.
    """

    chronology: Chronology
    site: Site
    kinds: Mapping[str, Kind]
    names: Mapping[tuple[NameKind, str], Link]
    sources: Mapping[str, SourceLine]
    cards: Mapping[str, Card]
    frame: Frame | None
    places: Mapping[str, MapPlace]
    landmarks: Landmarks
    changes: tuple[NotedChange, ...]
    markdown: Callable[[str], Markdown]
    wording: Wording
    name_lists: Mapping[NameKind, str]
    searchable: bool

    def in_full(self, events: Iterable[Event]) -> tuple[Card, ...]:
        """Events as a list shows them."""
        return tuple(self.cards[event.id] for event in events)

    def listed(self, events: Iterable[Event], *, short: bool) -> Listed:
        """Events as a list shows them; a `short` one shows titles alone."""
        return tuple(self.cards[event.id].headline for event in events) if short else self.in_full(events)

    def places_of(self, events: Iterable[Event]) -> tuple[MapPlace, ...]:
        """Where some events happened, as far as the places have positions."""
        named = dict.fromkeys(place for event in events for place in event.places)
        return tuple(self.places[place] for place in named if place in self.places)

    def last_change(self, events: Iterable[Event]) -> Edtf | None:
        """The day of the last change that the editor noted for any of some events; None where none was."""
        noted = (self.chronology.changes_of_event.get(event.id) for event in events)
        return max((changes[0].date for changes in noted if changes), key=lambda date: date.sort_key, default=None)


def pieces(chronology: Chronology, *, searchable: bool = False) -> Pieces:
    """Make the pieces of a chronology's pages; a `searchable` site has a page to search it."""
    wording = wording_of(chronology.settings.language)
    name_lists = {kind: wording.say(key) for kind, key in _NAME_LISTS.items()}
    kinds = {kind.id: kind for kind in _kinds(chronology, wording)}
    names = {key: Link(addresses.name(*key), shortened(name.name)) for key, name in chronology.names.items()}
    sources = {
        source_id: _source_line(number, source)
        for number, (source_id, source) in enumerate(chronology.sources.items(), start=1)
    }
    markdown = markdown_maker(NameIndex(chronology.content.names), by_every_id(chronology.events))

    def headline(event: Event) -> Headline:
        def links(kind: NameKind, ids: Iterable[str]) -> tuple[Link, ...]:
            return tuple(names[kind, name_id] for name_id in dict.fromkeys(ids))

        return Headline(
            mention=mention_of(event),
            kind=kinds[event.kind],
            draft=event.status == "draft",
            planned=event.planned,
            places=links("place", event.places),
            people=links("person", event.people),
            organisations=links("organisation", event.organisations),
            sources=tuple(sources[source] for source in dict.fromkeys(each.source for each in event.citations)),
            figures=event.figures,
            claims=event.claims,
        )

    def card(event: Event) -> Card:
        first = chronology.sources[event.citations[0].source].record if event.citations else None
        return Card(event, headline(event), markdown(event.summary), first)

    cards = {event.id: card(event) for event in chronology.events}
    places = places_on_maps(chronology.names.values(), names)
    return Pieces(
        chronology=chronology,
        site=_site(chronology, tuple(kinds.values()), wording, name_lists, searchable=searchable),
        kinds=kinds,
        names=names,
        sources=sources,
        cards=cards,
        frame=frame_of((event.date for event in chronology.proper), chronology.settings),
        places=places,
        landmarks=landmarks(places, cards.values()),
        changes=noted_changes(chronology.changes, cards, markdown),
        markdown=markdown,
        wording=wording,
        name_lists=name_lists,
        searchable=searchable,
    )


def walk_at(steps: Sequence[Step], position: int) -> Walk:
    """What stands before and after a position, which counts from 0."""
    return Walk(
        previous=steps[position - 1] if position > 0 else None,
        next=steps[position + 1] if position + 1 < len(steps) else None,
    )


def _kinds(chronology: Chronology, wording: Wording) -> Iterator[Kind]:
    """The kinds in use, in the order of the settings; one that the settings do not name goes by its id.

    The common ones are called as the language calls them, unless the site has words of its own for them.
    """
    words = chronology.settings.kinds
    own = 0
    for kind_id in dict.fromkeys((*words, *sorted(chronology.events_of_kind))):
        own += kind_id not in KINDS
        if kind_id in chronology.events_of_kind:
            number = own if kind_id not in KINDS else 0
            word = words.get(kind_id, kind_id)
            word = wording.say(f"kind-{kind_id}") if word == KINDS.get(kind_id) else word
            yield Kind(kind_id, word, addresses.kind(kind_id), number)


def _has_trails(chronology: Chronology) -> bool:
    """Whether any trail leads through an event that there is."""
    return any(step.event in chronology.position for trail in chronology.content.trails for step in trail.steps)


def _source_line(number: int, source: Source) -> SourceLine:
    record = source.record
    return SourceLine(
        number=number,
        address=addresses.source(record.id),
        title=shortened(record.title),
        publisher=record.publisher or record.agency,
        agency=record.agency if record.publisher else "",
        published=record.published,
        digest=record.text_kind == "digest",
        language=record.language,
    )


def _site(
    chronology: Chronology,
    kinds: tuple[Kind, ...],
    wording: Wording,
    name_lists: Mapping[NameKind, str],
    *,
    searchable: bool,
) -> Site:
    settings = chronology.settings
    held = Counter(kind for kind, _ in chronology.names)
    lists = [Link(addresses.names(kind), title) for kind, title in name_lists.items() if held[kind]]
    placed = any(chronology.names[key].is_placed for key in chronology.events_of_name)
    maps = [Link(addresses.MAP, wording.say("map"))] if placed else []
    counts = any(event.figures for event in chronology.events)
    figures = [Link(addresses.FIGURES, wording.say("figures"))] if counts else []
    trails = [Link(addresses.TRAILS, wording.say("trails"))] if _has_trails(chronology) else []
    sources = [Link(addresses.SOURCES, wording.say("all-sources"))] if chronology.sources else []
    search = [Link(addresses.SEARCH, wording.say("search"))] if searchable else []
    own = [Link(addresses.text_page(page.id), shortened(page.title)) for page in chronology.content.pages]
    return Site(
        title=settings.title,
        description=settings.description,
        url=web_links.web_address(settings.url),
        language=wording.language,
        direction=direction(settings.language),
        citation_style=settings.citation_style,
        licence=settings.licence,
        repository=web_links.web_address(settings.repository),
        sections=(
            Link(addresses.CHRONOLOGY, wording.say("chronology")),
            *lists,
            *maps,
            *figures,
            *trails,
            *sources,
            *own,
            *search,
        ),
        name_index=Link(addresses.NAME_INDEX, wording.say("name-index")) if chronology.events_of_name else None,
        kinds=kinds,
    )
