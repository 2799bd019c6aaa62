"""In a real browser: an entry edited, drafts reviewed by keys, and a page from elsewhere that can change nothing."""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Error, expect

from generator.preview.editing import pages
from tests.commands.conftest import files_below
from tests.preview.editing.edited_project import DRAFT, EditedProject, edited
from tests.preview.small_project import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Route

pytestmark = pytest.mark.browser


@pytest.fixture(params=[True, False], ids=["scripts", "no scripts"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page with and without scripts; nothing on it may be refused by its policy."""
    context = browser.new_context(java_script_enabled=request.param)
    page = context.new_page()
    messages: list[str] = []
    page.on("console", lambda message: messages.append(message.text) if "Security Policy" in message.text else None)
    page.on("pageerror", lambda error: messages.append(str(error)))
    yield page
    leave(page)
    context.close()
    assert messages == []


@pytest.fixture
def scripted(browser: Browser) -> Iterator[Page]:
    """A page with scripts."""
    context = browser.new_context()
    page = context.new_page()
    yield page
    leave(page)
    context.close()


def leave(page: Page) -> None:
    """Leave the preview, whose end is no fault of a page that is loading itself again at this moment."""
    with suppress(Error):
        page.goto("about:blank")


def address(server: object, path: str) -> str:
    return f"http://127.0.0.1:{server.port}{path}"  # type: ignore[attr-defined]


def press(page: Page, key: str) -> None:
    """Press a key once the page listens to it."""
    page.wait_for_load_state("load")
    page.keyboard.press(key)


def test_an_entry_is_edited(project: EditedProject, page: Page) -> None:
    """From the event's page to the form and back; the title shows, and its line alone has changed."""
    with edited(project) as server:
        page.goto(address(server, "/flood/events/people-rescued.html"))
        page.get_by_role("link", name="Edit").first.click()
        page.get_by_label("Title").fill("Rescuers bring 300 people to the school")
        page.locator("button.main").click()
        expect(page).to_have_url(address(server, "/flood/events/people-rescued.html"))
        assert project.drafts.read_text() == DRAFT.replace("Rescuers take", "Rescuers bring")
        wait_until(lambda: "bring" in (project.output / "events/people-rescued.html").read_text())
        # The page of the event may be loading itself again at this moment.
        form = page.context.new_page()
        form.goto(address(server, "/-/edit/people-rescued"))
        form.get_by_role("button", name="Undo").click()
        expect(form.get_by_label("Title")).to_have_value("Rescuers take 300 people to the school")
        assert project.drafts.read_text() == DRAFT


def test_a_mistake_stands_beside_its_field(project: EditedProject, page: Page) -> None:
    """What cannot be is not saved; what was entered stays in the form, with the message at the field."""
    with edited(project) as server:
        page.goto(address(server, "/-/edit/people-rescued"))
        page.get_by_label("Date", exact=True).fill("2021-02-30")
        page.locator("button.main").click()
        expect(page.locator("#date-words.wrong")).to_contain_text("February 2021 has 28 days")
        expect(page.locator(".field.date .fault")).to_have_count(0)  # said once
        expect(page.get_by_label("Date", exact=True)).to_have_value("2021-02-30")
        expect(page.get_by_label("Date", exact=True)).to_be_focused()
        page.get_by_label("Date", exact=True).fill("2021-06-09~")
        page.locator("input[name=places]").last.fill("Lindow")
        page.locator("button.main").click()
        expect(page.locator(".fault", has_text="no place is called “Lindow”")).to_be_visible()
        expect(page.locator("#date-words")).to_have_text("about Wednesday 9 June 2021")
        expect(page.locator("input[name=places]").first).to_be_focused()
        assert project.drafts.read_text() == DRAFT


def test_a_change_underneath_is_shown(project: EditedProject, page: Page) -> None:
    """Who was overtaken sees the other state and keeps what they entered; saving again is their decision.

    What the other changed in fields that they left alone is kept, too.
    """
    with edited(project) as server:
        page.goto(address(server, "/-/edit/people-rescued"))
        project.drafts.write_text(DRAFT.replace("Rescuers take", "Firemen take").replace("2021-06-09", "2021-06-10"))
        page.get_by_label("Title").fill("Rescuers bring them to the school")
        page.locator("button.main").click()
        expect(page.get_by_role("alert")).to_contain_text("title: Firemen take 300 people")
        expect(page.locator(".fault.warning")).to_have_text(["In the file now: Firemen take 300 people to the school"])
        expect(page.get_by_label("Title")).to_have_value("Rescuers bring them to the school")
        assert "Firemen take" in project.drafts.read_text()
        page.locator("button.main").click()
        expect(page).to_have_url(address(server, "/flood/events/people-rescued.html"))
        assert project.drafts.read_text() == DRAFT.replace("Rescuers take 300 people", "Rescuers bring them").replace(
            "2021-06-09", "2021-06-10"
        )


@pytest.mark.parametrize(
    ("underneath", "words"),
    [
        (DRAFT.partition("\n# The bus")[0], "There is no entry of that name"),
        (DRAFT.replace("2021-06-09", "2021-06-99"), "drafts.yaml:12:9: date: 2021-06-99: June 2021 has 30 days"),
        ("- id: half\n  da", "content/events/drafts.yaml:"),
    ],
    ids=["entry gone", "entry broken", "file half written"],
)
def test_what_was_entered_is_never_lost(project: EditedProject, page: Page, underneath: str, words: str) -> None:
    """Where the entry went or its file broke, all that was entered is shown, and saved once the file is mended."""
    with edited(project) as server:
        page.goto(address(server, "/-/edit/people-rescued"))
        project.drafts.write_text(underneath)
        page.get_by_label("Title").fill("Rescuers bring them to the school")
        page.locator("button.main").click()
        expect(page.get_by_role("alert")).to_contain_text(words)
        expect(page.locator("dd", has_text="Rescuers bring them to the school")).to_be_visible()
        assert project.drafts.read_text() == underneath
        project.drafts.write_text(DRAFT)
        page.get_by_role("button", name="Back to the form").click()
        expect(page.get_by_label("Title")).to_have_value("Rescuers bring them to the school")
        page.locator("button.main").click()
        expect(page).to_have_url(address(server, "/flood/events/people-rescued.html"))
        assert project.drafts.read_text() == DRAFT.replace("Rescuers take 300 people", "Rescuers bring them")


def test_a_form_outlives_a_restart(project: EditedProject, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    """A form from before a restart saves nothing at once, hands back what was entered, and saves it then."""
    with edited(project) as server:
        page.goto(address(server, "/-/edit/people-rescued"))
        monkeypatch.setattr("generator.preview.editing.safety.TOKEN", "another")
        monkeypatch.setattr("generator.preview.editing.pages.TOKEN", "another")
        pages.environment.cache_clear()
        page.get_by_label("Title").fill("Rescuers bring them to the school")
        page.locator("button.main").click()
        expect(page.get_by_role("alert")).to_contain_text("started anew")
        assert project.drafts.read_text() == DRAFT
        page.get_by_role("button", name="Back to the form").click()
        expect(page.get_by_label("Title")).to_have_value("Rescuers bring them to the school")
        page.locator("button.main").click()
        expect(page).to_have_url(address(server, "/flood/events/people-rescued.html"))
        assert "title: Rescuers bring them" in project.drafts.read_text()
    pages.environment.cache_clear()


def test_figures_and_claims_are_entered(project: EditedProject, page: Page) -> None:
    """A row more by its button, a source from those that are cited, and a row that goes again."""
    with edited(project) as server:
        page.goto(address(server, "/-/edit/people-rescued"))
        assert page.locator("#claim-0-source option").all_inner_texts() == ["—", "Dyke breaks at Lindau"]
        page.locator("#claim-0-about").select_option("When it happened")
        page.locator("#claim-0-value").fill("2021-06-09~")
        page.locator("#claim-0-source").select_option("herald-dyke")
        page.locator("section[aria-labelledby=claims]").get_by_role("button", name="One more").click()
        page.locator("#claim-1-about").select_option("Who did it")
        page.locator("#claim-1-value").fill("firemen")
        page.locator("#claim-1-source").select_option("herald-dyke")
        page.locator("#figure-0-what").fill("people")
        page.locator("#figure-0-value").fill("300")
        page.locator("#figure-0-source").select_option("herald-dyke")
        page.get_by_role("button", name="Remove: 2021-06-09~").click()
        expect(page.locator("#claim-0-value")).to_have_value("firemen")
        page.locator("button.main").click()
        expect(page).to_have_url(address(server, "/flood/events/people-rescued.html"))
        assert project.drafts.read_text() == DRAFT.replace(
            "school\n  status: draft\n",
            "school\n  status: draft\n  figures:\n  - {what: people, value: 300, source: herald-dyke}\n"
            "  claims:\n  - {about: responsible, value: firemen, source: herald-dyke}\n",
        )


def test_a_sentence_of_a_source_is_quoted(project: EditedProject, page: Page) -> None:
    """A sentence taken in the text of the source becomes a citation; what was entered before stays."""
    with edited(project) as server:
        page.goto(address(server, "/-/edit/people-rescued"))
        page.get_by_label("Title").fill("People rescued")
        page.locator("#new-source").select_option("herald-dyke")
        page.locator(".citation.new button").click()
        page.get_by_role("button", name="Quote this sentence: The dyke at Lindau").click()
        expect(page.locator("#citation-1-quote")).to_have_value("The dyke at Lindau broke on Tuesday.")
        expect(page.get_by_label("Title")).to_have_value("People rescued")
        page.locator("button.main").click()
        expect(page).to_have_url(address(server, "/flood/events/people-rescued.html"))
        new = "  - source: herald-dyke\n    quote: The dyke at Lindau broke on Tuesday.\n"
        assert (
            project.drafts.read_text()
            == DRAFT.replace("Rescuers take 300 people to the school", "People rescued") + new
        )


def test_a_selection_becomes_the_passage(project: EditedProject, scripted: Page) -> None:
    """Words selected across sentences are quoted to the letter."""
    page = scripted
    with edited(project) as server:
        page.goto(address(server, "/-/edit/people-rescued"))
        page.get_by_role("button", name="Choose the passage").first.click()
        page.locator("[data-text]").wait_for()
        page.wait_for_load_state("load")
        page.evaluate(
            """() => {
                const [first, second] = document.querySelectorAll("[data-start]");
                getSelection().setBaseAndExtent(first.firstChild, 4, second.firstChild, 24);
            }"""
        )
        page.get_by_role("button", name="Quote what is selected").click()
        quote = "dyke at Lindau broke on Tuesday. Rescuers took 300 people"
        expect(page.locator("#citation-0-quote")).to_have_value(quote)


def test_what_is_typed_is_explained(project: EditedProject, scripted: Page) -> None:
    """The date is said in words, the summary shown, and another field for names appears, while one types."""
    page = scripted
    with edited(project) as server:
        page.goto(address(server, "/-/edit/people-rescued"))
        page.get_by_label("Date", exact=True).fill("2021-06/..")
        expect(page.locator("#date-words")).to_have_text("from June 2021 on")
        page.get_by_label("Date", exact=True).fill("2021-13")
        expect(page.locator("#date-words")).to_contain_text("there is no month 13")
        page.get_by_label("Summary").fill("In *[[Lindau]]* <script>alert(1)</script>")
        expect(page.locator("#summary-preview em")).to_have_text("Lindau")
        assert page.locator("#summary-preview script").count() == 0
        page.locator("input[name=places]").last.type("lindau")
        expect(page.locator("input[name=places]")).to_have_count(2)


def test_edit_stands_beside_each_event(project: EditedProject, scripted: Page) -> None:
    """A list of events has the way to the form beside each; the files of the site have none."""
    with edited(project) as server:
        scripted.goto(address(server, "/flood/"))
        expect(scripted.locator("h2 a.dateline-edit")).to_have_count(3)
        scripted.locator("h2 a.dateline-edit").first.click()
        expect(scripted.locator("form.entry")).to_be_visible()
        assert not any(b"/-/" in path.read_bytes() for path in project.output.rglob("*.html"))


def test_drafts_are_judged_by_keys(project: EditedProject, scripted: Page) -> None:
    """A accepts, U undoes, N goes on, R rejects, M merges: the files say so each time."""
    page = scripted
    with edited(project) as server:
        page.goto(address(server, "/-/review"))
        expect(page.locator("mark")).to_have_text("The minister visited Lindau on Friday.")
        expect(page.locator(".context")).to_contain_text("The dyke had broken on Tuesday.")
        press(page, "a")
        expect(page.locator("h1")).to_have_text("Rescuers take 300 people to the school")
        assert project.drafts.read_text() == DRAFT.replace("draft", "reviewed", 1)
        press(page, "u")
        expect(page.locator("h1")).to_have_text("Minister visits Lindau")
        assert project.drafts.read_text() == DRAFT
        press(page, "n")
        expect(page.locator("h1")).to_have_text("Rescuers take 300 people to the school")
        press(page, "r")
        expect(page.locator("h1")).to_have_text("Minister visits Lindau")
        assert "people-rescued" not in project.drafts.read_text()
        press(page, "u")
        expect(page.locator("h1")).to_have_text("Rescuers take 300 people to the school")
        press(page, "m")
        page.get_by_label("The same as").select_option("dyke-breaks")
        press(page, "m")
        expect(page.locator("h1")).to_have_text("Minister visits Lindau")
        assert "Rescuers took 300 people" in (project.root / "content/events/2021-06-08.yaml").read_text()
        press(page, "a")
        expect(page.locator("main")).to_contain_text("No draft waits for you.")


def test_a_draft_is_shown_by_names_and_titles(project: EditedProject, page: Page) -> None:
    """A place by its name, an article by its title, and what was done last likewise; in the language of the site."""
    site = project.root / "content/site.yaml"
    site.write_text(f"{site.read_text()}language: fr\n")
    figures = (
        "  figures:\n  - {what: people, value: 300, source: herald-dyke}\n  places: [lindau, Bregenz]\n  citations:"
    )
    project.drafts.write_text(DRAFT[::-1].replace("  citations:"[::-1], figures[::-1], 1)[::-1])
    with edited(project) as server:
        page.goto(address(server, "/-/review/people-rescued"))
        expect(page.locator("p.who")).to_have_text("Autre · Lindau · Bregenz")
        expect(page.locator("ul.told")).to_have_text("people: 300 Dyke breaks at Lindau")
        page.locator("h1").wait_for()
        before = project.drafts.read_text()
        project.drafts.write_text(before.replace("Rescuers take", "Firemen take"))
        page.get_by_role("button", name="Rejeter").click()
        expect(page.get_by_role("alert")).to_contain_text("a été changé entre-temps")
        project.drafts.write_text(before)
        page.goto(address(server, "/-/review/people-rescued"))
        page.get_by_role("button", name="Rejeter").click()
        expect(page.get_by_role("status")).to_contain_text("« Rescuers take 300 people to the school » est rejeté")
        page.goto(address(server, "/-/review/people-rescued"))
        project.drafts.write_text(before + "# More\n")
        page.get_by_role("button", name="Annuler").click()
        expect(page.get_by_role("alert")).to_contain_text("a été changé depuis")


def test_the_key_to_the_list_chooses_nothing_in_it(project: EditedProject, scripted: Page) -> None:
    """M goes to the list and leaves it as it is, though a title begins with M; M or Enter merges with what it shows."""
    page = scripted
    into = page.get_by_label("The same as")
    dyke = project.root / "content/events/2021-06-08.yaml"
    with edited(project) as server:
        page.goto(address(server, "/-/review/people-rescued"))
        expect(into).to_have_value("")
        press(page, "m")
        expect(into).to_be_focused()
        expect(into).to_have_value("")
        page.keyboard.press("m")  # nothing is chosen, so nothing is merged unseen
        page.keyboard.press("Enter")
        expect(into).to_have_value("")
        assert project.drafts.read_text() == DRAFT
        page.keyboard.type("The")  # letters search
        expect(into).to_have_value("dyke-breaks")
        page.keyboard.press("Escape")
        expect(into).not_to_be_focused()
        page.keyboard.press("n")
        expect(page.locator("h1")).to_have_text("Minister visits Lindau")
        press(page, "n")
        expect(page.locator("h1")).to_have_text("Rescuers take 300 people to the school")
        page.wait_for_load_state("load")
        page.keyboard.press("m")
        page.keyboard.type("The dyke breaks at Lim")  # the M of a name that is being typed merges nothing
        expect(page.locator("h1")).to_have_text("Rescuers take 300 people to the school")
        into.select_option("dyke-breaks")
        page.wait_for_timeout(1100)  # a search is over after a second
        page.keyboard.press("m")
        expect(page.locator("h1")).to_have_text("Minister visits Lindau")
        assert "Rescuers took 300 people" in dyke.read_text()
        press(page, "u")
        expect(page.locator("h1")).to_have_text("Rescuers take 300 people to the school")
        assert "Rescuers took 300 people" not in dyke.read_text()
        press(page, "m")
        page.keyboard.press("ArrowDown")
        expect(into).not_to_have_value("")
        into.select_option("dyke-breaks")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text("Minister visits Lindau")
        assert "Rescuers took 300 people" in dyke.read_text()


def test_a_key_pressed_twice_judges_once(project: EditedProject, scripted: Page) -> None:
    """Pressed again before the next draft is there, a key sends nothing more: what nobody has seen is not judged."""
    page = scripted
    held: list[Route] = []
    page.route(
        "**/-/review/**", lambda route: held.append(route) if route.request.method == "POST" else route.continue_()
    )
    with edited(project) as server:
        page.goto(address(server, "/-/review"))
        press(page, "a")
        page.wait_for_timeout(100)
        page.keyboard.press("a")
        page.keyboard.press("r")
        page.wait_for_timeout(100)
        assert len(held) == 1
        held[0].continue_()
        expect(page.locator("h1")).to_have_text("Rescuers take 300 people to the school")
        assert project.drafts.read_text() == DRAFT.replace("draft", "reviewed", 1)


def test_all_is_done_by_keys(project: EditedProject, scripted: Page) -> None:
    """By Tab and Enter alone: from the review into the form, a sentence of the source quoted, saved, and accepted."""
    page = scripted

    def tab_to(name: str) -> None:
        for _ in range(80):
            page.keyboard.press("Tab")
            found = page.evaluate("document.activeElement.ariaLabel || document.activeElement.innerText || ''")
            if found.startswith(name):
                return
        raise AssertionError(f"no way to “{name}” by keys")

    with edited(project) as server:
        page.goto(address(server, "/-/review/people-rescued"))
        press(page, "e")
        expect(page.get_by_label("Title")).to_be_visible()
        tab_to("Choose the passage")
        page.keyboard.press("Enter")
        page.locator("[data-text]").wait_for()
        tab_to("Quote this sentence: The dyke at Lindau")
        page.keyboard.press("Enter")
        expect(page.locator("#citation-0-quote")).to_have_value("The dyke at Lindau broke on Tuesday.")
        page.get_by_label("Title").focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(address(server, "/-/review/people-rescued"))
        assert "quote: The dyke at Lindau broke on Tuesday." in project.drafts.read_text()
        tab_to("Accept")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text("Minister visits Lindau")


@contextmanager
def elsewhere(body: str) -> Iterator[str]:
    """A page at another origin of this machine, which is the nearest that one can come."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_request(self, *_arguments: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_a_page_from_elsewhere_changes_nothing(project: EditedProject, scripted: Page) -> None:
    """No form, no request, no frame of another origin changes a byte or reads one, even beside an open form."""
    page = scripted
    with edited(project) as server:
        before = files_below(project.root / "content")
        own = page.context.new_page()
        own.goto(address(server, "/-/review"))  # the editor's browser has the cookie
        digest = own.locator("input[name=digest]").first.get_attribute("value")
        review = address(server, "/-/review/minister-visits")
        attack = f"""<!doctype html><form id=f method=post action="{review}">
            <input name=action value=reject><input name=digest value="{digest}"><input name=token value=guess></form>
            <iframe id=i src="{address(server, "/-/review")}"></iframe>
            <script src="{address(server, "/-/edit/minister-visits")}"></script>"""
        with elsewhere(attack) as other:
            for mode in ("no-cors", "cors"):
                page.goto(other)
                result = page.evaluate(
                    """async ([url, mode, digest]) => {
                        const body = new URLSearchParams({action: "reject", digest, token: "guess"});
                        const tries = [
                            {method: "POST", mode, credentials: "include", body},
                            {mode, credentials: "include"},
                        ];
                        const found = [];
                        for (const attempt of tries) {
                            found.push(await fetch(url, attempt).then((answer) => answer.text()).catch(() => ""));
                        }
                        return found.join("");
                    }""",
                    [review, mode, digest],
                )
                assert result == ""
            page.goto(other)
            assert page.evaluate("() => { try { return frames[0].document.body.innerHTML } catch { return '' } }") == ""
            page.evaluate("document.getElementById('f').submit()")
            expect(page.locator("h1")).to_have_text("Not done")
        assert files_below(project.root / "content") == before
