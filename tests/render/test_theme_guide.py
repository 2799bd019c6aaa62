"""The guide in themes/README.md, followed word by word, and the theme that it leads to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from generator.model.project import Project
from generator.render.themes import bundled_themes
from generator.site.chronology import chronology
from tests.render.site_folder import site_folder
from tests.site.flood import CONTENT, DATINGS

GUIDE = (bundled_themes() / "README.md").read_text("utf-8")
# Where the guide tells to put what it shows, in order; one that comes again is added to.
PLACES = (
    "themes/harbour/theme.yaml",
    "content/site.yaml",
    "themes/harbour/static/harbour.css",
    "themes/harbour/templates/base.html",
    "themes/harbour/templates/404.html",
    "themes/harbour/theme.yaml",
    "content/site.yaml",
    "themes/harbour/templates/base.html",
    "themes/harbour/static/harbour.css",
)


@pytest.fixture
def site(tmp_path: Path) -> Mapping[str, bytes]:
    """The site of the flood in the theme of the guide."""
    shown = re.findall(r"^```\w+\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)
    for place, text in zip(PLACES, shown, strict=True):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text((path.read_text("utf-8") if path.exists() else "") + text, "utf-8")
    chosen = yaml.safe_load((tmp_path / "content/site.yaml").read_text("utf-8"))
    settings = replace(CONTENT.settings, **chosen)
    return site_folder(chronology(replace(CONTENT, settings=settings), DATINGS), Project(tmp_path))


def test_the_places_are_named() -> None:
    """The guide names each file that it tells to make."""
    assert [place for place in PLACES if place not in GUIDE and place.rpartition("/")[2] not in GUIDE] == []


def test_every_page_has_what_the_guide_adds(site: Mapping[str, bytes]) -> None:
    """The theme's stylesheet and its setting are on every page, beside those of its parent."""
    pages = {address: html.decode("utf-8") for address, html in site.items() if address.endswith(".html")}
    assert [address for address, html in pages.items() if "static/harbour.css" not in html] == []
    assert [address for address, html in pages.items() if 'class="paper-warm mast-inked"' not in html] == []
    assert {"static/harbour.css", "static/tokens.css"} <= set(site)


def test_the_page_that_the_guide_changes(site: Mapping[str, bytes]) -> None:
    """The page for dead links has its own line below what the parent shows."""
    page = site["404.html"].decode("utf-8")
    assert page.index("leads nowhere") < page.index("Read more: <a")
