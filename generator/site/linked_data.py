"""Events as linked data: JSON-LD in the words of schema.org, for search engines and for whoever gathers facts."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from generator.model.printable import printable
from generator.site import addresses, web_links
from generator.site.plain_text import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.dates.edtf import Edtf
    from generator.model.content import Settings
    from generator.model.event import Citation, Event
    from generator.model.names import Name, NameKind
    from generator.model.source import SourceRecord

Node = dict[str, object]

# Written out, so that nobody needs to fetch what the words mean.
_CONTEXT: Mapping[str, object] = {
    "@vocab": "https://schema.org/",
    "url": {"@type": "@id"},
    "sameAs": {"@type": "@id"},
    "archivedAt": {"@type": "@id"},
    "eventStatus": {"@type": "@id"},
}
_TYPES: Mapping[NameKind, str] = {"place": "Place", "person": "Person", "organisation": "Organization"}
# What ISO 8601 and EDTF write alike: a year, a month, a day, perhaps with a time.
_ISO_DATE = re.compile(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T[\d:]+(?:Z|[+-][\d:]+)?)?)?)?", re.ASCII)
_EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
_PATH_TO_ROOT = "../"  # from events/<id>.html


def event_data(
    settings: Settings,
    event: Event,
    names: Mapping[tuple[NameKind, str], Name],
    records: Mapping[str, SourceRecord],
    summary: str,
) -> Node:
    """A schema.org Event with the articles that report it, and the passages that its page cites.

    Args:
        settings: Of the site; until it has an address, identifiers are relative to the page.
        event: The event.
        names: What it names.
        records: Of the sources that it cites, by id.
        summary: Its summary in plain words.
    """
    address = _address(settings, addresses.event(event.id))
    of_kind = partial(_names, settings, names)
    sources = dict.fromkeys(citation.source for citation in event.citations)
    data: Node = {
        "@context": _CONTEXT,
        "@type": "Event",
        "@id": f"{address}#event",
        "url": address,
        "name": shortened(event.title),
        "description": summary,
        **_dates(event.date),
        "eventStatus": "https://schema.org/EventScheduled" if event.planned else "",
        "location": list(of_kind("place", event.places)),
        "about": [*of_kind("person", event.people), *of_kind("organisation", event.organisations)],
        "subjectOf": [_article(settings, records[source]) for source in sources],
        "mainEntityOfPage": {
            "@type": "WebPage",
            "@id": address,
            "name": shortened(event.title),
            "inLanguage": settings.language,
            "license": settings.licence,
            "isPartOf": {
                "@type": "WebSite",
                "@id": _address(settings, addresses.CHRONOLOGY),
                "name": settings.title,
            },
            "citation": list(_citations(settings, event, records)),
        },
    }
    return _without_empty(data)


def _dates(date: Edtf) -> Node:
    """When, no sharper than it is known; what ISO 8601 cannot say is said as EDTF, with that for its type."""
    left, slash, right = date.text.partition("/")
    ends = [("startDate", left), ("endDate", right)] if slash else [("startDate", date.text)]
    known = [(name, text) for name, text in ends if text not in ("", "..")]
    if all(_ISO_DATE.fullmatch(text) for _, text in known):
        return dict(known)
    return {"startDate": {"@type": _EDTF, "@value": date.text}}


def _names(
    settings: Settings, names: Mapping[tuple[NameKind, str], Name], kind: NameKind, ids: tuple[str, ...]
) -> Iterator[Node]:
    return (_name(settings, names[kind, name_id]) for name_id in dict.fromkeys(ids))


def _name(settings: Settings, name: Name) -> Node:
    address = _address(settings, addresses.name(name.kind, name.id))
    position: Node = {}
    if name.latitude is not None and name.longitude is not None:
        position = {"@type": "GeoCoordinates", "latitude": name.latitude, "longitude": name.longitude}
    return {
        "@type": _TYPES[name.kind],
        "@id": address,
        "url": address,
        "name": shortened(name.name),
        "sameAs": web_links.wikidata(name.wikidata),
        "geo": position,
    }


def _article(settings: Settings, record: SourceRecord) -> Node:
    publisher = record.publisher or record.agency
    return {
        "@type": "NewsArticle",
        "@id": _article_id(settings, record),
        "headline": shortened(record.title),
        "author": [{"@type": "Person", "name": author} for author in record.authors],
        "publisher": {"@type": "Organization", "name": publisher} if publisher else {},
        "datePublished": _dates(record.published).get("startDate", "") if record.published else "",
        "inLanguage": record.language,
        "url": web_links.web_address(record.url),
        "archivedAt": web_links.web_address(record.archived),
    }


def _citations(settings: Settings, event: Event, records: Mapping[str, SourceRecord]) -> Iterator[Node]:
    """Each passage that the page cites; of a digest the article, whose own words it does not have."""
    for number, citation in enumerate(event.citations, start=1):
        record = records[citation.source]
        article: Node = {"@id": _article_id(settings, record)}
        address = addresses.citation(event.id, number)
        yield article if record.text_kind == "digest" else _quotation(settings, address, citation, article)


def _quotation(settings: Settings, address: str, citation: Citation, article: Node) -> Node:
    return {
        "@type": "Quotation",
        "@id": _address(settings, address),
        "text": " ".join(citation.quote.split()),
        "isPartOf": article,
    }


def _article_id(settings: Settings, record: SourceRecord) -> str:
    return f"{_address(settings, addresses.source(record.id))}#article"


def _address(settings: Settings, address: str) -> str:
    url = web_links.web_address(settings.url)
    return web_links.full_address(url or _PATH_TO_ROOT, address)


def _without_empty(node: Node) -> Node:
    """A node without what is not known, its words such as a page can hold."""
    return {name: _kept(value) for name, value in node.items() if value not in ("", [], {})}


def _kept(value: object) -> object:
    match value:
        case dict():
            return _without_empty(value)
        case list():
            return [_kept(item) for item in value]
        case str():
            return printable(value)
        case _:
            return value
