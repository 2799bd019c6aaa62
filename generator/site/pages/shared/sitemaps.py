"""The list of all pages for search engines, in as many files as the protocol asks for.

After sitemaps.org, version 0.9: a file names at most 50,000 addresses and has at most 50 MB; a site with more has
several and an index of them. A file may name what lies in its own folder alone, so all stand beside the first page.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from generator.site import addresses
from generator.site.pages.records.machines import SitemapIndexPage, SitemapPage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.site.pages.records.parts import Site

_MOST_ADDRESSES = 50_000
_MOST_BYTES = 50 * 2**20
# Bytes around an address in the theme's file, and around all of them.
_AROUND_EACH = len("<url><loc></loc></url>\n")
_AROUND_ALL = 200


def sitemap_pages(
    site: Site, listed: Iterable[str], *, most: int = _MOST_ADDRESSES, most_bytes: int = _MOST_BYTES
) -> Iterator[SitemapPage | SitemapIndexPage]:
    """The sitemap of a published site, or the sitemaps and their index.

    Args:
        site: Whose it is.
        listed: The addresses of all pages that it names.
        most: How many addresses a file may name.
        most_bytes: How long it may be.
    """
    parts = list(_parts(site, sorted(listed), most, most_bytes))
    if len(parts) == 1:
        yield SitemapPage(address=addresses.SITEMAP, title="Sitemap", site=site, addresses=parts[0])
        return
    files = [addresses.sitemap_part(number) for number in range(1, len(parts) + 1)]
    yield SitemapIndexPage(address=addresses.SITEMAP, title="Sitemaps", site=site, sitemaps=tuple(files))
    for file, part in zip(files, parts, strict=True):
        yield SitemapPage(address=file, title="Sitemap", site=site, addresses=part)


def _parts(site: Site, in_order: Iterable[str], most: int, most_bytes: int) -> Iterator[tuple[str, ...]]:
    part: list[str] = []
    size = _AROUND_ALL
    for address in in_order:
        length = _AROUND_EACH + len(escape(site.full_address(address)).encode())
        if part and (len(part) == most or size + length > most_bytes):
            yield tuple(part)
            part, size = [], _AROUND_ALL
        part.append(address)
        size += length
    yield tuple(part)
