"""The example site by keyboard alone, as a screen reader tells it, and without scripts: every sort of page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from tests.render.browsing import open_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

PAGES = (
    "index.html",
    "days/1998-03-04.html",
    "events/dyke-breaks.html",
    "places/millbridge.html",
    "people/index.html",
    "kinds/flood.html",
    "sources/herald-dyke.html",
    "sources/index.html",
    "trails/index.html",
    "trails/warned-in-time.html",
    "map.html",
    "figures.html",
    "names.html",
    "search.html",
    "about.html",
    "changes/index.html",
    "data/index.html",
    "404.html",
)
MOST_STOPS = 200

# Of what has the focus: its name, whether it shows that it has it, and whether any of it can be seen where it is.
FOCUSED = """
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const shows = [element, ...element.querySelectorAll(".column, .touch")].some((part) => {
    const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(part);
    return outlineStyle !== "none" ? parseFloat(outlineWidth) >= 2 : stroke !== "none" && parseFloat(strokeWidth) >= 2;
  });
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const seen = boxes.some(({ left, right, top, bottom }) => {
    for (const x of [left + 3, (left + right) / 2, right - 3]) {
      for (const y of [top + 3, (top + bottom) / 2, bottom - 3]) {
        const hit = document.elementFromPoint(x, y);
        if (hit && (element.contains(hit) || hit.contains(element))) return true;
      }
    }
    return false;
  });
  const name = element.getAttribute("aria-label") || element.labels?.[0]?.textContent || element.textContent;
  return { name: name.trim(), shows, seen };
}
"""


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("width", [390, 1280])
def test_every_stop(browser: Browser, server: str, address: str, width: int) -> None:
    """Each stop of the tabulator has a name, shows that it has the focus, is under nothing; the last lets go."""
    page, _ = open_page(browser, server + address, width=width)
    stops: list[dict[str, Any]] = []
    while len(stops) < MOST_STOPS:
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            break
        stops.append(stop)
    assert stops[0]["name"] == "Skip to the text"
    assert 10 < len(stops) < MOST_STOPS
    assert [stop for stop in stops if not (stop["name"] and stop["shows"] and stop["seen"])] == []
    page.close()


def test_disclosures(browser: Browser, server: str) -> None:
    """Enter opens what is folded: a passage, the table behind a map, how to cite."""
    page, _ = open_page(browser, f"{server}events/dyke-breaks.html", width=390)
    for summary in page.locator("summary").all():
        summary.focus()
        page.keyboard.press("Enter")
    assert page.locator("details:not([open])").count() == 0
    assert page.get_by_role("table").get_by_text("Millbridge").first.is_visible()
    page.close()


def test_filters_by_keyboard(browser: Browser, server: str) -> None:
    """The filters open with Enter, a kind is chosen with its first letter, and Enter on the last button lets all go."""
    page, _ = open_page(browser, server)
    opener = page.get_by_role("button", name="Filter and sort")
    opener.focus()
    page.keyboard.press("Enter")
    assert opener.get_attribute("aria-expanded") == "true"
    page.get_by_label("Kind", exact=True).focus()
    page.keyboard.press("F")
    page.wait_for_url("**/?kind=flood")
    assert page.get_by_role("status").inner_text().startswith("Showing 2 of 7 events")
    page.get_by_role("button", name="Show all").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(server)
    assert page.evaluate("document.activeElement.matches('.open')")
    page.close()


def test_light_and_dark_by_keyboard(browser: Browser, server: str) -> None:
    """The space bar turns the page dark, and says that it is."""
    page, _ = open_page(browser, server)
    switch = page.get_by_role("button", name="Dark colours")
    switch.focus()
    page.keyboard.press("Space")
    assert switch.get_attribute("aria-pressed") == "true"
    page.close()


HEADINGS = "headings => headings.map((heading) => Number(heading.tagName[1]))"


@pytest.mark.parametrize("address", PAGES)
def test_as_it_is_told(browser: Browser, server: str, address: str) -> None:
    """A page has its landmarks once, one first heading and no level left out; nothing to see or press lacks a name."""
    page, _ = open_page(browser, server + address)
    for landmark in ("banner", "main", "contentinfo"):
        assert page.get_by_role(landmark).count() == 1  # type: ignore[arg-type]
    assert page.get_by_role("navigation", name="Site").count() == 1
    levels = page.locator("h1, h2, h3, h4, h5, h6").evaluate_all(HEADINGS)
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    told = page.locator("body").aria_snapshot().splitlines()
    assert [line for line in told if line.strip() in ("- img", "- img:", "- button", "- link", "- link:")] == []
    page.close()


@pytest.mark.parametrize("address", PAGES)
def test_without_scripts(browser: Browser, server: str, address: str) -> None:
    """Without scripts every page can be read and left, fits a phone, and shows no control that would do nothing."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 900})
    page = context.new_page()
    page.goto(server + address)
    assert page.get_by_role("heading", level=1).is_visible()
    assert len(page.get_by_role("main").inner_text()) > 40
    assert page.get_by_role("navigation", name="Site").get_by_role("link").count() >= 8
    assert [
        control.evaluate("e => e.outerHTML") for control in page.locator("button:visible, input:visible").all()
    ] == []
    assert page.pdf().startswith(b"%PDF")
    context.close()
