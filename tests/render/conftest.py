"""A browser, and the example site as it is shown in one."""

from __future__ import annotations

import http.server
import os
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from generator.search import is_installed, new_index
from tests.render.site_folder import site_folder, write_folder
from tests.site.flood import flood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

CHROMIUM = Path("/usr/bin/chromium")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        assert not os.environ.get("CI"), f"there must be a Chromium at {CHROMIUM}"
        pytest.skip(f"no Chromium at {CHROMIUM}")
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        yield started
        started.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site on disk, under the base path that its url has."""
    root = tmp_path_factory.mktemp("site")
    files = site_folder(flood(), searchable=True)
    write_folder(files, root / "arle")
    if is_installed():
        pages = {address: "" for address in files if address.endswith(".html")}
        write_folder(new_index(pages, (root / "arle").joinpath), root / "arle")
    return root


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    """The site on a local host, with its own page for dead links; the address of its first page."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

        def send_error(self, code: int, *_arguments: object, **_more: object) -> None:
            self.send_response(code)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write((folder / "arle" / "404.html").read_bytes())

    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}/arle/"
    running.shutdown()
    thread.join()
    running.server_close()
