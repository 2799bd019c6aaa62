"""A site made of texts that mean harm, in a real browser: nothing runs, nothing is fetched from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.build.building import build_site
from generator.model.project import Project
from generator.search import is_installed
from tests.build.hostile_project import SCRIPT, hostile_project
from tests.render.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[str]]]:
    """The address of the site's first page, and the addresses of all pages below it."""
    root = tmp_path_factory.mktemp("hostile")
    project = Project(root)
    hostile_project(root)
    project.output.mkdir()
    build_site(project, lambda _what, _done, _total: None)
    served: Path = tmp_path_factory.mktemp("served")
    project.output.rename(served / "base")
    pages = sorted(path.relative_to(served / "base").as_posix() for path in served.rglob("*.html"))
    with serving(served, "base") as address:
        yield address, pages


def watched(browser: Browser, address: str) -> tuple[Page, list[str]]:
    """A page, and all that a text may not make it do: open a dialog, fail, ask for something elsewhere."""
    page = browser.new_page(viewport={"width": 390, "height": 900})
    harm: list[str] = []
    page.on("dialog", lambda dialog: (harm.append(dialog.message), dialog.dismiss()))
    page.on("console", lambda message: harm.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: harm.append(f"{page.url}: {error}"))
    page.on("request", lambda request: None if request.url.startswith(address) else harm.append(request.url))
    return page, harm


def test_every_page(browser: Browser, hostile: tuple[str, list[str]]) -> None:
    """Each is opened without a script of a text's making, without a complaint, and is no wider than a phone."""
    address, pages = hostile
    page, harm = watched(browser, address)
    for name in pages:
        page.goto(address + name)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            harm.append(f"{name} is too wide")
        assert page.evaluate("document.querySelector('main').checkVisibility()"), name
    assert harm == []
    assert len(pages) > 40
    page.close()


def test_filters(browser: Browser, hostile: tuple[str, list[str]]) -> None:
    """What is chosen, or stands in the address, is said as words."""
    address, _ = hostile
    page, harm = watched(browser, address)
    page.goto(f"{address}index.html?text=%3Cscript%3E&kind=own")
    assert SCRIPT in page.get_by_role("status").inner_text()
    page.get_by_role("button", name="Filter and sort").click()
    page.get_by_label("Words").fill("<img src=x onerror=alert(20)>")
    page.get_by_role("status").get_by_text("<img src=x onerror=alert(20)>").wait_for()
    page.get_by_role("button", name="Show all").click()
    page.get_by_label("Order").select_option("newest")
    assert harm == []
    page.close()


def test_the_map(browser: Browser, hostile: tuple[str, list[str]]) -> None:
    """The slider in time says days and names as words."""
    address, _ = hostile
    page, harm = watched(browser, address)
    page.goto(f"{address}map.html")
    page.get_by_role("slider").press("End")
    page.get_by_role("slider").press("ArrowLeft")
    assert harm == []
    page.close()


@pytest.mark.skipif(not is_installed(), reason="pagefind is not installed")
def test_search(browser: Browser, hostile: tuple[str, list[str]]) -> None:
    """Titles and excerpts of what is found are words, with marks and no other element among them."""
    address, _ = hostile
    page, harm = watched(browser, address)
    page.goto(f"{address}search.html?words=alert")
    page.locator(".results li").nth(5).wait_for()
    assert page.locator(".results").get_by_text("<script>alert(1)</script>").count() > 0
    elements = page.locator(".results *").evaluate_all("all => [...new Set(all.map(one => one.localName))]")
    assert set(elements) <= {"li", "h2", "a", "p", "mark"}
    assert harm == []
    page.close()
