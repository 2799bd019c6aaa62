"""Follows every link of a site that lies in memory: does its page exist, and does the page have the anchor?"""

from __future__ import annotations

import posixpath
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping


class PageLinks(HTMLParser):
    """What a page links to, and what in it can be linked to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.ids: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            if name in ("href", "src") and not (tag == "link" and ("rel", "canonical") in attrs):
                self.hrefs.append(value or "")


def broken_links(site: Mapping[str, bytes], base_path: str = "/") -> list[str]:
    """Every link inside a site that leads nowhere, and every id that a page has twice, each in one line.

    Args:
        site: The files of the site by address.
        base_path: Where the site's first page lies on its host; links that begin with it lead into the site too.
    """
    pages = {address: PageLinks(html.decode("utf-8")) for address, html in site.items() if address.endswith(".html")}
    found: list[str] = []
    for address, page in pages.items():
        found += [f"{address}: id {anchor} twice" for anchor in set(page.ids) if page.ids.count(anchor) > 1]
        for href in page.hrefs:
            if urlsplit(href).scheme:
                continue
            target = urlsplit(urljoin(posixpath.join("/", address), href.removeprefix(base_path.rstrip("/"))))
            path = unquote(target.path).lstrip("/")
            if path not in site:
                found.append(f"{address}: {href} leads to no page")
            elif target.fragment and path in pages and unquote(target.fragment) not in pages[path].ids:
                found.append(f"{address}: {href} leads to no such place on the page")
    return found
