"""A page for each event, with what it rests on and where it leads."""

from __future__ import annotations

from collections import defaultdict
from itertools import count
from typing import TYPE_CHECKING, Literal, TypeGuard

from generator.dates.edtf import parse
from generator.site import addresses, web_links
from generator.site.chronology import covered_days, names_of
from generator.site.citing.works import Work
from generator.site.linked_data import event_data
from generator.site.pages.figure_pages import anchors_drawn, figure_anchor
from generator.site.pages.maps import Locators
from generator.site.pages.pieces import quotation, walk_at
from generator.site.pages.records.citing import CiteBox
from generator.site.pages.records.event import (
    AccountRow,
    AccountTable,
    CitationCard,
    CitedArticle,
    EventPage,
    Reason,
    Thread,
)
from generator.site.pages.records.parts import Link
from generator.site.pages.trail_pages import trails_of_events
from generator.site.plain_text import plain_text
from generator.wording.dates import day_in_words, in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.model.event import Event
    from generator.model.names import NameKind
    from generator.model.time import Dating
    from generator.site.chronology import Chronology, Cited
    from generator.site.pages.pieces import Pieces
    from generator.site.pages.records.changes import ChangeLine


def event_pages(pieces: Pieces) -> Iterator[EventPage]:
    chronology = pieces.chronology
    steps = [pieces.step_to(event) for event in chronology.events]
    locators = Locators(pieces)
    on_day = {day.number: [event for event in day.events if event.date.is_day] for day in chronology.days}
    charted = anchors_drawn(chronology)
    trails = trails_of_events(pieces)
    positions = {
        key: {event.id: position for position, event in enumerate(events)}
        for key, events in chronology.events_of_name.items()
    }
    changes: defaultdict[str, tuple[ChangeLine, ...]] = defaultdict(tuple)
    for line in pieces.changes:
        changes[line.event_id] += (line,)
    for position, event in enumerate(chronology.events):
        datings = _datings(chronology, event)
        reason = _reason(chronology, event, datings)
        path = event.origin.path if event.origin else ""
        yield EventPage(
            address=addresses.event(event.id),
            title=event.title,
            description=plain_text(event.summary),
            site=pieces.site,
            entry=pieces.entries[event.id],
            days=tuple(Link(addresses.day(day), day_in_words(day, pieces.wording)) for day in covered_days(event.date)),
            reason=reason,
            likewise=_likewise(event, datings),
            first_published=None if reason else _first_published(chronology, event),
            accounts=tuple(_account_tables(pieces, event, charted)),
            articles=tuple(_articles(pieces, event, datings)),
            locator=locators.of_events([event]),
            walk=walk_at(steps, position),
            trails=tuple(trails.get(event.id, ())),
            threads=(*_threads(pieces, event, positions), *_thread_of_day(pieces, event, on_day)),
            changes=changes[event.id],
            cite=CiteBox(_work(pieces, event), chronology.settings.citation_style, pieces.wording.language),
            linked_data=event_data(chronology, event, pieces.summaries[event.id]),
            suggest_change=web_links.file_in_repository(chronology.settings.repository, path),
        )


def _work(pieces: Pieces, event: Event) -> Work:
    """The event's page as a work; its date is that of the last change that the editor noted."""
    changes = pieces.chronology.changes_of_event.get(event.id, ())
    return Work(
        id=event.id,
        kind="webpage",
        title=" ".join(pieces.entries[event.id].title.split()),
        container=pieces.site.title,
        issued=changes[0].date if changes else None,
        url=pieces.site.full_address(addresses.event(event.id)) if pieces.site.url else "",
        language=pieces.site.language,
    )


def _datings(chronology: Chronology, event: Event) -> dict[int, Dating]:
    """Why each citation gives its date, by its number counted from 1."""
    known = ((index + 1, chronology.datings.get((event.id, index))) for index in range(len(event.citations)))
    return {number: dating for number, dating in known if dating}


def _reason(chronology: Chronology, event: Event, datings: Mapping[int, Dating]) -> Reason | None:
    """The first reason that gives the very date, or else one that can mean it."""
    exact = (number for number, dating in datings.items() if _same(dating.date, event.date))
    near = (number for number, dating in datings.items() if dating.date.overlaps(event.date))
    number = next(iter((*exact, *near)), None)
    return None if number is None else _reason_of(chronology, event.citations[number - 1].source, datings[number])


def _reason_of(chronology: Chronology, source_id: str, dating: Dating) -> Reason:
    published = chronology.sources[source_id].record.published
    from_publication = dating.reference is not None and dating.reference == published
    sure = _is_known_day(published)
    return Reason(
        " ".join(dating.words.split()),
        dating.reference,
        published=from_publication and sure,
        dated=from_publication and not sure,
    )


def _likewise(event: Event, datings: Mapping[int, Dating]) -> int:
    """How many more articles than the first that does give the very date of an event."""
    giving = {
        event.citations[number - 1].source for number, dating in datings.items() if _same(dating.date, event.date)
    }
    return max(len(giving) - 1, 0)


def _first_published(chronology: Chronology, event: Event) -> Edtf | None:
    """The day on which the earliest article that an event cites was published, of those whose day is known."""
    published = (chronology.sources[citation.source].record.published for citation in event.citations)
    return min(filter(_is_known_day, published), key=lambda date: date.begin or 0, default=None)


def _is_known_day(date: Edtf | None) -> TypeGuard[Edtf]:
    return date is not None and date.is_day and not date.uncertain and not date.approximate


def _same(one: Edtf, other: Edtf) -> bool:
    return (one.begin, one.end) == (other.begin, other.end)


def _articles(pieces: Pieces, event: Event, datings: Mapping[int, Dating]) -> Iterator[CitedArticle]:
    """The articles in the order in which they are first cited; passages are numbered as they then stand."""
    by_source: defaultdict[str, list[Cited]] = defaultdict(list)
    for cited in pieces.chronology.cited_of_event[event.id]:
        by_source[cited.citation.source].append(cited)
    numbers = count(1)
    for source_id, of_source in by_source.items():
        record = pieces.chronology.sources[source_id].record
        yield CitedArticle(
            source=pieces.sources[source_id],
            original=web_links.web_address(record.url),
            archived=web_links.web_address(record.archived),
            citations=tuple(
                _citation_card(pieces, next(numbers), cited, datings.get(cited.number)) for cited in of_source
            ),
        )


def _citation_card(pieces: Pieces, number: int, cited: Cited, dating: Dating | None) -> CitationCard:
    return CitationCard(
        number=number,
        anchor=addresses.citation_anchor(cited.number),
        quotation=quotation(pieces.chronology, pieces.sources, cited),
        reason=_reason_of(pieces.chronology, cited.citation.source, dating) if dating else None,
        other_date=dating.date if dating and not _same(dating.date, cited.event.date) else None,
    )


def _account_tables(pieces: Pieces, event: Event, charted: frozenset[str]) -> Iterator[AccountTable]:
    for comparison in pieces.chronology.comparisons[event.id]:
        rows = tuple(
            AccountRow(
                value=in_words(parse(group.value), pieces.wording) if comparison.subject == "date" else group.value,
                given_by=tuple((account.said_by, pieces.sources[account.source]) for account in group.accounts),
                differs=group.differs,
            )
            for group in comparison.by_value
        )
        anchor = figure_anchor(comparison.what) if comparison.subject == "figure" else ""
        over_time = f"{addresses.FIGURES}#{anchor}" if anchor in charted else ""
        yield AccountTable(comparison.subject, comparison.what, rows, comparison.disagree, over_time)


def _threads(
    pieces: Pieces, event: Event, positions: Mapping[tuple[NameKind, str], Mapping[str, int]]
) -> Iterator[Thread]:
    """The event's threads; one that holds this event alone leads nowhere and is left out."""
    for key in names_of(event):
        events = pieces.chronology.events_of_name[key]
        if len(events) > 1:
            yield _thread(pieces, key[0], pieces.names[key], events, positions[key][event.id])


def _thread_of_day(pieces: Pieces, event: Event, on_day: Mapping[Day, Sequence[Event]]) -> Iterator[Thread]:
    """What else is dated to the one day of an event; nothing for an event of several days or of a vague date."""
    events = on_day.get(event.date.begin, ()) if event.date.is_day and event.date.begin is not None else ()
    if len(events) > 1 and event.date.begin is not None:
        day = Link(addresses.day(event.date.begin), day_in_words(event.date.begin, pieces.wording))
        yield _thread(pieces, "day", day, events, events.index(event))


def _thread(
    pieces: Pieces, kind: NameKind | Literal["day"], name: Link, events: Sequence[Event], position: int
) -> Thread:
    around = events[max(position - 1, 0) : position + 2]
    steps = [pieces.step_to(neighbour) for neighbour in around]
    return Thread(kind, name, position + 1, len(events), walk_at(steps, min(position, 1)))
