"""The pages of what changed, and of what a site gives away to machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.records.changes import ChangesPage
from generator.site.pages.records.others import DataFile, DataPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.pages.pieces import Pieces

# The files by address; what each is called and what it is good for are `file-` and `use-` before the name here.
_FEEDS = {addresses.EVENTS_FEED: "events-feed", addresses.CHANGES_FEED: "changes-feed"}
_FILES = {
    addresses.CALENDAR: "calendar",
    addresses.EVENTS_TABLE: "events-table",
    addresses.CITATIONS_TABLE: "citations-table",
    addresses.DATA_JSON: "json",
    addresses.DATA_SCHEMA: "schema",
    addresses.TIMELINE: "timeline",
}
_BIBLIOGRAPHY = {
    addresses.BIBLIOGRAPHY_BIBTEX: "bibtex",
    addresses.BIBLIOGRAPHY_CSL: "csl",
}


def data_pages(pieces: Pieces) -> Iterator[DataPage | ChangesPage]:
    """The page of additions and corrections, and the page that lists every file for machines."""
    wording = pieces.wording
    yield ChangesPage(
        address=addresses.CHANGES,
        title=wording.say("changes"),
        description=wording.say("about-changes"),
        site=pieces.site,
        lines=pieces.changes,
    )
    files = {**(_FEEDS if pieces.site.url else {}), **_FILES, **(_BIBLIOGRAPHY if pieces.sources else {})}
    yield DataPage(
        address=addresses.DATA,
        title=wording.say("data"),
        description=wording.say("about-data"),
        site=pieces.site,
        files=tuple(
            DataFile(address, address.rpartition("/")[2], wording.say(f"file-{name}"), wording.say(f"use-{name}"))
            for address, name in files.items()
        ),
    )
