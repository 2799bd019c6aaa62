"""A browser, and the example site as it is shown in one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from generator.search import is_installed, new_index
from tests.render.serving import serving
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
    with serving(folder, "arle") as address:
        yield address
