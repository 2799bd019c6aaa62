"""The theme ledger: the chronology as a table, all else as in gazette."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.site.chronology import chronology
from generator.site_links import broken_links
from tests.render.browsing import open_page
from tests.render.site_folder import site_folder, write_folder
from tests.site.flood import CONTENT, DATINGS

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

CONTENT_IN_LEDGER = replace(CONTENT, settings=replace(CONTENT.settings, theme="ledger"))
SITE = site_folder(chronology(CONTENT_IN_LEDGER, DATINGS))
TABLE = SITE["index.html"].decode("utf-8")


def test_every_event_is_a_row() -> None:
    """The table has all events in the order of time, before the first day and after the last ones too."""
    assert re.findall(r'<th scope="row"[^>]*><a href="events/([\w-]+)\.html">', TABLE) == [
        "inspectors-warn",
        "appeal",
        "river-leaves-its-bed",
        "dyke-breaks",
        "lower-town-leaves",
        "engineers-close-the-breach",
        "inquiry",
    ]


def test_figures() -> None:
    """A row says what is counted, and all numbers that sources give for it."""
    assert "houses flooded: 120 / 200" in TABLE


def test_articles_of_one_publisher() -> None:
    """An article that goes by its publisher has its headline for whoever points at it, since two may share one."""
    assert 'title="Dyke gives way at Millbridge">The Arle Herald</a>' in TABLE


def test_no_link_is_broken() -> None:
    """The strip's days and months lead to rows, and other pages lead to them as they do in gazette."""
    assert broken_links(SITE, SITE.__getitem__, "/arle/") == []


@pytest.fixture
def ledger(browser: Browser, tmp_path: Path) -> Page:
    write_folder(SITE, tmp_path)
    page, complaints = open_page(browser, (tmp_path / "index.html").as_uri())
    assert complaints == []
    return page


def titles(page: Page) -> list[str]:
    return page.locator("tbody tr:visible th a").all_inner_texts()


@pytest.mark.browser
def test_columns_sort(ledger: Page) -> None:
    """A click on a column's head sorts by it, another turns the order, and the address and the back button know."""
    in_time = titles(ledger)
    ledger.get_by_role("button", name="Event", exact=True).click()
    assert titles(ledger) == sorted(in_time)
    assert ledger.locator("[aria-sort]").inner_text().strip().startswith("Event")
    ledger.get_by_role("button", name="Event", exact=True).click()
    assert titles(ledger) == sorted(in_time, reverse=True)
    assert ledger.url.endswith("?sort=-title")
    ledger.reload()
    assert titles(ledger) == sorted(in_time, reverse=True)
    ledger.get_by_role("button", name="Figures").click()
    ledger.get_by_role("button", name="Figures").click()
    assert titles(ledger)[0] == "The dyke breaks and the lower town floods"
    ledger.go_back()
    ledger.go_back()
    assert titles(ledger) == sorted(in_time, reverse=True)
    ledger.close()


@pytest.mark.browser
def test_rows_are_filtered(ledger: Page) -> None:
    """Filters work on the table as on the chronology, together with the order of a column."""
    ledger.get_by_role("button", name="Event", exact=True).click()
    ledger.get_by_role("button", name="Filter and sort").click()
    assert ledger.get_by_label("Order").count() == 0
    ledger.get_by_label("Kind", exact=True).select_option("flood")
    assert titles(ledger) == ["The Arle leaves its bed", "The dyke breaks and the lower town floods"]
    assert ledger.url.endswith("?sort=title&kind=flood")
    assert ledger.get_by_role("status").inner_text() == "Showing 2 of 7 events, 3–4 March 1998 · Flood"
    ledger.close()
