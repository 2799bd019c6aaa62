"""Every link and anchor inside a site resolves, from every page of it."""

from __future__ import annotations

import re

import pytest

from generator.render.links import Links
from generator.site_links import broken_links, links_of
from tests.render.site_folder import site_folder
from tests.site.flood import flood

SITE = site_folder(flood())


def test_every_link_resolves() -> None:
    """No link of the example site leads nowhere, and no page has an id twice."""
    assert broken_links(SITE, SITE.__getitem__, "/arle/") == []


def test_links_are_relative() -> None:
    """Only the page for dead links begins its links at the site's base path; no other knows where the site lies."""
    for address, html in SITE.items():
        if address.endswith(".html"):
            absolute = [href for href in links_of(html).hrefs if href.startswith("/")]
            assert bool(absolute) == (address == "404.html"), address
    hrefs = links_of(SITE["404.html"]).hrefs
    assert all(href.startswith(("/arle/", "https://", "#")) for href in hrefs)


def test_links_go_both_ways() -> None:
    """Whatever page an event leads to, that page leads back to the event."""
    for address in SITE:
        if address.startswith("events/"):
            for href in links_of(SITE[address]).hrefs:
                match = re.match(r"\.\./((?:places|people|organisations|kinds|sources|days)/(?!index)[^#]+)", href)
                if match:
                    back = links_of(SITE[match[1]]).hrefs
                    assert any(f"../{address}" == link.partition("#")[0] for link in back), (address, match[1])


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("index.html", "../index.html"),
        ("days/2013-01-14.html", "../days/2013-01-14.html"),
        ("events/flood.html", "../events/flood.html"),
        ("events/flood.html#citation-2", "#citation-2"),
        ("events/dyke.html#citation-2", "../events/dyke.html#citation-2"),
        ("events/flood.html#über", "#%C3%BCber"),
        ("places/köln.html", "../places/k%C3%B6ln.html"),
        ("places/a b.html#c d", "../places/a%20b.html#c%20d"),
        ("places/a?b.html#c#d", "../places/a%3Fb.html#c%23d"),
        ("places/a:b.html", "../places/a%3Ab.html"),
        ("places/a%b.html", "../places/a%25b.html"),
        ("places/a\n.html", "../places/a%0A.html"),
        ("places/\ud800.html", "../places/%3F.html"),
    ],
)
def test_what_stands_in_a_link(address: str, href: str) -> None:
    """A link leads up and down again, but stays on its own page; whatever means something in a link is written out."""
    links = Links("../")
    links.here = "events/flood.html"
    assert links(address) == href
