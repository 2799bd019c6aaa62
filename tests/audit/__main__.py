"""Looks over a built site with axe-core, the Nu Html Checker and TimelineJS: `make audit`.

Or `python -m tests.audit FOLDER TOOLS`: FOLDER is what a build wrote, TOOLS a node_modules folder with axe-core,
vnu-jar and @knight-lab/timelinejs; the checker takes Java 17. Every sort of page is opened in Chromium, by day and by
night, on a phone and on a desk, all disclosures open; TimelineJS is given its file. It takes some minutes, which is why
no test does it. What is found is printed, a line each; nothing found, nothing printed but a sum.
"""

from __future__ import annotations

import http.server
import json
import re
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from playwright.sync_api import Page

CHROMIUM = "/usr/bin/chromium"
WIDTHS = (390, 1280)
SCHEMES = ("light", "dark")
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


def broken_rules(page: Page, addresses: Iterable[str], root: str, axe: Path) -> Iterator[str]:
    for address in addresses:
        page.goto(root + address)
        page.add_script_tag(path=axe)
        yield from (f"{address}: {rule}" for rule in page.evaluate(RULES_BROKEN))


def accessibility(folder: Path, axe: Path) -> Iterator[str]:
    """What axe-core finds, with the colours and the width at which it does."""
    base = base_path(folder)
    server = serve(folder, base)
    root = f"http://127.0.0.1:{server.server_port}{base}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for scheme in SCHEMES:
            for width in WIDTHS:
                viewport = {"width": width, "height": 900}
                page = browser.new_page(viewport=viewport, color_scheme=scheme, bypass_csp=True)
                for found in broken_rules(page, sample(folder), root, axe):
                    yield f"{scheme}, {width} px, {found}"
                page.close()
        browser.close()
    server.shutdown()


def markup(folder: Path, checker: Path) -> Iterator[str]:
    """Errors of HTML on every page; warnings about files that a policy would not load from disk are none."""
    pages = sorted(str(path) for path in folder.rglob("*.html") if "pagefind" not in path.parts)
    command = ["java", "-jar", str(checker), "--errors-only", *pages]
    yield from subprocess.run(command, capture_output=True, text=True, check=False).stderr.splitlines()


def slides(folder: Path, library: Path) -> Iterator[str]:
    """What goes wrong where TimelineJS is given its file: slides that are missing, scripts out of a text."""
    data = json.loads((folder / "data" / "timeline.json").read_text("utf-8"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        wrong: list[str] = []
        page.on("dialog", lambda dialog: (wrong.append(f"a dialog: {dialog.message}"), dialog.dismiss()))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.set_content('<div id="line" style="height: 600px"></div>')
        page.add_style_tag(path=library / "css" / "timeline.css")
        page.add_script_tag(path=library / "js" / "timeline.js")
        page.evaluate("data => { new TL.Timeline('line', data, { font: null }); }", data)
        page.locator(".tl-timemarker").first.wait_for(state="attached")
        shown = page.locator(".tl-slide").count()
        browser.close()
    yield from (f"data/timeline.json: {each}" for each in wrong)
    if shown != len(data["events"]) + 1:
        yield f"data/timeline.json: {shown} slides of {len(data['events']) + 1}"


def main(folder: Path, tools: Path) -> int:
    found = [
        *accessibility(folder, tools / "axe-core" / "axe.min.js"),
        *slides(folder, tools / "@knight-lab" / "timelinejs" / "dist"),
        *markup(folder, tools / "vnu-jar" / "build" / "dist" / "vnu.jar"),
    ]
    sys.stdout.write("\n".join((*found, f"{len(found)} found", "")))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
