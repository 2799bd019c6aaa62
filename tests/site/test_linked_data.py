"""Events as linked data, as rdflib reads them with no network at hand."""

from __future__ import annotations

import json
import socket

import pytest
import rdflib

from generator.model.content import Settings
from generator.site.linked_data import event_data
from generator.site.pages.shared.pieces import Pieces
from tests.site.exports.examples import FLOOD, hostile, of_dates

SCHEMA = rdflib.Namespace("https://schema.org/")
PAGES = "https://archive.example/arle/"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def data_of(parts: Pieces, event_id: str) -> dict[str, object]:
    card, graph = parts.cards[event_id], parts.chronology
    records = {source_id: source.record for source_id, source in graph.sources.items()}
    return event_data(graph.settings, card.event, graph.names, records, card.words)


def graph_of(parts: Pieces, event_id: str, base: str = "") -> rdflib.Graph:
    return rdflib.Graph().parse(data=json.dumps(data_of(parts, event_id)), format="json-ld", base=base or None)


def test_an_event() -> None:
    """An Event with name, dates, places and people, each by its address."""
    graph = graph_of(FLOOD, "dyke-breaks")
    event = rdflib.URIRef(f"{PAGES}events/dyke-breaks.html#event")
    assert (event, rdflib.RDF.type, SCHEMA.Event) in graph
    assert str(graph.value(event, SCHEMA.name)) == "The dyke breaks and the lower town floods"
    assert str(graph.value(event, SCHEMA.startDate)) == "1998-03-03"
    assert str(graph.value(event, SCHEMA.endDate)) == "1998-03-04"
    assert set(graph.objects(event, SCHEMA.location)) == {
        rdflib.URIRef(f"{PAGES}places/millbridge.html"),
        rdflib.URIRef(f"{PAGES}places/arle.html"),
    }
    millbridge = rdflib.URIRef(f"{PAGES}places/millbridge.html")
    assert graph.value(millbridge, SCHEMA.sameAs) == rdflib.URIRef("https://www.wikidata.org/wiki/Q42")
    assert float(str(graph.value(graph.value(millbridge, SCHEMA.geo), SCHEMA.latitude))) == 52.31


def test_citations() -> None:
    """Each passage is a quotation from its article; an article says where and when it stood."""
    graph = graph_of(FLOOD, "dyke-breaks")
    page = rdflib.URIRef(f"{PAGES}events/dyke-breaks.html")
    quotations = set(graph.objects(page, SCHEMA.citation))
    assert quotations == {rdflib.URIRef(f"{page}#citation-{number}") for number in (1, 2, 3)}
    article = rdflib.URIRef(f"{PAGES}sources/herald-dyke.html#article")
    assert graph.value(rdflib.URIRef(f"{page}#citation-1"), SCHEMA.isPartOf) == article
    assert graph.value(article, SCHEMA.url) == rdflib.URIRef("https://herald.example/dyke?page=1")
    assert str(graph.value(article, SCHEMA.datePublished)) == "1998-03-04"


def test_a_digest_is_not_quoted() -> None:
    """The words of a digest are not the article's: the article itself is cited."""
    graph = graph_of(FLOOD, "engineers-close-the-breach")
    page = rdflib.URIRef(f"{PAGES}events/engineers-close-the-breach.html")
    assert set(graph.objects(page, SCHEMA.citation)) == {
        rdflib.URIRef(f"{PAGES}sources/courier-engineers.html#article")
    }
    assert (None, rdflib.RDF.type, SCHEMA.Quotation) not in graph


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2013-01-14", {"startDate": "2013-01-14"}),
        ("2013-01-14T16:00", {"startDate": "2013-01-14T16:00"}),
        ("2013-01", {"startDate": "2013-01"}),
        ("2013-01-12/2013-01-13", {"startDate": "2013-01-12", "endDate": "2013-01-13"}),
        ("2012-04/..", {"startDate": "2012-04"}),
        ("../2013", {"endDate": "2013"}),
        ("2013-01-10~", {"startDate": {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "2013-01-10~"}}),
        ("2013-21", {"startDate": {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "2013-21"}}),
        ("-0044", {"startDate": {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "-0044"}}),
    ],
)
def test_dates(date: str, expected: dict[str, object]) -> None:
    """A date is no sharper than it is known; what only EDTF can say is typed as EDTF."""
    data = data_of(of_dates(date), "e1")
    assert {name: data[name] for name in ("startDate", "endDate") if name in data} == expected


def test_without_an_address() -> None:
    """Until a site is published, identifiers count from the page, wherever that is."""
    parts = hostile(Settings("Somewhere", kinds={"bad": "Bad"}))
    graph = graph_of(parts, "bad-event", base="https://elsewhere.example/a/events/bad-event.html")
    event = rdflib.URIRef("https://elsewhere.example/a/events/bad-event.html#event")
    assert graph.value(event, SCHEMA.location) == rdflib.URIRef("https://elsewhere.example/a/places/bad-place.html")


def test_hostile_words() -> None:
    """Whatever stands in an article, the data can be read and no link leads to a script."""
    graph = graph_of(hostile(), "bad-event")
    links = [str(node) for node in graph.objects() if isinstance(node, rdflib.URIRef)]
    assert [link for link in links if not link.startswith("https://")] == []
    assert len(graph) > 20
