"""Every page that a reader may want to rest a claim on tells how to cite it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from generator.site.chronology import chronology
from generator.site.citing.references import plain
from generator.site.pages import pages
from generator.site.pages.records.citing import CiteBox
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import CONTENT, flood
from tests.site.made import made


def boxes(content: object = None) -> dict[str, CiteBox]:
    """How to cite each page that says so, by address."""
    every = made(pages(pieces(chronology(content, {}) if content else flood())))  # type: ignore[arg-type]
    return {page.address: page.cite for page in every if hasattr(page, "cite")}


@pytest.mark.parametrize(
    ("address", "chicago"),
    [
        ("index.html", "“The Arle flood.” Last modified February 1, 1999. "),
        ("days/1998-03-03.html", "“Tuesday 3 March 1998.” The Arle flood. Last modified January 10, 1999. "),
        ("places/elan-weir.html", "“Élan Weir.” The Arle flood. "),
        ("people/ruth-calder.html", "“Ruth Calder.” The Arle flood. Last modified January 10, 1999. "),
        ("organisations/river-board.html", "“Arle River Board.” The Arle flood. Last modified January 10, 1999. "),
        ("kinds/statement.html", "“Statement.” The Arle flood. "),
        ("trails/warned-in-time.html", "“Warned in time?” The Arle flood. Last modified February 1, 1999. "),
        ("figures.html", "“Figures.” The Arle flood. Last modified January 10, 1999. "),
        ("map.html", "“Map.” The Arle flood. Last modified February 1, 1999. "),
        ("about.html", "“About.” The Arle flood. "),
    ],
)
def test_in_chicago_style(address: str, chicago: str) -> None:
    """A page appeared in the site, and is dated by the last change that the editor noted for what it shows."""
    style, reference = boxes()[address].references[0]
    assert style == "chicago"
    assert plain(reference) == f"{chicago}https://archive.example/arle/{address.removesuffix('index.html')}."


def test_the_style_of_the_site_comes_first() -> None:
    """A site that cites in APA style tells that style first on every page."""
    content = replace(CONTENT, settings=replace(CONTENT.settings, citation_style="apa"))
    assert {box.references[0][0] for box in boxes(content).values()} == {"apa"}


def test_works_are_told_apart() -> None:
    """No two pages go by the same name in a bibliography."""
    works = Counter(box.work.id for box in boxes().values())
    assert works.most_common(1)[0][1] == 1


def test_unpublished() -> None:
    """Of a site that is published nowhere, a page is cited without an address."""
    content = replace(CONTENT, settings=replace(CONTENT.settings, url=""))
    assert {box.work.url for address, box in boxes(content).items() if not address.startswith("sources/")} == {""}
