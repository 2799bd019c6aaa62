"""The whole chronology as JSON in the shape that `shapes` fixes, and the JSON Schema of that shape."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from generator.dates.edtf import of_day
from generator.model.disagreements import compare
from generator.site import addresses, web_links
from generator.site.exports.json_text import json_document
from generator.site.exports.shapes import VERSION, ChronologyData, DateData, NameData, SourceData
from generator.site.plain_text import plain_text
from generator.wording.dates import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.edtf import Edtf
    from generator.model.event import Event
    from generator.model.names import Name, NameKind
    from generator.model.source import SourceRecord
    from generator.site.exports.shapes import AccountData, ChangeData, CitationData, EventData, SiteData
    from generator.site.pages.pieces import Pieces

_LONGEST_TEXT = 32_000


def chronology_json(pieces: Pieces) -> str:
    """chronology.json."""
    return json_document(dict(chronology_data(pieces)))


def schema_json() -> str:
    """The JSON Schema of chronology.json (draft 2020-12)."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **TypeAdapter(ChronologyData).json_schema(),
        "title": f"A chronology made with Dateline, version {VERSION} of the format",
    }
    return f"{json.dumps(schema, indent=2, ensure_ascii=False)}\n"


def chronology_data(pieces: Pieces) -> ChronologyData:
    """Everything that the chronology says, but for the text of its articles."""
    chronology = pieces.chronology
    return {
        "$schema": pieces.site.full_address(addresses.DATA_SCHEMA),
        "version": VERSION,
        "site": _site(pieces),
        "kinds": [{"id": kind.id, "word": kind.word} for kind in pieces.kinds.values()],
        "events": [_event(pieces, event) for event in chronology.events],
        "places": list(_names(pieces, "place")),
        "people": list(_names(pieces, "person")),
        "organisations": list(_names(pieces, "organisation")),
        "sources": [_source(pieces, source.record) for source in chronology.sources.values()],
        "changes": list(_changes(pieces)),
    }


def _site(pieces: Pieces) -> SiteData:
    site, settings = pieces.site, pieces.chronology.settings
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


def _event(pieces: Pieces, event: Event) -> EventData:
    return {
        "id": event.id,
        "url": pieces.site.full_address(addresses.event(event.id)),
        "date": _date(pieces, event.date),
        "title": event.title,
        "summary": pieces.cards[event.id].words,
        "kind": event.kind,
        "status": event.status,
        "planned": event.planned,
        "disputed": pieces.cards[event.id].entry.disputed,
        "places": list(event.places),
        "people": list(event.people),
        "organisations": list(event.organisations),
        "accounts": list(_accounts(event)),
        "citations": list(_citations(pieces, event)),
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


def _citations(pieces: Pieces, event: Event) -> Iterator[CitationData]:
    for number, citation in enumerate(event.citations, start=1):
        data: CitationData = {
            "url": pieces.site.full_address(addresses.citation(event.id, number)),
            "source": citation.source,
            "quote": citation.quote,
            "prefix": citation.prefix,
            "suffix": citation.suffix,
            "dated": citation.dated,
        }
        dating = pieces.chronology.datings.get((event.id, number - 1))
        if dating:
            data["date"] = dating.date.text
        yield data


def _names(pieces: Pieces, kind: NameKind) -> Iterator[NameData]:
    return (_name(pieces, name) for (of_kind, _), name in pieces.chronology.names.items() if of_kind == kind)


def _name(pieces: Pieces, name: Name) -> NameData:
    data: NameData = {
        "id": name.id,
        "url": pieces.site.full_address(addresses.name(name.kind, name.id)),
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


def _source(pieces: Pieces, record: SourceRecord) -> SourceData:
    data: SourceData = {
        "id": record.id,
        "url": pieces.site.full_address(addresses.source(record.id)),
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
        data["published"] = _date(pieces, record.published)
    if record.accessed:
        data["accessed"] = _date(pieces, record.accessed)
    return data


def _changes(pieces: Pieces) -> Iterator[ChangeData]:
    for change in pieces.changes:
        data: ChangeData = {
            "url": pieces.site.full_address(f"{addresses.CHANGES}#{change.anchor}"),
            "date": change.date.text,
            "change": plain_text(change.text.text, _LONGEST_TEXT),
        }
        if change.event_id:
            data["event"] = change.event_id
        yield data


def _date(pieces: Pieces, date: Edtf) -> DateData:
    data: DateData = {
        "edtf": date.text,
        "precision": date.precision,
        "uncertain": date.uncertain,
        "approximate": date.approximate,
        "words": in_words(date, pieces.wording),
    }
    if date.begin is not None:
        data["first"] = of_day(date.begin).text
    if date.last is not None:
        data["last"] = of_day(date.last).text
    return data
