"""The pieces that many pages share, each made once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.model.event import KINDS
from generator.site import addresses, web_links
from generator.site.pages.change_lines import change_lines
from generator.site.pages.markdown_links import markdown_maker
from generator.site.pages.records.parts import Entry, Kind, Link, Markdown, Quotation, Site, SourceLine, Step, Walk
from generator.site.plain_text import plain_text, shortened
from generator.wording.phrases import direction, wording_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.model.event import Event
    from generator.model.names import NameKind
    from generator.model.source import Source
    from generator.site.chronology import Chronology, Cited
    from generator.site.pages.records.changes import ChangeLine
    from generator.wording.phrases import Wording

_NAME_LISTS: Mapping[NameKind, str] = {
    "place": "all-places",
    "person": "all-people",
    "organisation": "all-organisations",
}

# Lists of more events than this show titles alone.
MOST_ENTRIES_IN_FULL = 400

# In characters; data files have longer ones cut.
_LONGEST_SUMMARY = 32_000


@dataclass(frozen=True, slots=True)
class Pieces:
    """What pages are put together from.

    Attributes:
        chronology: What is shown.
        site: What all pages share.
        kinds: Every kind that an event has, by id, in the order of the settings.
        names: The link to every place, person and organisation, by kind and id.
        sources: Every source in one line, by id.
        entries: Every event as lists show it, by id.
        titles: Likewise without summary and passage, so that a list of titles stays the same when only those change;
            none where there are too few events for such a list.
        summaries: The summary of every event in plain words, by id.
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
    entries: Mapping[str, Entry]
    titles: Mapping[str, Entry]
    summaries: Mapping[str, str]
    changes: tuple[ChangeLine, ...]
    markdown: Callable[[str], Markdown]
    wording: Wording
    name_lists: Mapping[NameKind, str]
    searchable: bool

    def entries_of(self, events: Iterable[Event], *, short: bool = False) -> tuple[Entry, ...]:
        """Events as a list shows them; a `short` one shows titles alone."""
        entries = self.titles if short else self.entries
        return tuple(entries[event.id] for event in events)

    def step_to(self, event: Event) -> Step:
        entry = self.entries[event.id]
        return Step(Link(entry.address, entry.title), entry.date)


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
    markdown = markdown_maker(chronology)

    def entry(event: Event) -> Entry:
        def links(kind: NameKind, ids: Iterable[str]) -> tuple[Link, ...]:
            return tuple(names[kind, name_id] for name_id in dict.fromkeys(ids))

        cited = chronology.cited_of_event[event.id]
        return Entry(
            id=event.id,
            address=addresses.event(event.id),
            title=shortened(event.title),
            date=event.date,
            kind=kinds[event.kind],
            summary=markdown(event.summary),
            draft=event.status == "draft",
            planned=event.planned,
            disputed=chronology.disputed(event),
            places=links("place", event.places),
            people=links("person", event.people),
            organisations=links("organisation", event.organisations),
            sources=tuple(sources[source_id] for source_id in dict.fromkeys(each.citation.source for each in cited)),
            figures=tuple(
                (comparison.what, tuple(group.value for group in comparison.by_value))
                for comparison in chronology.comparisons[event.id]
                if comparison.subject == "figure"
            ),
            quotation=quotation(chronology, sources, cited[0]) if cited else None,
        )

    entries = {event.id: entry(event) for event in chronology.events}
    titles = {event_id: replace(entry, summary=Markdown(""), quotation=None) for event_id, entry in entries.items()}
    return Pieces(
        chronology=chronology,
        site=_site(chronology, tuple(kinds.values()), wording, name_lists, searchable=searchable),
        kinds=kinds,
        names=names,
        sources=sources,
        entries=entries,
        titles=titles if len(entries) > MOST_ENTRIES_IN_FULL else {},
        summaries={event.id: plain_text(event.summary, _LONGEST_SUMMARY) for event in chronology.events},
        changes=change_lines(chronology, markdown),
        markdown=markdown,
        wording=wording,
        name_lists=name_lists,
        searchable=searchable,
    )


def quotation(chronology: Chronology, sources: Mapping[str, SourceLine], cited: Cited) -> Quotation:
    """A citation's passage with the ways to it.

    The words of a digest are the project's own and stand nowhere in the original, so no link can open it at them.
    """
    citation = cited.citation
    record = chronology.sources[citation.source].record

    def opened(url: str) -> str:
        if record.text_kind == "digest":
            return web_links.web_address(url)
        return web_links.at_passage(url, citation.quote, prefix=citation.prefix, suffix=citation.suffix)

    anchor = addresses.passage_anchor(cited.event.id, cited.occurrence)
    return Quotation(
        text=citation.quote,
        source=sources[citation.source],
        at_source=addresses.passage(citation.source, anchor),
        original=opened(record.url),
        archived=opened(record.archived),
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
