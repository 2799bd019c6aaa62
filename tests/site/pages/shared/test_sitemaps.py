"""Sitemaps: one while it has room for all pages, else several and their index."""

from __future__ import annotations

from generator.site.pages.records.machines import SitemapIndexPage, SitemapPage
from generator.site.pages.shared.pieces import pieces
from generator.site.pages.shared.sitemaps import sitemap_pages
from tests.site.flood import flood

SITE = pieces(flood()).site
PAGES = tuple(f"events/{number:02}.html" for number in range(25))


def test_one_sitemap() -> None:
    """As many pages as it may name stand in one file, in order."""
    assert list(sitemap_pages(SITE, PAGES[::-1], most=25)) == [
        SitemapPage(address="sitemap.xml", title="Sitemap", site=SITE, addresses=PAGES)
    ]


def test_too_many_pages() -> None:
    """Of more, the file that robots are told of is an index; every page stands in one of the others."""
    index, *parts = sitemap_pages(SITE, PAGES, most=10)
    names = ("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml")
    assert index == SitemapIndexPage(address="sitemap.xml", title="Sitemaps", site=SITE, sitemaps=names)
    assert [(part.address, part.addresses) for part in parts] == list(
        zip(names, (PAGES[:10], PAGES[10:20], PAGES[20:]), strict=True)
    )


def test_no_page() -> None:
    """A site without a page to list has an empty sitemap."""
    (page,) = sitemap_pages(SITE, [])
    assert page.addresses == ()
