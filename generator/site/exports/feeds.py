"""The two feeds of a site: its events, and what was added to or corrected in them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.exports.atom import Feed, FeedEntry
from generator.site.plain_text import plain_text, shortened
from generator.site.revisions import UNKNOWN, latest
from generator.wording.dates import in_words, without_weekday

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.dates.calendar import Day
    from generator.model.event import Event
    from generator.site.pages.pieces import Pieces
    from generator.site.pages.records.changes import ChangeLine

# A reader of feeds wants what is new; whoever wants all of a large chronology takes its data.
_MOST_ENTRIES = 500
_LONGEST_TEXT = 4_000


def events_feed(pieces: Pieces, revisions: Mapping[str, Day]) -> Feed:
    """The events, those that changed last first, and of these the last to happen."""
    chronology, site = pieces.chronology, pieces.site
    newest = sorted(
        chronology.events, key=lambda event: (revisions[event.id], chronology.position[event.id]), reverse=True
    )
    return _feed(
        pieces,
        addresses.EVENTS_FEED,
        addresses.CHRONOLOGY,
        site.title,
        site.description,
        latest(chronology, revisions),
        tuple(_event_entry(pieces, event, revisions[event.id]) for event in newest[:_MOST_ENTRIES]),
    )


def changes_feed(pieces: Pieces, revisions: Mapping[str, Day]) -> Feed:
    """The additions and corrections that the editor noted."""
    return _feed(
        pieces,
        addresses.CHANGES_FEED,
        addresses.CHANGES,
        f"{pieces.site.title}: {pieces.wording.say('changes')}",
        pieces.wording.say("about-changes"),
        latest(pieces.chronology, {} if pieces.changes else revisions),
        tuple(_change_entry(pieces, change) for change in pieces.changes[:_MOST_ENTRIES]),
    )


def _feed(  # noqa: PLR0913, PLR0917 — what the two feeds differ in
    pieces: Pieces, address: str, page: str, title: str, subtitle: str, updated: Day, entries: tuple[FeedEntry, ...]
) -> Feed:
    site = pieces.site
    return Feed(
        address=site.full_address(address),
        site=site.full_address(page),
        title=title,
        subtitle=plain_text(subtitle),
        author=site.title,
        rights=site.licence,
        language=site.language,
        updated=updated,
        entries=entries,
    )


def _event_entry(pieces: Pieces, event: Event, updated: Day) -> FeedEntry:
    entry = pieces.cards[event.id].entry
    address = pieces.site.full_address(entry.address)
    return FeedEntry(
        id=address,
        title=entry.title,
        address=address,
        updated=updated,
        html=_event_html(pieces, event),
        category=(entry.kind.id, entry.kind.word),
    )


def _event_html(pieces: Pieces, event: Event) -> str:
    """The date in words, the summary and the sources."""
    entry, wording = pieces.cards[event.id].entry, pieces.wording
    date = in_words(event.date, wording)
    notes = [wording.say("planned")] if event.planned else []
    first = f"<p><strong>{escape(', '.join([date, *notes]))}</strong></p>"
    summary = f"<p>{escape(pieces.cards[event.id].words)}</p>" if event.summary.strip() else ""
    sources = "".join(
        f'<li><a href="{escape(pieces.site.full_address(source.address))}">{escape(source.title)}</a>'
        f"{escape(_imprint(source.publisher, without_weekday(source.published, wording) if source.published else ''))}"
        "</li>"
        for source in entry.sources
    )
    return f"{first}{summary}{f'<ul>{sources}</ul>' if sources else ''}"


def _imprint(publisher: str, published: str) -> str:
    return "".join(f", {words}" for words in (publisher, published) if words)


def _change_entry(pieces: Pieces, change: ChangeLine) -> FeedEntry:
    site = pieces.site
    return FeedEntry(
        id=site.full_address(f"{addresses.CHANGES}#{change.anchor}"),
        title=change.event.text if change.event else shortened(site.title),
        address=site.full_address(change.event.address if change.event else f"{addresses.CHANGES}#{change.anchor}"),
        updated=UNKNOWN if change.date.begin is None else change.date.begin,
        html=f"<p>{escape(plain_text(change.text.text, _LONGEST_TEXT))}</p>",
    )
