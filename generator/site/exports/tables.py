"""Tables for spreadsheets: CSV (RFC 4180), a row for each event and a row for each citation.

A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and would run what an article had it
run; so such a cell begins with an apostrophe here (OWASP, CSV Injection).
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from generator.dates.edtf import of_day
from generator.site import addresses, web_links
from generator.site.exports.plans import FilePlan, Part, words
from generator.wording.dates import in_words
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.dates.calendar import Day
    from generator.site.exports.events import ExportedEvent
    from generator.site.pages.records.parts import Link

_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_LONGEST_CELL = 32_000  # a spreadsheet's cell has room for 32,767 characters
_BETWEEN = "; "

EVENT_COLUMNS = (
    "id", "date", "first_day", "last_day", "precision", "date_in_words", "title", "summary", "kind", "status",
    "planned", "disputed", "places", "people", "organisations", "sources", "citations", "url",
)  # fmt: skip
CITATION_COLUMNS = (
    "event", "event_date", "number", "source", "source_title", "publisher", "published", "text", "quote", "dated",
    "dated_date", "original", "archived", "url",
)  # fmt: skip


def events_table(events: Iterable[ExportedEvent]) -> FilePlan:
    """One row for each event, in the order of the chronology."""
    return FilePlan(
        addresses.EVENTS_TABLE, (words(_rows([EVENT_COLUMNS])), *(Part(_event_row, told) for told in events))
    )


def citations_table(events: Iterable[ExportedEvent]) -> FilePlan:
    """One row for each citation, in the order of the events."""
    rows = (Part(_citation_rows, told) for told in events)
    return FilePlan(addresses.CITATIONS_TABLE, (words(_rows([CITATION_COLUMNS])), *rows))


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, cut where none has room for it."""
    words = text if len(text) <= _LONGEST_CELL else f"{text[:_LONGEST_CELL]}…"
    return f"'{words}" if words.startswith(_BEGINS_FORMULA) else words


def _event_row(told: ExportedEvent) -> str:
    event, entry = told.event, told.entry
    row = (
        event.id,
        event.date.text,
        _day(event.date.begin),
        _day(event.date.last),
        event.date.precision,
        in_words(event.date, wording_of(told.site.language)),
        event.title,
        told.card.words,
        event.kind,
        event.status,
        _truth(is_true=event.planned),
        _truth(is_true=entry.disputed),
        _listed(entry.places),
        _listed(entry.people),
        _listed(entry.organisations),
        _BETWEEN.join(dict.fromkeys(citation.source for citation in event.citations)),
        str(len(event.citations)),
        told.site.full_address(entry.address),
    )
    return _rows([row])


def _citation_rows(told: ExportedEvent) -> str:
    return _rows(_citation_row(told, number) for number in range(1, len(told.event.citations) + 1))


def _citation_row(told: ExportedEvent, number: int) -> Sequence[str]:
    event, citation = told.event, told.event.citations[number - 1]
    record, dating = told.records[citation.source], told.datings.get(number)
    return (
        event.id,
        event.date.text,
        str(number),
        record.id,
        record.title,
        record.publisher or record.agency,
        record.published.text if record.published else "",
        record.text_kind,
        citation.quote,
        citation.dated,
        dating.date.text if dating else "",
        web_links.web_address(record.url),
        web_links.web_address(record.archived),
        told.site.full_address(addresses.citation(event.id, number)),
    )


def _rows(rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(map(guarded, row) for row in rows)
    return text.getvalue()


def _day(day: Day | None) -> str:
    return "" if day is None else of_day(day).text


def _truth(*, is_true: bool) -> str:
    return "true" if is_true else "false"


def _listed(links: Iterable[Link]) -> str:
    return _BETWEEN.join(link.text for link in links)
