"""Maps, figures and trails in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.render.browsing import open_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["map.html", "figures.html", "trails/index.html", "trails/warned-in-time.html"])
@pytest.mark.parametrize("width", [320, 1280])
def test_pages_fit(browser: Browser, server: str, address: str, width: int) -> None:
    """No page is wider than its window, and the browser complains of nothing, its policy least of all."""
    page, complaints = open_page(browser, server + address, width=width)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert complaints == []
    page.close()


def test_a_slider_in_time(browser: Browser, server: str) -> None:
    """Step by step the map shows what happened then, and the address keeps the step."""
    page, complaints = open_page(browser, f"{server}map.html")
    slider = page.get_by_role("slider")
    shown = page.locator(".map-steps > li:visible")
    all_steps = shown.count()
    assert all_steps > 2
    assert page.locator(".event-mark.off").count() == 0
    slider.focus()
    slider.press("ArrowRight")
    expect(shown).to_have_count(1)
    assert page.locator(".event-mark:not(.off)").count() == shown.locator(".where a").count()
    address = page.url
    assert "#at-1998-03-" in address
    assert slider.get_attribute("aria-valuetext") == page.locator("output").inner_text()
    page.reload()
    assert page.url == address
    expect(shown).to_have_count(1)
    page.get_by_role("slider").press("Home")
    expect(shown).to_have_count(all_steps)
    assert complaints == []
    page.close()


def test_no_name_covers_another(browser: Browser, server: str) -> None:
    """Names on a locator do not overlap in the reader's own font."""
    page, _ = open_page(browser, f"{server}days/1998-03-03.html", width=1280)
    boxes = page.locator(".locator .place text").evaluate_all(
        "texts => texts.map(text => text.getBoundingClientRect()).map(b => [b.left, b.top, b.right, b.bottom])"
    )
    assert boxes
    assert not [
        (one, other)
        for number, one in enumerate(boxes)
        for other in boxes[:number]
        if one[0] < other[2] and other[0] < one[2] and one[1] + 2 < other[3] and other[1] + 2 < one[3]
    ]
    page.close()


@pytest.mark.parametrize("width", [320, 390, 600, 768, 1280, 1600])
def test_names_at_every_size(browser: Browser, server: str, width: int) -> None:
    """However wide the map of all places is, some names stand on it, none over another or beyond its frame."""
    page, _ = open_page(browser, f"{server}map.html", width=width)
    for sheet in page.locator(".overview .frame").all():
        frame = sheet.bounding_box()
        names = [name.bounding_box() for name in sheet.locator(".place text").all() if name.is_visible()]
        assert frame
        assert names
        boxes = [(box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]) for box in names if box]
        assert all(left >= frame["x"] and right <= frame["x"] + frame["width"] for left, _, right, _ in boxes)
        assert not [
            (one, other)
            for number, one in enumerate(boxes)
            for other in boxes[:number]
            if one[0] < other[2] and other[0] < one[2] and one[1] + 3 < other[3] and other[1] + 3 < one[3]
        ]
    page.close()


def test_along_a_trail(browser: Browser, server: str) -> None:
    """From event to event along a trail, without scripts."""
    page, _ = open_page(browser, f"{server}events/inspectors-warn.html")
    page.get_by_role("region", name="Trail: Warned in time?").get_by_role("link", name="Next on the trail").click()
    assert page.url.endswith("/events/dyke-breaks.html")
    page.get_by_role("link", name="Warned in time?").click()
    assert page.url.endswith("/trails/warned-in-time.html#step-2")
    page.close()
