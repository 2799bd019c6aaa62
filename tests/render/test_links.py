"""Every link and anchor inside a site resolves, from every page of it."""

from __future__ import annotations

import re

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
