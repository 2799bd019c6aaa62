"""The pages of what changed, and of what a site gives away to machines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.plans import PagePlan, ready
from generator.site.pages.records.changes import ChangesPage
from generator.site.pages.records.others import DataFile, DataPage
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.pages.plans import Plan
    from generator.site.pages.records.parts import Site
    from generator.site.pages.shared.noted_changes import NotedChange
    from generator.site.pages.shared.pieces import Pieces

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


@dataclass(frozen=True, slots=True)
class AllChanges:
    """What the page of changes is made from.

    Attributes:
        site: What all pages share.
        changes: The newest first.
    """

    site: Site
    changes: tuple[NotedChange, ...]


def data_pages(pieces: Pieces) -> Iterator[Plan]:
    """The page of additions and corrections, and the page that lists every file for machines."""
    yield PagePlan(addresses.CHANGES, changes_page, AllChanges(pieces.site, pieces.changes))
    yield ready(_data_page(pieces))


def changes_page(whole: AllChanges) -> ChangesPage:
    wording = wording_of(whole.site.language)
    return ChangesPage(
        address=addresses.CHANGES,
        title=wording.say("changes"),
        description=wording.say("about-changes"),
        site=whole.site,
        lines=tuple(change.line for change in whole.changes),
    )


def _data_page(pieces: Pieces) -> DataPage:
    wording = pieces.wording
    files = {**(_FEEDS if pieces.site.url else {}), **_FILES, **(_BIBLIOGRAPHY if pieces.sources else {})}
    return DataPage(
        address=addresses.DATA,
        title=wording.say("data"),
        description=wording.say("about-data"),
        site=pieces.site,
        files=tuple(
            DataFile(address, address.rpartition("/")[2], wording.say(f"file-{name}"), wording.say(f"use-{name}"))
            for address, name in files.items()
        ),
    )
