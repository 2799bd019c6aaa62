"""The two feeds of a site: its events, and what was added to or corrected in them."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.exports.atom import Feed, FeedEntry, atom
from generator.site.exports.plans import FilePlan, Part
from generator.site.plain_text import plain_text, shortened
from generator.site.revisions import UNKNOWN, latest
from generator.wording.dates import in_words, without_weekday
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.site.exports.events import ExportedEvent
    from generator.site.pages.records.parts import Site
    from generator.site.pages.shared.noted_changes import NotedChange
    from generator.site.pages.shared.pieces import Pieces

# A reader of feeds wants what is new; whoever wants all of a large chronology takes its data.
_MOST_ENTRIES = 500
_LONGEST_TEXT = 4_000


@dataclass(frozen=True, slots=True)
class LatestEvents:
    """What the feed of events is made from.

    Attributes:
        site: What all pages share.
        updated: The day of the last change.
        events: Those that changed last, the newest first.
    """

    site: Site
    updated: Day
    events: tuple[ExportedEvent, ...]


@dataclass(frozen=True, slots=True)
class LatestChanges:
    """What the feed of additions and corrections is made from.

    Attributes:
        site: What all pages share.
        updated: The day of the last change.
        changes: The newest first.
    """

    site: Site
    updated: Day
    changes: tuple[NotedChange, ...]


def feeds(pieces: Pieces, events: Sequence[ExportedEvent], revisions: Mapping[str, Day]) -> Iterator[FilePlan]:
    """The two feeds."""
    newest = sorted(range(len(events)), key=lambda position: (events[position].revised, position), reverse=True)
    latest_events = LatestEvents(
        site=pieces.site,
        updated=latest(pieces.chronology, revisions),
        events=tuple(events[position] for position in newest[:_MOST_ENTRIES]),
    )
    yield FilePlan(addresses.EVENTS_FEED, (Part(_events_feed, latest_events),))
    latest_changes = LatestChanges(
        site=pieces.site,
        updated=latest(pieces.chronology, {} if pieces.changes else revisions),
        changes=pieces.changes[:_MOST_ENTRIES],
    )
    yield FilePlan(addresses.CHANGES_FEED, (Part(_changes_feed, latest_changes),))


def _events_feed(told: LatestEvents) -> str:
    """The events, those that changed last first, and of these the last to happen."""
    site = told.site
    return atom(
        Feed(
            address=site.full_address(addresses.EVENTS_FEED),
            site=site.full_address(addresses.CHRONOLOGY),
            title=site.title,
            subtitle=plain_text(site.description),
            author=site.title,
            rights=site.licence,
            language=site.language,
            updated=told.updated,
            entries=tuple(map(_event_entry, told.events)),
        )
    )


def _changes_feed(told: LatestChanges) -> str:
    """The additions and corrections that the editor noted."""
    site, wording = told.site, wording_of(told.site.language)
    return atom(
        Feed(
            address=site.full_address(addresses.CHANGES_FEED),
            site=site.full_address(addresses.CHANGES),
            title=f"{site.title}: {wording.say('changes')}",
            subtitle=plain_text(wording.say("about-changes")),
            author=site.title,
            rights=site.licence,
            language=site.language,
            updated=told.updated,
            entries=tuple(_change_entry(site, change) for change in told.changes),
        )
    )


def _event_entry(told: ExportedEvent) -> FeedEntry:
    entry = told.entry
    address = told.site.full_address(entry.address)
    return FeedEntry(
        id=address,
        title=entry.title,
        address=address,
        updated=told.revised,
        html=_event_html(told),
        category=(entry.kind.id, entry.kind.word),
    )


def _event_html(told: ExportedEvent) -> str:
    """The date in words, the summary and the sources."""
    event, entry, wording = told.event, told.entry, wording_of(told.site.language)
    date = in_words(event.date, wording)
    notes = [wording.say("planned")] if event.planned else []
    first = f"<p><strong>{escape(', '.join([date, *notes]))}</strong></p>"
    summary = f"<p>{escape(told.card.words)}</p>" if event.summary.strip() else ""
    sources = "".join(
        f'<li><a href="{escape(told.site.full_address(source.address))}">{escape(source.title)}</a>'
        f"{escape(_imprint(source.publisher, without_weekday(source.published, wording) if source.published else ''))}"
        "</li>"
        for source in entry.sources
    )
    return f"{first}{summary}{f'<ul>{sources}</ul>' if sources else ''}"


def _imprint(publisher: str, published: str) -> str:
    return "".join(f", {words}" for words in (publisher, published) if words)


def _change_entry(site: Site, change: NotedChange) -> FeedEntry:
    line = site.full_address(f"{addresses.CHANGES}#{change.anchor}")
    return FeedEntry(
        id=line,
        title=change.event.title if change.event else shortened(site.title),
        address=site.full_address(change.event.link.address) if change.event else line,
        updated=UNKNOWN if change.date.begin is None else change.date.begin,
        html=f"<p>{escape(plain_text(change.text.text, _LONGEST_TEXT))}</p>",
    )
