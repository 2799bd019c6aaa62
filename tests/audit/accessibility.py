"""What axe-core finds on the pages of a site, and on those that the preview adds."""

from __future__ import annotations

import http.server
import re
import tempfile
import threading
from functools import partial
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.commands.conftest import FILES, write_files
from tests.commands.served import served
from tests.preview.editing.edited_project import DRAFT, DRAFTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

CHROMIUM = "/usr/bin/chromium"
WIDTHS = (390, 1280)
SCHEMES = ("light", "dark")
PREVIEWED = {
    "form": "/-/edit/dyke-breaks",
    "source": "/-/edit/people-rescued",
    "review": "/-/review/minister-visits",
}
# Pages of one sort are alike: so many are looked at in each folder.
OF_A_SORT = 3
RULES_BROKEN = """
async () => {
  for (const disclosure of document.querySelectorAll("details")) disclosure.open = true;
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times, first ${nodes[0].html.slice(0, 120)}`);
}
"""


def sample(folder: Path) -> list[str]:
    """Addresses of every page that stands alone, and of the first few in each folder."""
    alone = sorted(path.name for path in folder.glob("*.html"))
    folders = sorted(path for path in folder.iterdir() if path.is_dir() and path.name not in ("pagefind", "static"))
    return alone + [
        path.relative_to(folder).as_posix() for part in folders for path in sorted(part.glob("*.html"))[:OF_A_SORT]
    ]


def base_path(folder: Path) -> str:
    """Where the site stands on its host: "/" or "/some-project/", which its page for dead links is written for."""
    found = re.search(r'href="(/[^"]*?)static/', (folder / "404.html").read_text("utf-8"))
    return found.group(1) if found else "/"


def serve(folder: Path, base: str) -> http.server.ThreadingHTTPServer:
    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

        def translate_path(self, path: str) -> str:
            return super().translate_path("/" + path.removeprefix(base))

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def broken_rules(page: Page, axe: Path) -> Iterator[str]:
    """What axe-core finds on the page that is open."""
    page.add_script_tag(path=axe)
    yield from page.evaluate(RULES_BROKEN)


def looks() -> Iterator[tuple[str, Page]]:
    """A page in each colour scheme and width, with words for them."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for scheme, width in product(SCHEMES, WIDTHS):
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
            yield f"{scheme}, {width} px", page
            page.close()
        browser.close()


def accessibility_of_site(folder: Path, axe: Path) -> Iterator[str]:
    """What axe-core finds on the pages of a site, with the colours and the width at which it does."""
    base = base_path(folder)
    server = serve(folder, base)
    root = f"http://127.0.0.1:{server.server_port}{base}"
    for look, page in looks():
        for address in sample(folder):
            page.goto(root + address)
            yield from (f"{look}, {address}: {rule}" for rule in broken_rules(page, axe))
    server.shutdown()


def accessibility_of_preview(axe: Path) -> Iterator[str]:
    """What axe-core finds on the pages that the preview adds, and with a mistake over a page, likewise."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        write_files(project, {**FILES, DRAFTS: DRAFT})
        with served(project, "serve") as running:
            root = running.address.removesuffix("/lindau-flood/")
            for look, page in looks():
                for name, address in PREVIEWED.items():
                    page.goto(root + address)
                    if name == "source":
                        page.get_by_role("button", name="Choose the passage").first.click()
                        page.locator("[data-text]").wait_for()
                    yield from (f"{look}, {name}: {rule}" for rule in broken_rules(page, axe))
                page.goto(running.address)
                write_files(project, {DRAFTS: "- id: ["})
                page.locator("#dateline-failure").wait_for()
                page.wait_for_load_state()
                yield from (f"{look}, overlay: {rule}" for rule in broken_rules(page, axe))
                page.goto(f"{root}/-/edit/people-rescued")
                yield from (f"{look}, not done: {rule}" for rule in broken_rules(page, axe))
                page.goto(running.address)
                write_files(project, {DRAFTS: DRAFT})
                page.locator("#dateline-failure").wait_for(state="detached")
