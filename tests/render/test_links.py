"""Every link and anchor inside a site resolves, from every page of it."""

from __future__ import annotations

import re

import pytest

from tests.render.link_check import PageLinks, broken_links
from tests.render.site_folder import site_folder
from tests.site.flood import flood

SITE = site_folder(flood())


def test_every_link_resolves() -> None:
    """No link of the example site leads nowhere, and no page has an id twice."""
    assert broken_links(SITE, "/arle/") == []


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ('<a href="no.html">', ["index.html: no.html leads to no page"]),
        ('<a href="#no">', ["index.html: #no leads to no such place on the page"]),
        ('<a href="a/b.html#no">', ["index.html: a/b.html#no leads to no such place on the page"]),
        ('<img src="/no.svg">', ["index.html: /no.svg leads to no page"]),
        ('<p id="x"><p id="x">', ["index.html: id x twice"]),
        ('<a href="a/b.html#there"><a href="https://herald.example/no">', []),
        ('<a href="/base/a/b.html">', []),
    ],
)
def test_the_checker_sees(page: str, expected: list[str]) -> None:
    """The checker itself tells broken links from sound ones."""
    site = {"index.html": page.encode(), "a/b.html": b'<p id="there"><a href="../index.html">'}
    assert broken_links(site, "/base/") == expected


def test_links_are_relative() -> None:
    """Only the page for dead links begins its links at the site's base path; no other knows where the site lies."""
    for address, html in SITE.items():
        if address.endswith(".html"):
            absolute = [href for href in PageLinks(html.decode()).hrefs if href.startswith("/")]
            assert bool(absolute) == (address == "404.html"), address
    hrefs = PageLinks(SITE["404.html"].decode()).hrefs
    assert all(href.startswith(("/arle/", "https://", "#")) for href in hrefs)


def test_links_go_both_ways() -> None:
    """Whatever page an event leads to, that page leads back to the event."""
    for address in SITE:
        if address.startswith("events/"):
            for href in PageLinks(SITE[address].decode()).hrefs:
                match = re.match(r"\.\./((?:places|people|organisations|kinds|sources|days)/(?!index)[^#]+)", href)
                if match:
                    back = PageLinks(SITE[match[1]].decode()).hrefs
                    assert any(f"../{address}" == link.partition("#")[0] for link in back), (address, match[1])
