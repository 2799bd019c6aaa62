"""Fills in the record of every page of a site.

records         what each page shows; all that a theme sees
pieces          what many pages share, each made once: entries, links, kinds, the site
alphabet  change_lines  company  filters  maps  markdown_links  quantities  sitemaps  strip   parts of pages
*_pages         the pages of a sort, such as `event_pages`; chronology_page: the first
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from generator.errors import ContentError, Problem
from generator.site.pages.chronology_page import chronology_page
from generator.site.pages.data_pages import data_pages
from generator.site.pages.day_pages import day_pages
from generator.site.pages.event_pages import event_pages
from generator.site.pages.figure_pages import figure_pages
from generator.site.pages.kind_pages import kind_pages
from generator.site.pages.maps import map_pages
from generator.site.pages.moved_pages import moved_pages
from generator.site.pages.name_pages import name_pages
from generator.site.pages.other_pages import editors_pages, machine_pages, search_pages
from generator.site.pages.source_pages import source_pages
from generator.site.pages.trail_pages import trail_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.pages.pieces import Pieces
    from generator.site.pages.records.page import Page


def pages(parts: Pieces) -> Iterator[Page]:
    """Every page of a chronology, each at an address of its own; the first page comes first.

    Raises:
        ContentError: Two pages claim the same address, such as a place with the id `index` and the list of places.
    """
    content: Iterator[Page] = chain(
        [chronology_page(parts)],
        day_pages(parts),
        event_pages(parts),
        name_pages(parts),
        kind_pages(parts),
        map_pages(parts),
        figure_pages(parts),
        trail_pages(parts),
        source_pages(parts),
        editors_pages(parts),
        data_pages(parts),
        search_pages(parts),
    )
    titles: dict[str, str] = {}
    listed: list[str] = []
    for page in content:
        _claim(page, titles)
        listed.append(page.address)
        yield page
    for page in chain(moved_pages(parts), machine_pages(parts, listed)):
        _claim(page, titles)
        yield page


def _claim(page: Page, titles: dict[str, str]) -> None:
    """Note a page's address. Case makes no difference: on many disks `Gao.html` and `gao.html` are one file."""
    address = page.address.casefold()
    if address in titles:
        message = f"“{page.title}” and “{titles[address]}” would both be the page {page.address}"
        raise ContentError([Problem("content", 0, 0, message, "give one of them another id", code="id")])
    titles[address] = page.title
