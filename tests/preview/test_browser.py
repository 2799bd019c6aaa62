"""A real browser reloads the page by itself, through the page's own strict security policy."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.preview.small_project import STRICT_POLICY, SmallProject, running, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

CHROMIUM = Path("/usr/bin/chromium")
# How many messages a page sends until it has told which build it shows.
HANDSHAKE = 2


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    """A page of Chromium."""
    if not CHROMIUM.exists():
        assert not os.environ.get("CI"), f"there must be a Chromium at {CHROMIUM}"
        pytest.skip(f"no Chromium at {CHROMIUM}")
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        yield browser.new_page()
        browser.close()


def test_the_page_reloads_after_each_save(project: SmallProject, page: Page) -> None:
    """Save after save, the open page shows the new text, and nothing is refused by its policy."""
    messages: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    with running(project, base="/flood-2013/") as server:
        page.goto(server.address)
        for number in range(5):
            project.save(f"The water stands at {number} metres.")
            expect(page.locator("#text")).to_have_text(f"The water stands at {number} metres.")
        page.goto("about:blank")
    assert not [message for message in messages if "Content Security Policy" in message]


def test_twenty_quick_saves_end_with_the_last(project: SmallProject, page: Page) -> None:
    """Saves that come faster than the page can reload still end with the last one on the screen."""
    with running(project) as server:
        page.goto(server.address)
        for number in range(20):
            project.save(f"The water stands at {number} metres.")
            page.wait_for_timeout(60)
        expect(page.locator("#text")).to_have_text("The water stands at 19 metres.")
        page.goto("about:blank")


def test_no_name_of_a_build_is_taken_for_a_number(
    project: SmallProject, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page loads once for each build at most, though livereload.js makes a number of whatever reads as one."""
    monkeypatch.setattr("secrets.token_hex", lambda _bytes: "1234567e")  # with "-1" behind it, 123456.7
    seen: Counter[str] = Counter()
    page.on("load", lambda _page: seen.update(["load"]))
    page.on("websocket", lambda socket: socket.on("framesent", lambda _words: seen.update(["message"])))
    with running(project) as server:
        page.goto(server.address)
        while seen["message"] < HANDSHAKE:
            page.wait_for_timeout(20)
        page.wait_for_timeout(500)  # it would have loaded some ten times
        assert 1 <= seen["load"] <= project.builds
        page.goto("about:blank")


def test_a_mistake_lies_over_the_page_and_goes(project: SmallProject, page: Page) -> None:
    """A failed build shows over the last good page, styled and foldable, and goes by itself when mended."""
    with running(project) as server:
        page.goto(server.address)
        project.save("broken\n\nrivers: [Elbe]")
        overlay = page.locator("#dateline-failure")
        expect(overlay).to_contain_text("content/flood.yaml:3:7 the river <Elbe> is unknown")
        expect(overlay).to_have_css("position", "fixed")
        expect(page.locator("#text")).to_have_text("The water rises.")
        expect(overlay.locator("pre")).to_have_text("3 rivers: [Elbe]")
        overlay.locator("summary").click()
        expect(overlay.locator("li")).to_be_hidden()
        project.save("The water falls.")
        expect(page.locator("#text")).to_have_text("The water falls.")
        expect(overlay).to_have_count(0)
        page.goto("about:blank")


def test_the_page_keeps_its_place(project: SmallProject, page: Page) -> None:
    """After a reload the reader is where they were."""
    lines = "<br>".join(f"Line {number}" for number in range(500))
    project.save(lines)
    with running(project) as server:
        page.goto(server.address)
        page.evaluate("scrollTo(0, 3000)")
        project.save(f"{lines}<br>The last line")
        expect(page.locator("#text")).to_contain_text("The last line")
        wait_until(lambda: page.evaluate("scrollY") == 3000)
        page.goto("about:blank")


def test_styles_are_taken_without_a_reload(project: SmallProject, page: Page) -> None:
    """A style sheet that is saved alone changes the page where it stands; the page itself is not loaded again."""
    project.save_styles("p { color: rgb(1, 1, 1) }")
    with running(project) as server:
        page.goto(server.address)
        text = page.locator("#text")
        for shade in (2, 3, 4):
            page.evaluate("window.stands = true")
            project.save_styles(f"p {{ color: rgb({shade}, {shade}, {shade}) }}")
            expect(text).to_have_css("color", f"rgb({shade}, {shade}, {shade})")
            assert page.evaluate("window.stands")
        project.save("The water falls.")
        expect(text).to_have_text("The water falls.")
        assert not page.evaluate("window.stands")
        page.goto("about:blank")


def test_what_is_published_stays_strict(project: SmallProject, page: Page) -> None:
    """The file on disk keeps the policy that forbids every script, and asks for nothing but its own styles."""
    with running(project):
        published = project.output / "index.html"
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(published.as_uri())
    assert STRICT_POLICY in published.read_text()
    assert requests == [published.as_uri(), (project.output / "paper.css").as_uri()]
