"""The page of an event, and what it is made from."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Literal, TypeGuard

from generator.dates.edtf import parse
from generator.model.disagreements import compare
from generator.site import addresses, web_links
from generator.site.chronology import covered_days
from generator.site.linked_data import event_data
from generator.site.pages.figure_pages import figure_anchor
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
from generator.site.pages.shared.cards import citations_of, quotation, walk_between
from generator.site.pages.shared.cite_boxes import cite_page
from generator.site.pages.shared.locators import locator_of
from generator.site.plain_text import plain_text
from generator.wording.dates import day_in_words, in_words
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.dates.edtf import Edtf
    from generator.model.content import Settings
    from generator.model.names import Name, NameKind
    from generator.model.source import SourceRecord
    from generator.model.time import Dating
    from generator.site.pages.records.maps import MapPlace
    from generator.site.pages.records.parts import Site, SourceLine
    from generator.site.pages.shared.cards import Card, Cited, Mention
    from generator.site.pages.shared.locators import Landmarks
    from generator.site.pages.shared.noted_changes import NotedChange
    from generator.site.pages.trail_pages import Passing


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Where an event stands among those that share a name or a day with it.

    Attributes:
        kind: What they share.
        name: The link to the name; None for a day, which the event's date tells.
        position: Counted from 1.
        length: How many they are.
        previous: The one before; None for the first.
        following: The one after; None for the last.
    """

    kind: NameKind | Literal["day"]
    name: Link | None
    position: int
    length: int
    previous: Mention | None
    following: Mention | None


@dataclass(frozen=True, slots=True)
class OneEvent:
    """What an event's page is made from.

    Attributes:
        site: What all pages share.
        settings: Of the site.
        card: The event with what lists show of it.
        path: Its file; empty for one that is not in a file.
        previous: The event before; None for the first.
        following: The one after; None for the last.
        names: What it names, in order.
        neighbours: Among the events that share each of these with it, and among those of its day.
        sources: Each source that it cites or that gives an account, by id: in one line, and its record.
        datings: Why its citations give their dates, by number counted from 1.
        charted: The anchors of those of its figures that are counted on other days too.
        trails: The trails that lead through it.
        changes: What its editor added or corrected, the newest first.
        places: Where it happened, as far as places have positions.
        landmarks: Of the site.
    """

    site: Site
    settings: Settings
    card: Card
    path: str
    previous: Mention | None
    following: Mention | None
    names: tuple[Name, ...]
    neighbours: tuple[Neighbours, ...]
    sources: Mapping[str, tuple[SourceLine, SourceRecord]]
    datings: Mapping[int, Dating]
    charted: tuple[str, ...]
    trails: tuple[Passing, ...]
    changes: tuple[NotedChange, ...]
    places: tuple[MapPlace, ...]
    landmarks: Landmarks


def event_page(one: OneEvent) -> EventPage:
    event, entry = one.card.event, one.card.entry
    wording = wording_of(one.site.language)
    reason, accounts = _reason(one), tuple(_account_tables(one))
    dates_differ = not reason and any(table.subject == "date" and table.disagree for table in accounts)
    changed = one.changes[0].date if one.changes else None
    return EventPage(
        address=addresses.event(event.id),
        title=event.title,
        description=plain_text(event.summary),
        site=one.site,
        entry=entry,
        days=tuple(Link(addresses.day(day), day_in_words(day, wording)) for day in covered_days(event.date)),
        reason=reason,
        likewise=_likewise(one),
        dates_differ=dates_differ,
        first_published=None if reason or dates_differ else _first_published(one),
        accounts=accounts,
        articles=tuple(_articles(one)),
        locator=locator_of([entry], one.places, one.landmarks),
        walk=walk_between(one.previous, one.following),
        trails=tuple(passing.through for passing in one.trails),
        threads=tuple(_threads(one)),
        changes=tuple(change.line for change in one.changes),
        cite=cite_page(one.site, event.id, addresses.event(event.id), event.title, changed),
        linked_data=event_data(
            one.settings,
            event,
            {(name.kind, name.id): name for name in one.names},
            {source_id: record for source_id, (_, record) in one.sources.items()},
            one.card.words,
        ),
        suggest_change=web_links.file_in_repository(one.site.repository, one.path),
    )


def _reason(one: OneEvent) -> Reason | None:
    """The first reason that gives the very date, or else one that can mean it."""
    event = one.card.event
    exact = (number for number, dating in one.datings.items() if _same(dating.date, event.date))
    near = (number for number, dating in one.datings.items() if dating.date.overlaps(event.date))
    number = next(iter((*exact, *near)), None)
    return None if number is None else _reason_of(one, event.citations[number - 1].source, one.datings[number])


def _reason_of(one: OneEvent, source_id: str, dating: Dating) -> Reason:
    published = one.sources[source_id][1].published
    from_publication = dating.reference is not None and dating.reference == published
    sure = _is_known_day(published)
    return Reason(
        " ".join(dating.words.split()),
        dating.reference,
        published=from_publication and sure,
        dated=from_publication and not sure,
    )


def _likewise(one: OneEvent) -> int:
    """How many more articles than the first that does give the very date of an event."""
    event = one.card.event
    giving = {
        event.citations[number - 1].source for number, dating in one.datings.items() if _same(dating.date, event.date)
    }
    return max(len(giving) - 1, 0)


def _first_published(one: OneEvent) -> Edtf | None:
    """The day on which the earliest article that an event cites was published, of those whose day is known."""
    published = (one.sources[citation.source][1].published for citation in one.card.event.citations)
    return min(filter(_is_known_day, published), key=lambda date: date.begin or 0, default=None)


def _is_known_day(date: Edtf | None) -> TypeGuard[Edtf]:
    return date is not None and date.is_day and not date.uncertain and not date.approximate


def _same(one: Edtf, other: Edtf) -> bool:
    return (one.begin, one.end) == (other.begin, other.end)


def _articles(one: OneEvent) -> Iterator[CitedArticle]:
    """The articles in the order in which they are first cited; passages are numbered as they then stand."""
    by_source: defaultdict[str, list[Cited]] = defaultdict(list)
    for cited in citations_of(one.card.event):
        by_source[cited.citation.source].append(cited)
    numbers = count(1)
    for source_id, of_source in by_source.items():
        line, record = one.sources[source_id]
        yield CitedArticle(
            source=line,
            original=web_links.web_address(record.url),
            archived=web_links.web_address(record.archived),
            citations=tuple(_citation_card(one, next(numbers), cited) for cited in of_source),
        )


def _citation_card(one: OneEvent, number: int, cited: Cited) -> CitationCard:
    event, dating = one.card.event, one.datings.get(cited.number)
    line, record = one.sources[cited.citation.source]
    return CitationCard(
        number=number,
        anchor=addresses.citation_anchor(cited.number),
        quotation=quotation(event.id, cited, record, line),
        reason=_reason_of(one, cited.citation.source, dating) if dating else None,
        other_date=dating.date if dating and not _same(dating.date, event.date) else None,
    )


def _account_tables(one: OneEvent) -> Iterator[AccountTable]:
    wording = wording_of(one.site.language)
    for comparison in compare(one.card.event):
        rows = tuple(
            AccountRow(
                value=in_words(parse(group.value), wording) if comparison.subject == "date" else group.value,
                given_by=tuple((account.said_by, one.sources[account.source][0]) for account in group.accounts),
                differs=group.differs,
            )
            for group in comparison.by_value
        )
        if comparison.own:
            rows = (AccountRow(in_words(parse(comparison.own), wording), (), differs=False), *rows)
        anchor = figure_anchor(comparison.what) if comparison.subject == "figure" else ""
        over_time = f"{addresses.FIGURES}#{anchor}" if anchor in one.charted else ""
        yield AccountTable(comparison.subject, comparison.what, rows, comparison.disagree, over_time)


def _threads(one: OneEvent) -> Iterator[Thread]:
    for each in one.neighbours:
        walk = walk_between(each.previous, each.following)
        yield Thread(each.kind, each.name or _day(one), each.position, each.length, walk)


def _day(one: OneEvent) -> Link:
    """The link to the one day of an event."""
    day = covered_days(one.card.event.date)[0]
    return Link(addresses.day(day), day_in_words(day, wording_of(one.site.language)))
