"""What scripts add to the example site in a real browser: filters, the address, the strip, light and dark."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.dates.edtf import parse
from generator.model.content import Content, Settings
from generator.model.event import Event
from generator.search import is_installed
from generator.site.chronology import chronology
from tests.render.browsing import open_page
from tests.render.serving import serving
from tests.render.site_folder import site_folder, write_folder
from tests.site.flood import CONTENT, DATINGS

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

ALL_EVENTS = 7


def shown(page: Page) -> list[str]:
    """Titles of the events to be seen, from top to bottom."""
    return page.locator(".chronicle .events > li:visible .headline a").all_inner_texts()


def status(page: Page) -> str:
    return page.get_by_role("status").inner_text()


def test_filters(browser: Browser, server: str) -> None:
    """Filters narrow each other down, say how many of how many are left, and let go of all at once."""
    page, complaints = open_page(browser, server)
    page.get_by_role("button", name="Filter and sort").click()
    page.get_by_label("Kind", exact=True).select_option("flood")
    assert status(page) == "Showing 2 of 7 events, 3–4 March 1998 · Flood"
    page.get_by_label("Person").select_option("ruth-calder")
    assert shown(page) == ["The dyke breaks and the lower town floods"]
    assert page.get_by_text("without a reported event").count() > 0
    assert not page.get_by_text("without a reported event").first.is_visible()
    page.get_by_role("button", name="Show all").click()
    assert (len(shown(page)), status(page)) == (ALL_EVENTS, "")
    assert complaints == []
    page.close()


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ("place=elan-weir", ["The Arle leaves its bed"]),
        ("organisation=river-board&kind=aid", ["Army engineers close the breach"]),
        ("source=wire-arle&kind=statement", []),
        ("text=ELAN+weir", ["The Arle leaves its bed"]),
        (
            "from=1998-03-05&to=1998-03-09",
            ["An appeal raises forty thousand crowns", "Army engineers close the breach"],
        ),
        ("place=nowhere", []),
        ("text=%3Cimg%20src=x%20onerror=alert(1)%3E", []),
    ],
)
def test_the_address_says_what_is_shown(browser: Browser, server: str, asked: str, titles: list[str]) -> None:
    """An address with filters shows the same wherever it is opened; what no event has shows none."""
    page, complaints = open_page(browser, f"{server}index.html?{asked}")
    assert shown(page) == titles
    assert "of 7 events" in status(page) if titles else status(page).startswith("None of the 7 events fits")
    assert complaints == []
    page.close()


@pytest.mark.parametrize(
    ("dates", "language", "told"),
    [
        (("1998-03-04", "1998-03-06/.."), "en", "Showing 2 of 3 events, 4–6 March 1998 · Flood"),
        (("1998-03-04", "1998-03-06/.."), "fr", "2 évènements affichés sur 3, 4–6 mars 1998 · Flood"),
        (("1998-03-04/1998-03-09", "1998-03-05"), "en", "Showing 2 of 3 events, 4–9 March 1998 · Flood"),
        (("1998-03", "1998"), "en", "Showing 2 of 3 events · Flood"),
        (("1998-03-04", "1998-03"), "en", "Showing 2 of 3 events · Flood"),
        (("-0043-03-14", "-0043-03-15"), "en", "Showing 2 of 3 events, 14–15 March 44 BC · Flood"),
        (("0044-03-14", "0044-03-15"), "en", "Showing 2 of 3 events, 14–15 March AD 44 · Flood"),
        (("-0043-03-14", "0044-03-15"), "en", "Showing 2 of 3 events, 14 March 44 BC – 15 March AD 44 · Flood"),
        (("0014-08-19", "0014-08-21"), "fr", "2 évènements affichés sur 3, 19–21 août 14 apr. J.-C. · Flood"),
    ],
)
def test_dates_of_every_sort(
    browser: Browser, tmp_path: Path, dates: tuple[str, ...], language: str, told: str
) -> None:
    """What is shown is told with its span, also where an end is open, a date vague, or a year before the first."""
    events = [Event(f"e{day}", parse(day), day, kind="flood") for day in dates]
    other = Event("other", parse(dates[0]), "Another", kind="aid")
    settings = Settings("Dates", language=language, kinds={"flood": "Flood", "aid": "Aid"})
    write_folder(site_folder(chronology(Content(settings, (), (*events, other), ()), {})), tmp_path / "dates")
    with serving(tmp_path, "dates") as address:
        page, complaints = open_page(browser, f"{address}index.html?kind=flood")
        assert " ".join(status(page).split()) == told
        assert len(shown(page)) == len(dates)
        assert complaints == []
        page.close()


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("from=1998-03-04&to=1998-03-08", "Showing 4 of 7 events, 4–8 March 1998"),
        ("from=1998-03-08", "Showing 3 of 7 events, 8 March 1998 –"),
        ("to=1998-03-03", "Showing 4 of 7 events, – 3 March 1998"),
        ("from=1998-03-08&to=1998-03-04", "Showing 4 of 7 events, 4–8 March 1998"),
        ("from=1997-03-08&to=1997-03-09", "None of the 7 events fits · 8–9 March 1997"),
        ("from=then", "Showing 7 of 7 events"),
    ],
)
def test_the_days_chosen_are_told(browser: Browser, server: str, asked: str, told: str) -> None:
    """Where days are chosen, they are what is told, the wrong way round too."""
    page, complaints = open_page(browser, f"{server}index.html?{asked}")
    assert " ".join(status(page).split()) == told
    assert complaints == []
    page.close()


def test_days_before_christ(browser: Browser, tmp_path: Path) -> None:
    """Days before the year 1 can be drawn on the strip, shared by the address, and written in the form."""
    dates = ("-0057-05-01", "-0048-01-10", "-0043-03-15", "0014-08-19")
    events = tuple(Event(day, parse(day), day, kind="aid") for day in dates)
    settings = Settings("Rome", kinds={"aid": "Aid"})
    write_folder(site_folder(chronology(Content(settings, (), events, ()), {})), tmp_path / "rome")
    with serving(tmp_path, "rome") as address:
        page, complaints = open_page(browser, f"{address}index.html?from=-0048-01-01&to=-0040-01-01")
        assert shown(page) == ["-0048-01-10", "-0043-03-15"]
        clear = page.locator(".slot:not(.outside)")
        assert clear.evaluate_all("slots => slots.map((slot) => slot.dataset.from)") == [
            f"-{year:04}-01-01" for year in range(48, 39, -1)
        ]
        page.locator(".plot a").first.focus()
        page.keyboard.press("Shift+ArrowRight")
        page.wait_for_url("**/*from=-0057-01-01&to=-0048-12-31")
        assert shown(page) == ["-0057-05-01", "-0048-01-10"]
        assert status(page) == "Showing 2 of 4 events, 1 January 58 BC – 31 December 49 BC"
        page.get_by_role("button", name="Filter and sort").click()
        page.get_by_label("To", exact=True).fill("49 BC")
        page.get_by_label("To", exact=True).press("Enter")
        assert "to=-0048-12-31" in page.url  # not understood, and said so
        page.get_by_label("To", exact=True).fill("0014-12-31")
        page.get_by_label("To", exact=True).press("Enter")
        page.wait_for_url("**/*from=-0057-01-01&to=0014-12-31")
        assert len(shown(page)) == len(dates)
        assert complaints == []
        page.close()


def test_the_strip_shows_what_is_left_out(browser: Browser, server: str) -> None:
    """What filters leave out is pale on the strip, also where the address asks for them; nothing is without them."""
    page, complaints = open_page(browser, f"{server}index.html?kind=flood")
    clear = page.locator(".strip use:not(.left-out)")
    assert set(clear.evaluate_all("marks => marks.map((mark) => mark.dataset.event)")) == {
        "events/dyke-breaks.html",
        "events/river-leaves-its-bed.html",
    }
    page.get_by_role("button", name="Show all").click()
    assert page.locator(".strip .left-out").count() == 0
    assert complaints == []
    page.close()


def test_bars_of_years_show_what_is_left(browser: Browser, tmp_path: Path) -> None:
    """A year's bar holds what is dated to the year, and what lasts long from a day of it, with and without filters."""
    vague = ("1994-03", "1994-02-03/1997-01-01", "199X", "1994/1996")
    dates = ("1990-05-01", *["1994"] * 41, *vague, "2003-05-01")
    events = tuple(
        Event(f"e{number}", parse(date), f"Story {number}", kind="aid" if number % 2 else "politics")
        for number, date in enumerate(dates)
    )
    write_folder(site_folder(chronology(Content(Settings("Test"), (), events, ()), {})), tmp_path)
    page, complaints = open_page(browser, f"{(tmp_path / 'index.html').as_uri()}?kind=aid")
    slot = page.locator('.slot[data-from="1994-01-01"]')
    kept, whole = (float(slot.locator(bar).get_attribute("height") or 0) for bar in (".kept", ".bar.left-out"))
    assert abs(kept / whole - 23 / 44) < 0.01  # the decade is no part of it
    assert complaints == []
    page.close()


def test_bars_show_what_is_left(browser: Browser, tmp_path: Path) -> None:
    """Where marks would be too many, what filters leave of a bar stands out, as high as its events are many."""
    [flood_event] = [event for event in CONTENT.events if event.id == "dyke-breaks"]
    more = [replace(flood_event, id=f"more-{number}", kind="aid" if number < 10 else "flood") for number in range(40)]
    site = site_folder(chronology(replace(CONTENT, events=(*CONTENT.events, *more)), DATINGS))
    write_folder(site, tmp_path)
    page, complaints = open_page(browser, f"{(tmp_path / 'index.html').as_uri()}?kind=aid")
    day = page.locator('.slot[data-from="1998-03-03"]')
    kept, whole = (float(day.locator(bar).get_attribute("height") or 0) for bar in (".kept", ".bar.left-out"))
    assert abs(kept / whole - 10 / 42) < 0.01
    assert page.locator(".slot .kept").count() == 2  # the other is that of the engineers
    page.get_by_role("button", name="Show all").click()
    assert page.locator(".kept, .left-out").count() == 0
    assert complaints == []
    page.close()


def test_an_end_that_is_open(browser: Browser, tmp_path: Path) -> None:
    """What goes on from a day counts with the day on which it began."""
    [closing] = [event for event in CONTENT.events if event.id == "engineers-close-the-breach"]
    still_closing = replace(closing, kind="flood", date=parse("1998-03-08/.."))
    events = (*(event for event in CONTENT.events if event != closing), still_closing)
    write_folder(site_folder(chronology(replace(CONTENT, events=events), DATINGS)), tmp_path)
    page, complaints = open_page(browser, f"{(tmp_path / 'index.html').as_uri()}?kind=flood")
    assert status(page) == "Showing 3 of 7 events, 3–8 March 1998 · Flood"
    assert complaints == []
    page.close()


def test_back_goes_back(browser: Browser, server: str) -> None:
    """The back button takes back one choice, and words typed one after the other all at once."""
    page, _ = open_page(browser, server)
    page.get_by_role("button", name="Filter and sort").click()
    page.get_by_label("Kind", exact=True).select_option("aid")
    page.get_by_label("Words").press_sequentially("engineers", delay=10)
    page.wait_for_url("**/*text=engineers")
    assert shown(page) == ["Army engineers close the breach"]
    page.go_back()
    assert page.url == f"{server}?kind=aid"
    assert page.get_by_label("Words").input_value() == ""
    assert len(shown(page)) == 2
    page.go_back()
    assert (page.url, len(shown(page))) == (server, ALL_EVENTS)
    page.go_forward()
    assert page.get_by_label("Kind", exact=True).input_value() == "aid"
    page.close()


def test_newest_first(browser: Browser, server: str) -> None:
    """The order turns, the headings above what they head, and turns back to what it was."""
    page, _ = open_page(browser, server)
    before = shown(page)
    page.get_by_role("button", name="Filter and sort").click()
    page.get_by_label("Order").select_option("newest")
    assert shown(page) == before[::-1]
    assert page.locator(".chronicle h2").first.inner_text() == "Planned for after 31 March 1998"
    assert page.locator(".month > :first-child").first.inner_text() == "March 1998"
    page.get_by_label("Order").select_option("")
    assert shown(page) == before
    page.close()


def test_a_link_to_what_is_filtered_out(browser: Browser, server: str) -> None:
    """A day of the strip that filters hide is shown when it is asked for."""
    page, _ = open_page(browser, f"{server}index.html?place=elan-weir")
    page.locator(".plot a").last.click()
    page.wait_for_url(f"{server}index.html#day-1998-03-08")
    assert len(shown(page)) == ALL_EVENTS
    page.close()


def test_the_strip_is_one_stop(browser: Browser, server: str) -> None:
    """Arrows, Home and End go along the strip, Enter leads to the day, and the next stop is behind the strip."""
    page, _ = open_page(browser, server)
    page.locator(".extent a").last.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.plot a')")
    label = "document.activeElement.querySelector('title').textContent"
    page.keyboard.press("ArrowRight")
    assert page.evaluate(label) == "Wednesday 4 March 1998: 1 event"
    page.keyboard.press("End")
    assert page.evaluate(label) == "Sunday 8 March 1998: 1 event"
    page.keyboard.press("Home")
    assert page.evaluate(label) == "Tuesday 3 March 1998: 2 events"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.strip') === null")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{server}#day-1998-03-03")
    page.close()


def test_the_brush(browser: Browser, server: str) -> None:
    """Days are chosen by drawing the mouse across the strip, or with Shift and an arrow; Escape lets them go."""
    page, _ = open_page(browser, server)
    first, last = (page.locator(".slot").nth(position).bounding_box() for position in (1, 8))
    assert first
    assert last
    page.mouse.move(first["x"] + 5, first["y"] + 40)
    page.mouse.down()
    page.mouse.move(last["x"] + 5, last["y"] + 40, steps=4)
    page.mouse.up()
    page.wait_for_url(f"{server}?from=1998-03-04&to=1998-03-11")
    assert page.locator(".slot.outside").count() == 29 - 8
    page.locator(".plot a[tabindex='0']").focus()
    page.keyboard.press("Escape")
    page.wait_for_url(server)
    page.keyboard.press("Home")
    page.keyboard.press("Shift+ArrowRight")
    page.wait_for_url(f"{server}?from=1998-03-03&to=1998-03-04")
    page.close()


PAPER = "getComputedStyle(document.body).backgroundColor"


def test_light_and_dark(browser: Browser, server: str) -> None:
    """The switch turns the page dark, the next page is dark from its first moment, and the switch turns it back."""
    page, complaints = open_page(browser, server)
    light = page.evaluate(PAPER)
    switch = page.get_by_role("button", name="Dark colours")
    switch.click()
    assert switch.get_attribute("aria-pressed") == "true"
    dark = page.evaluate(PAPER)
    page.goto(f"{server}about.html", wait_until="commit")
    page.wait_for_selector("body", state="attached")
    assert page.evaluate("document.documentElement.dataset.scheme") == "dark"
    page.wait_for_load_state()
    assert page.evaluate(PAPER) == dark != light
    page.get_by_role("button", name="Dark colours").click()
    assert page.evaluate(PAPER) == light
    assert complaints == []
    page.close()


def test_from_disk(browser: Browser, folder: Path) -> None:
    """Opened from disk, filters and the switch work as well."""
    page, complaints = open_page(browser, (folder / "arle" / "index.html").as_uri())
    page.get_by_role("button", name="Filter and sort").click()
    page.get_by_label("Kind", exact=True).select_option("flood")
    assert len(shown(page)) == 2
    page.get_by_role("button", name="Dark colours").click()
    assert page.evaluate("document.documentElement.dataset.scheme") == "dark"
    assert complaints == []
    page.close()


def test_without_scripts(browser: Browser, server: str) -> None:
    """Without scripts there is no switch and no filter, and everything is there whatever the address asks for."""
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{server}index.html?kind=flood")
    assert len(shown(page)) == ALL_EVENTS
    assert not page.locator(".filters").is_visible()
    assert not page.locator(".scheme").is_visible()
    page.close()


@pytest.mark.skipif(not is_installed(), reason="pagefind is not installed")
def test_search(browser: Browser, server: str) -> None:
    """Under a base path the search finds pages by their words, with nothing from elsewhere, and has an address."""
    page, complaints = open_page(browser, f"{server}search.html")
    hosts: set[str] = set()
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    page.get_by_label("Words to look for").press_sequentially("overflows", delay=10)
    page.wait_for_url(f"{server}search.html?words=overflows")
    page.get_by_role("status").get_by_text("1 page found").wait_for()
    page.locator(".results li").first.wait_for()
    assert hosts == {server.split("/")[2]}
    assert complaints == []
    page.locator(".results a").first.click()
    page.wait_for_url(f"{server}events/river-leaves-its-bed.html")
    page.go_back()
    page.get_by_role("status").get_by_text("1 page found").wait_for()
    page.close()


def test_search_without_scripts(browser: Browser, server: str) -> None:
    """Without scripts the search page says so and leads to all names, A to Z."""
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{server}search.html")
    assert page.get_by_text("The search takes a script").is_visible()
    assert not page.locator("form.search").is_visible()
    page.get_by_role("main").get_by_role("link", name="Index of names").click()
    assert page.get_by_role("main").get_by_role("link", name="Ruth Calder").is_visible()
    page.close()


SHIFTS = """
window.shifts = 0;
new PerformanceObserver((list) => list.getEntries().forEach((entry) => { shifts += entry.value; }))
  .observe({type: "layout-shift", buffered: true});
"""


@pytest.mark.parametrize(
    "address",
    [
        "index.html",
        "index.html?kind=flood",
        "events/dyke-breaks.html",
        "sources/herald-dyke.html",
        "map.html#at-1998-03-04",
        "search.html?words=dyke",
    ],
)
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_jumps(browser: Browser, server: str, address: str, width: int) -> None:
    """What has been drawn stays where it is while the rest of the page arrives."""
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.add_init_script(SHIFTS)
    page.goto(server + address)
    page.wait_for_load_state("networkidle")
    page.wait_for_function("new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(true), 100)))")
    assert page.evaluate("shifts") == 0
    page.close()
