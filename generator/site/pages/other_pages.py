"""The editor's own pages, the page for dead links, and what machines read of a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.records.machines import RobotsPage
from generator.site.pages.records.others import EditorsPage, NotFoundPage, SearchPage
from generator.site.pages.shared.cite_boxes import cite_page
from generator.site.pages.shared.sitemaps import sitemap_pages
from generator.site.plain_text import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.site.pages.records.page import Page
    from generator.site.pages.shared.pieces import Pieces


def editors_pages(pieces: Pieces) -> Iterator[EditorsPage]:
    for page in pieces.chronology.content.pages:
        address = addresses.text_page(page.id)
        yield EditorsPage(
            address=address,
            title=page.title,
            site=pieces.site,
            description=plain_text(page.text),
            text=pieces.markdown(page.text),
            cite=cite_page(pieces.site, f"page-{page.id}", address, page.title, None),
        )


def search_pages(pieces: Pieces) -> Iterator[SearchPage]:
    if pieces.searchable:
        yield SearchPage(address=addresses.SEARCH, title=pieces.wording.say("search"), site=pieces.site)


def machine_pages(pieces: Pieces, listed: Iterable[str]) -> Iterator[Page]:
    """What is no page of the chronology. `listed` are the addresses that a sitemap names; it needs a published site."""
    yield NotFoundPage(address=addresses.NOT_FOUND, title=pieces.wording.say("no-such-page"), site=pieces.site)
    published = bool(pieces.site.url)
    if published:
        yield from sitemap_pages(pieces.site, listed)
    yield RobotsPage(
        address=addresses.ROBOTS, title="Robots", site=pieces.site, sitemap=addresses.SITEMAP if published else ""
    )
