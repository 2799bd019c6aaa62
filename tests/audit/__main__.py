"""Looks over a built site with axe-core, the Nu Html Checker and TimelineJS: `make audit`.

Or `python -m tests.audit FOLDER TOOLS`: FOLDER is what a build wrote, TOOLS a node_modules folder with axe-core,
vnu-jar and @knight-lab/timelinejs; the checker takes Java 17. Every sort of page is opened in Chromium, by day and by
night, on a phone and on a desk, all disclosures open; so are the form, the review and the overlay, which the preview
alone has; TimelineJS is given its file. It takes some minutes, which is why no test does it. What is found is printed,
a line each; nothing found, nothing printed but a sum.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.audit.accessibility import CHROMIUM, accessibility_of_preview, accessibility_of_site

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    axe = tools / "axe-core" / "axe.min.js"
    found = [
        *accessibility_of_site(folder, axe),
        *accessibility_of_preview(axe),
        *slides(folder, tools / "@knight-lab" / "timelinejs" / "dist"),
        *markup(folder, tools / "vnu-jar" / "build" / "dist" / "vnu.jar"),
    ]
    sys.stdout.write("\n".join((*found, f"{len(found)} found", "")))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
