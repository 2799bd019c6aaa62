"""How much a reader has to load: pages with their styles, and scripts as a server sends them."""

from __future__ import annotations

import gzip
import posixpath
import re
from dataclasses import replace

import pytest

from generator.dates.calendar import day_number
from generator.dates.edtf import of_day
from generator.site.chronology import chronology
from tests.render.site_folder import site_folder
from tests.site.flood import CONTENT, DATINGS, flood

SITE = site_folder(flood(), searchable=True)
PAGES = [address for address in SITE if address.endswith(".html") and address != "404.html"]
MOST_OF_AN_EVENT, MOST_OF_A_CHRONOLOGY, MOST_OF_SCRIPTS = 60_000, 100_000, 15_000
# As many events as a newspaper's chronology has.
EVENTS = 31


def loaded(address: str, html: bytes, pattern: str) -> list[bytes]:
    """What a page loads by the links that a pattern finds."""
    found = re.findall(pattern, html.decode())
    return [SITE[posixpath.normpath(posixpath.join(posixpath.dirname(address), link))] for link in found]


def weight(address: str, html: bytes) -> int:
    """Bytes of a page with its styles, not compressed."""
    return len(html) + sum(map(len, loaded(address, html, r'<link rel="stylesheet" href="([^"]+)"')))


@pytest.mark.parametrize("address", [address for address in PAGES if address.startswith("events/")])
def test_an_events_page(address: str) -> None:
    """With its styles it is no heavier than a small picture."""
    assert 20_000 < weight(address, SITE[address]) < MOST_OF_AN_EVENT


def test_a_chronology() -> None:
    """So is one of as many events as a newspaper's chronology has, each with summary, names and passage."""
    full = [event for event in CONTENT.events if event.citations and event.places]
    days = [of_day(day_number(1998, 3, 1 + number % 30)) for number in range(EVENTS)]
    events = tuple(replace(full[number % len(full)], id=f"e{number}", date=day) for number, day in enumerate(days))
    content = replace(CONTENT, events=events, changes=(), trails=())
    page = site_folder(chronology(content, DATINGS))["index.html"]
    assert page.count(b'<article class="event">') == EVENTS
    assert weight("index.html", page) < MOST_OF_A_CHRONOLOGY


@pytest.mark.parametrize("address", PAGES)
def test_scripts(address: str) -> None:
    """Our own scripts of any page, compressed, are a few kilobytes; those of the search are pagefind's."""
    scripts = loaded(address, SITE[address], r'<script[^>]* src="([^"]+)"')
    assert scripts
    assert sum(len(gzip.compress(script, mtime=0)) for script in scripts) < MOST_OF_SCRIPTS
