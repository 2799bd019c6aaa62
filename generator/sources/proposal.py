"""Proposing a bibliographic record for an article that came without one, from what its text and its page say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model.source import SourceRecord
from generator.sources.addresses import host_of, is_web_address
from generator.sources.bylines import authors, outlets_signing
from generator.sources.datelines import read_dateline
from generator.sources.headline import find_headline
from generator.sources.imprints import read_imprint
from generator.sources.outlets import SPELLINGS, Outlet, outlet_named
from generator.sources.small_words import language_of
from generator.sources.survey import end_of_article, first_prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.sources.metadata import Metadata
    from generator.sources.survey import Line

_OUTLET = "(?:" + "|".join(re.escape(name) for spelling in SPELLINGS for name in (spelling, spelling.upper())) + ")"
_OUTLET_NAMED = re.compile(rf"\b(?P<outlet>{_OUTLET})\b")
# "France 24's Jane Doe": how an outlet speaks of its own people
_OWN_REPORTER = re.compile(rf"\b(?P<outlet>{_OUTLET})(?:['’]s|['’])\s(?:[^\W\d_a-z][\w'’-]+\s?){{2}}")
_ADDRESS = re.compile(r"https?://\S+")


def propose_record(source_id: str, lines: Sequence[Line], metadata: Metadata) -> SourceRecord:
    """A draft of an article's record: what its page's head says, or else its own lines; nothing is guessed.

    Its day is left out: who dates it weighs what the page states against what its text says.

    Where no headline stands above the text, the name of the file serves in its place.

    Args:
        source_id: The name of the article's file without the ending.
        lines: The page, surveyed.
        metadata: What its head says; empty for a text.
    """
    lines = lines[: end_of_article(lines)]
    outlets = list(_outlets(lines, metadata))
    publisher = metadata.publisher or next((outlet.name for outlet in outlets if not outlet.agency), "")
    agency = next((outlet.name for outlet in outlets if outlet.agency), "")
    known = outlet_named(publisher)
    publisher = known.name if known else publisher
    return SourceRecord(
        id=source_id,
        title=metadata.title or find_headline(lines) or _in_words(source_id),
        publisher=publisher,
        agency="" if agency == publisher else agency,
        authors=metadata.authors or authors(line.text for line in lines if line.kind in ("byline", "credits")),
        url=metadata.url or _address(lines),
        language=metadata.language or language_of("\n".join(line.text for line in lines if line.prose)),
        status="draft",
    )


def _outlets(lines: Sequence[Line], metadata: Metadata) -> Iterator[Outlet]:
    """The outlets that claim the article, the plainest claim first."""
    opening = first_prose(lines)
    for line in lines[:opening]:
        if imprint := read_imprint(line.text):
            yield imprint
    dateline = read_dateline(lines[opening].text) if opening < len(lines) else None
    if dateline and dateline.agency:
        yield outlet_named(dateline.agency) or Outlet(dateline.agency, agency=True)
    yield from outlets_signing(line.text for line in lines if line.kind in ("byline", "source"))
    for line in lines:
        if line.kind == "small print":
            yield from _named_in(line.text, _OUTLET_NAMED)
    if host := outlet_named(host_of(metadata.url)):
        yield host
    for line in lines:
        if line.prose:
            yield from (outlet for outlet in _named_in(line.text, _OWN_REPORTER) if not outlet.agency)


def _named_in(text: str, pattern: re.Pattern[str]) -> Iterator[Outlet]:
    for match in pattern.finditer(text):
        if outlet := outlet_named(match["outlet"]):
            yield outlet


def _address(lines: Sequence[Line]) -> str:
    found = (match[0] for line in lines if line.kind == "address" and (match := _ADDRESS.search(line.text)))
    return next(filter(is_web_address, found), "")


def _in_words(source_id: str) -> str:
    """The name of a file as a title: "flood-in-lima" → "Flood in lima"."""
    words = re.sub(r"[-_]+", " ", source_id).strip()
    return words[:1].upper() + words[1:]
