"""The example site in a real browser: nothing refused, nothing cut off, everything in reach of a keyboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.dates.edtf import parse
from generator.model.content import Content
from generator.model.event import Citation, Event
from generator.site.chronology import chronology
from tests.render.browsing import open_page
from tests.render.site_folder import site_folder, write_folder
from tests.site.flood import CONTENT

if TYPE_CHECKING:
    from pathlib import Path

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
    "about.html",
    "names.html",
    "search.html",
)


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("width", [320, 1280])
def test_pages_fit(browser: Browser, server: str, address: str, width: int) -> None:
    """No page is wider than its window, and the browser complains of nothing, its policy least of all."""
    page, complaints = open_page(browser, server + address, width=width)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert complaints == []
    page.close()


def test_from_right_to_left(browser: Browser, tmp_path: Path) -> None:
    """What an editor writes in Hebrew ends on the left, and the rule beside a quotation stands where it begins."""
    text = "הנהר עלה על גדותיו."
    read = CONTENT.sources[0]
    quoted = replace(read, record=replace(read.record, id="hebrew", text_kind="verbatim"), text=text)
    event = Event("hebrew", parse("1998-03-05"), "הנהר עולה", summary=text, citations=(Citation("hebrew", text),))
    settings = replace(CONTENT.settings, first_day=None, last_day=None)
    write_folder(site_folder(chronology(Content(settings, (), (event,), (quoted,)), {})), tmp_path)
    page, complaints = open_page(browser, (tmp_path / "events/hebrew.html").as_uri(), width=390)
    styles = "element => [getComputedStyle(element).direction, getComputedStyle(element).borderRightWidth]"
    assert page.locator(".card blockquote").evaluate(styles) == ["rtl", "2px"]
    assert page.locator(".summary").evaluate(styles) == ["rtl", "0px"]
    page.goto((tmp_path / "index.html").as_uri())
    assert page.locator(".headline").evaluate(styles) == ["rtl", "0px"]  # its kind is in English
    assert page.locator(".event .summary").evaluate(styles) == ["rtl", "0px"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert complaints == []
    page.close()


def test_from_disk(browser: Browser, folder: Path) -> None:
    """Opened from disk, the site has its style and its links work."""
    page, complaints = open_page(browser, (folder / "arle" / "index.html").as_uri())
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(251, 247, 238)"
    page.get_by_role("link", name="The dyke breaks and the lower town floods").click()
    assert page.title() == "The dyke breaks and the lower town floods · The Arle flood"
    page.get_by_role("link", name="Millbridge").first.click()
    assert page.get_by_role("heading", level=1).inner_text() == "Millbridge"
    assert complaints == []
    page.close()


def test_a_dead_link(browser: Browser, server: str) -> None:
    """At any depth a dead link shows the page for it, with its style, and leads back."""
    page, _ = open_page(browser, f"{server}no/such/deep/page.html")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(251, 247, 238)"
    page.get_by_role("main").get_by_role("link", name="Chronology").click()
    assert page.url == f"{server}index.html"
    page.close()


def test_night(browser: Browser, server: str) -> None:
    """Who prefers the dark gets it."""
    page, _ = open_page(browser, server, scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(23, 19, 15)"
    page.close()


CONTRASTS = """
() => {
  const channel = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const background = (element) => {
    for (; element; element = element.parentElement) {
      const colour = rgb(getComputedStyle(element).backgroundColor);
      if (colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const element of document.querySelectorAll("body *:not(svg, svg *)")) {
    const speaks = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!speaks) continue;
    const [one, two] = [rgb(getComputedStyle(element).color), background(element)].map(luminance);
    const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    if (contrast < 7) poor.push(`${contrast.toFixed(2)} ${element.outerHTML.slice(0, 80)}`);
  }
  return poor;
}
"""


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(browser: Browser, server: str, address: str, scheme: str) -> None:
    """Text stands out from what it is written on, by seven to one at least, by day and by night."""
    page, _ = open_page(browser, server + address, scheme=scheme)
    assert page.evaluate(CONTRASTS) == []
    page.close()


# All but the places on a map, which its list below names, too.
SMALL_TARGETS = """
() => [...document.querySelectorAll("a:not(.place a), button, input, select, summary")]
  .map((element) => [element.getBoundingClientRect(), element.outerHTML])
  .filter(([box]) => box.width > 1 && box.height < 24)
  .map(([box, html]) => `${box.width.toFixed()} × ${box.height.toFixed(1)} ${html.slice(0, 60)}`)
"""


@pytest.mark.parametrize("address", PAGES)
def test_targets(browser: Browser, server: str, address: str) -> None:
    """What is to be touched is at least 24 pixels high on a phone, links in a text, too."""
    page, _ = open_page(browser, server + address, width=390)
    assert page.evaluate(SMALL_TARGETS) == []
    page.close()


def test_the_keyboard(browser: Browser, server: str) -> None:
    """The first stop of the keyboard skips to the text; each stop is seen; the strip's days can be opened."""
    page, _ = open_page(browser, server)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the text"
    assert page.evaluate("document.activeElement.getBoundingClientRect().width > 24")
    page.locator(".plot a").nth(1).focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{server}#day-1998-03-04")
    page.close()


def test_the_strip_on_a_phone(browser: Browser, server: str) -> None:
    """Too long for a phone, the strip scrolls, and a day that the keyboard reaches comes into view."""
    page, _ = open_page(browser, server, width=320)
    assert page.evaluate(
        "(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)(document.querySelector('.scroll'))"
    )
    last = page.locator(".plot a").last
    last.focus()
    box = last.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    page.close()


def test_a_day_is_not_hidden(browser: Browser, server: str) -> None:
    """A day that a link leads to begins right below what stays of the strip."""
    page, _ = open_page(browser, f"{server}#day-1998-03-04")
    page.wait_for_function("scrollY > 0")
    strip = page.locator(".strip").bounding_box()
    day = page.locator("#day-1998-03-04").bounding_box()
    assert strip
    assert day
    assert abs(strip["y"] + strip["height"] - day["y"]) <= 2
    page.close()


def test_the_side_note(browser: Browser, server: str) -> None:
    """On a wide page the first passage stands in the margin; on a narrow one it is opened on demand."""
    wide, _ = open_page(browser, server, width=1280)
    passage = wide.locator(".sidenote blockquote").first
    assert passage.is_visible()
    assert passage.bounding_box()["x"] > wide.locator(".event .body").first.bounding_box()["x"] + 400  # type: ignore[index]
    wide.close()
    narrow, _ = open_page(browser, server, width=390)
    assert not narrow.locator(".sidenote blockquote").first.is_visible()
    narrow.locator(".sidenote summary").first.click()
    assert narrow.locator(".sidenote blockquote").first.is_visible()
    narrow.close()


def test_the_original_opens_at_the_passage(browser: Browser, server: str) -> None:
    """A text fragment as the site writes it takes the browser to the very words."""
    event, _ = open_page(browser, f"{server}events/lower-town-leaves.html")
    link = event.locator(".ways a.out").first.get_attribute("href") or ""
    event.close()
    filler = "<p>Weather.</p>" * 200
    quote = "Mayor Ruth Calder told everyone south of the market to leave on Wednesday morning."
    page = browser.new_page()
    page.route("https://herald.example/**", lambda route: route.fulfill(body=f"{filler}<p>{quote}</p>{filler}"))
    page.goto(link)
    page.wait_for_function("scrollY > 0")
    box = page.get_by_text(quote).bounding_box()
    assert box
    assert 0 <= box["y"] <= page.viewport_size["height"]  # type: ignore[index]
    page.close()


def test_print(browser: Browser, server: str) -> None:
    """Printed, there is no navigation, every passage is open and the originals' addresses are written out."""
    page, _ = open_page(browser, server)
    page.emulate_media(media="print")
    assert not page.get_by_role("navigation").first.is_visible()
    assert page.locator(".sidenote blockquote").first.is_visible()
    address = page.evaluate("getComputedStyle(document.querySelector('.rests-on .out'), '::after').content")
    assert "https://herald.example/dyke" in address
    assert page.pdf().startswith(b"%PDF")
    page.close()


BOXES = "parts => parts.map((part) => part.getBoundingClientRect()).map(({ left, bottom }) => [left, bottom])"


def test_a_day_on_paper(browser: Browser, server: str) -> None:
    """The day runs into its first headline and ends with that line, so that the words below begin at the edge."""
    page, _ = open_page(browser, server)
    page.emulate_media(media="print")
    day = page.locator("#day-1998-03-04")
    parts = day.locator(".rail, .event:first-child .headline, .event:first-child .summary")
    (edge, day_ends), (_, headline_ends), (words_begin, _) = parts.evaluate_all(BOXES)
    assert words_begin == edge
    assert day_ends <= headline_ends + 1
    page.close()


# Of links that are part of a line of text.
PADDINGS = """
links => links.map((link) => getComputedStyle(link))
  .filter(({ display }) => display === "inline")
  .map(({ paddingTop }) => parseFloat(paddingTop))
"""


def test_links_stand_on_the_line(browser: Browser, server: str) -> None:
    """What makes a link high enough for a finger is whole pixels, so that its letters stand level with the text."""
    page, _ = open_page(browser, f"{server}events/dyke-breaks.html")
    paddings = page.locator("a").evaluate_all(PADDINGS)
    assert max(paddings) > 0
    assert [padding for padding in paddings if padding % 1] == []
    page.close()
