"""Entries as YAML, in the layout that an editor finds easiest to read, to change and to compare."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.store.text.yaml_writing import block, flow_list, flow_scalar, scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.event import Citation, Claim, Event, Figure
    from generator.model.names import Name
    from generator.model.source import SourceRecord

_PLAIN_DATE = re.compile(r"[0-9][0-9/.~-]*", re.ASCII)
_PLAIN_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?", re.ASCII)


def encode_event(event: Event) -> str:
    """An event as an item of its file's list, at the margin, with a line break at its end.

    Reading it gives the event again, but for its origin and for control characters, which become spaces.
    """
    return "".join(f"{line}\n" for line in _as_item(_event_lines(event)))


def encode_name(name: Name) -> str:
    """A place, person or organisation as an item of its file's list, likewise."""
    return "".join(f"{line}\n" for line in _as_item(_name_lines(name)))


def encode_record(record: SourceRecord) -> str:
    """A bibliographic record as a file of its own, or as front matter without the hyphens around it."""
    return "".join(f"{line}\n" for line in _record_lines(record))


def encode_citation(citation: Citation) -> str:
    """A citation as an item of its event's list, at the margin, with a line break at its end."""
    return "".join(f"{line}\n" for line in _as_item(_citation_lines(citation)))


def encode_citation_in_flow(citation: Citation) -> str:
    """A citation in braces, on one line."""
    fields = (f"{field}: {flow_scalar(text)}" for field, text in _citation_fields(citation))
    return f"{{{', '.join(fields)}}}"


def _event_lines(event: Event) -> Iterator[str]:
    yield f"id: {scalar(event.id)}"
    if event.was:
        yield f"was: {flow_list(event.was)}"
    yield f"date: {event.date.text}"
    yield f"title: {scalar(event.title)}"
    if event.summary:
        yield f"summary: {block(event.summary, 2)}"
    yield f"status: {event.status}"
    yield f"kind: {scalar(event.kind)}"
    if event.planned:
        yield "planned: true"
    for field, names in (
        ("places", event.places),
        ("people", event.people),
        ("organisations", event.organisations),
    ):
        if names:
            yield f"{field}: {flow_list(names)}"
    if event.figures:
        yield "figures:"
        yield from (f"- {_figure(figure)}" for figure in event.figures)
    if event.claims:
        yield "claims:"
        yield from (f"- {_claim(claim)}" for claim in event.claims)
    if event.citations:
        yield "citations:"
        for citation in event.citations:
            yield from _as_item(_citation_lines(citation))


def _citation_lines(citation: Citation) -> Iterator[str]:
    for field, text in _citation_fields(citation):
        yield f"{field}: {scalar(text)}"


def _citation_fields(citation: Citation) -> Iterator[tuple[str, str]]:
    yield "source", citation.source
    yield "quote", citation.quote
    for field, text in (("prefix", citation.prefix), ("suffix", citation.suffix), ("dated", citation.dated)):
        if text:
            yield field, text


def _figure(figure: Figure) -> str:
    value = figure.value if _PLAIN_NUMBER.fullmatch(figure.value) else flow_scalar(figure.value)
    said_by = f", said_by: {flow_scalar(figure.said_by)}" if figure.said_by else ""
    return f"{{what: {flow_scalar(figure.what)}, value: {value}, source: {flow_scalar(figure.source)}{said_by}}}"


def _claim(claim: Claim) -> str:
    # A date stands as it does in the field of that name, without quotes.
    value = claim.value if _PLAIN_DATE.fullmatch(claim.value) else flow_scalar(claim.value)
    said_by = f", said_by: {flow_scalar(claim.said_by)}" if claim.said_by else ""
    return f"{{about: {claim.about}, value: {value}, source: {flow_scalar(claim.source)}{said_by}}}"


def _name_lines(name: Name) -> Iterator[str]:
    yield f"id: {scalar(name.id)}"
    if name.was:
        yield f"was: {flow_list(name.was)}"
    yield f"name: {scalar(name.name)}"
    if name.aliases:
        yield f"aliases: {flow_list(name.aliases)}"
    if name.role:
        yield f"role: {scalar(name.role)}"
    if name.description:
        yield f"description: {block(name.description, 2)}"
    if name.wikidata:
        yield f"wikidata: {name.wikidata}"
    if name.latitude is not None and name.longitude is not None:
        yield f"coordinates: [{name.latitude!r}, {name.longitude!r}]"
    if name.unplaced:
        yield "unplaced: true"
    if name.status != "reviewed":
        yield f"status: {name.status}"


def _record_lines(record: SourceRecord) -> Iterator[str]:
    yield f"title: {scalar(record.title)}"
    for field, text in (("publisher", record.publisher), ("agency", record.agency)):
        if text:
            yield f"{field}: {scalar(text)}"
    yield f"authors: {flow_list(record.authors)}"
    if record.published:
        yield f"published: {record.published.text}"
    for field, text in (("dated", record.dated), ("url", record.url), ("archived", record.archived)):
        if text:
            yield f"{field}: {scalar(text)}"
    if record.accessed:
        yield f"accessed: {record.accessed.text}"
    yield f"text: {record.text_kind}"
    if record.language != "en":
        yield f"language: {scalar(record.language)}"
    if record.status != "reviewed":
        yield f"status: {record.status}"


def _as_item(lines: Iterable[str]) -> Iterator[str]:
    """Fields as one item of a list: a hyphen before the first, the others lined up beneath it."""
    margin = "- "
    for line in lines:
        yield f"{margin}{line}"
        margin = "  "
