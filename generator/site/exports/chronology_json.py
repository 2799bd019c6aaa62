"""The whole chronology as JSON in the shape that `shapes` fixes, and the JSON Schema of that shape."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from generator.dates.edtf import of_day
from generator.model.disagreements import compare
from generator.site import addresses, web_links
from generator.site.exports.json_text import json_fields, json_text, listed
from generator.site.exports.plans import FilePlan, Part
from generator.site.exports.shapes import VERSION, ChronologyData, DateData, NameData, SourceData
from generator.site.plain_text import plain_text
from generator.wording.dates import in_words
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.dates.edtf import Edtf
    from generator.model.content import Settings
    from generator.model.event import Event
    from generator.model.names import Name, NameKind
    from generator.model.source import SourceRecord
    from generator.site.exports.events import ExportedEvent
    from generator.site.exports.shapes import AccountData, ChangeData, CitationData, EventData, SiteData
    from generator.site.pages.records.parts import Site
    from generator.site.pages.shared.noted_changes import NotedChange
    from generator.site.pages.shared.pieces import Pieces

_LONGEST_TEXT = 32_000


@dataclass(frozen=True, slots=True)
class Head:
    """What the file's beginning is made from.

    Attributes:
        site: What all pages share.
        settings: With the first and the last day.
    """

    site: Site
    settings: Settings


@dataclass(frozen=True, slots=True)
class Tail:
    """What stands behind the events is made from.

    Attributes:
        site: What all pages share.
        names: Places, people and organisations, in the order of their files.
        records: Of the sources, in the order of the bibliography.
        changes: Additions and corrections, the newest first.
    """

    site: Site
    names: tuple[Name, ...]
    records: tuple[SourceRecord, ...]
    changes: tuple[NotedChange, ...]


def chronology_json(pieces: Pieces, events: Sequence[ExportedEvent]) -> FilePlan:
    """Everything that the chronology says, but for the text of its articles."""
    names = tuple(pieces.chronology.names.values())
    records = tuple(source.record for source in pieces.chronology.sources.values())
    parts = (
        Part(_head, Head(pieces.site, pieces.chronology.settings)),
        *listed("events", _event_line, events),
        Part(_tail, Tail(pieces.site, names, records, pieces.changes)),
    )
    return FilePlan(addresses.DATA_JSON, parts)


def schema() -> FilePlan:
    """The JSON Schema of chronology.json (draft 2020-12)."""
    return FilePlan(addresses.DATA_SCHEMA, (Part(_schema, VERSION),))


def _schema(version: int) -> str:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **TypeAdapter(ChronologyData).json_schema(),
        "title": f"A chronology made with Dateline, version {version} of the format",
    }
    return f"{json.dumps(schema, indent=2, ensure_ascii=False)}\n"


def _head(head: Head) -> str:
    fields = {
        "$schema": head.site.full_address(addresses.DATA_SCHEMA),
        "version": VERSION,
        "site": _site(head),
        "kinds": [{"id": kind.id, "word": kind.word} for kind in head.site.kinds],
    }
    return f"{{\n{json_fields(fields)},\n"


def _tail(tail: Tail) -> str:
    fields = {
        "places": list(_names(tail, "place")),
        "people": list(_names(tail, "person")),
        "organisations": list(_names(tail, "organisation")),
        "sources": [_source(tail.site, record) for record in tail.records],
        "changes": list(_changes(tail)),
    }
    return f",\n{json_fields(fields)}\n}}\n"


def _site(head: Head) -> SiteData:
    site, settings = head.site, head.settings
    data: SiteData = {
        "title": site.title,
        "description": site.description,
        "url": site.url,
        "language": site.language,
        "licence": site.licence,
    }
    if settings.first_day:
        data["first_day"] = settings.first_day.text
    if settings.last_day:
        data["last_day"] = settings.last_day.text
    return data


def _event_line(told: ExportedEvent) -> str:
    return json_text(_event(told))


def _event(told: ExportedEvent) -> EventData:
    event = told.event
    return {
        "id": event.id,
        "url": told.site.full_address(addresses.event(event.id)),
        "date": _date(told.site, event.date),
        "title": event.title,
        "summary": told.card.words,
        "kind": event.kind,
        "status": event.status,
        "planned": event.planned,
        "disputed": told.entry.disputed,
        "places": list(event.places),
        "people": list(event.people),
        "organisations": list(event.organisations),
        "accounts": list(_accounts(event)),
        "citations": list(_citations(told)),
    }


def _accounts(event: Event) -> Iterator[AccountData]:
    for comparison in compare(event):
        for account, differs in zip(comparison.accounts, comparison.differing, strict=True):
            yield {
                "about": comparison.subject,
                "what": comparison.what,
                "value": account.value,
                "source": account.source,
                "said_by": account.said_by,
                "differs": differs,
            }


def _citations(told: ExportedEvent) -> Iterator[CitationData]:
    event = told.event
    for number, citation in enumerate(event.citations, start=1):
        data: CitationData = {
            "url": told.site.full_address(addresses.citation(event.id, number)),
            "source": citation.source,
            "quote": citation.quote,
            "prefix": citation.prefix,
            "suffix": citation.suffix,
            "dated": citation.dated,
        }
        dating = told.datings.get(number)
        if dating:
            data["date"] = dating.date.text
        yield data


def _names(tail: Tail, kind: NameKind) -> Iterator[NameData]:
    return (_name(tail.site, name) for name in tail.names if name.kind == kind)


def _name(site: Site, name: Name) -> NameData:
    data: NameData = {
        "id": name.id,
        "url": site.full_address(addresses.name(name.kind, name.id)),
        "name": name.name,
        "aliases": list(name.aliases),
        "description": plain_text(name.description, _LONGEST_TEXT),
        "wikidata": name.wikidata,
        "status": name.status,
    }
    if name.kind == "person":
        data["role"] = name.role
    if name.latitude is not None and name.longitude is not None:
        data["latitude"], data["longitude"] = name.latitude, name.longitude
    return data


def _source(site: Site, record: SourceRecord) -> SourceData:
    data: SourceData = {
        "id": record.id,
        "url": site.full_address(addresses.source(record.id)),
        "title": record.title,
        "publisher": record.publisher,
        "agency": record.agency,
        "authors": list(record.authors),
        "dated": record.dated,
        "original": web_links.web_address(record.url),
        "archived": web_links.web_address(record.archived),
        "text": record.text_kind,
        "language": record.language,
        "status": record.status,
    }
    if record.published:
        data["published"] = _date(site, record.published)
    if record.accessed:
        data["accessed"] = _date(site, record.accessed)
    return data


def _changes(tail: Tail) -> Iterator[ChangeData]:
    for change in tail.changes:
        data: ChangeData = {
            "url": tail.site.full_address(f"{addresses.CHANGES}#{change.anchor}"),
            "date": change.date.text,
            "change": plain_text(change.text.text, _LONGEST_TEXT),
        }
        if change.event_id:
            data["event"] = change.event_id
        yield data


def _date(site: Site, date: Edtf) -> DateData:
    data: DateData = {
        "edtf": date.text,
        "precision": date.precision,
        "uncertain": date.uncertain,
        "approximate": date.approximate,
        "words": in_words(date, wording_of(site.language)),
    }
    if date.begin is not None:
        data["first"] = of_day(date.begin).text
    if date.last is not None:
        data["last"] = of_day(date.last).text
    return data
