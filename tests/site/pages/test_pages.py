"""Every page of a site, each at its own address."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.errors import ContentError
from generator.model.content import Content, Settings
from generator.model.names import Name
from generator.site.chronology import chronology
from generator.site.pages import pages
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import CONTENT, flood
from tests.site.made import made


def test_the_first_page_comes_first() -> None:
    """Pages come in a fixed order, the chronology at their head."""
    addresses = [page.address for page in made(pages(pieces(flood())))]
    assert addresses[0] == "index.html"
    assert addresses == [page.address for page in made(pages(pieces(flood())))]
    assert len(addresses) == len(set(addresses))


def test_equal_content_gives_equal_pages() -> None:
    """A page is a record like any other: made twice from the same content, it is equal to itself."""
    assert made(pages(pieces(flood()))) == made(pages(pieces(flood())))
    assert len({repr(page) for page in made(pages(pieces(flood())))}) == len(made(pages(pieces(flood()))))


@pytest.mark.parametrize(
    "name",
    [Name("place", "index", "Index"), Name("place", "ARLE", "Arle in capitals")],
    ids=["the list of places", "case alone"],
)
def test_two_pages_at_one_address(name: Name) -> None:
    """Two things that would be one file are an error that names both."""
    content = replace(CONTENT, names=(*CONTENT.names, name))
    with pytest.raises(ContentError, match="another id") as caught:
        made(pages(pieces(chronology(content, {}))))
    assert name.name in str(caught.value)


def test_an_empty_chronology() -> None:
    """A site of nothing has its first page, and those that every site has."""
    empty = chronology(Content(Settings("Nothing yet"), (), (), ()), {})
    assert [page.address for page in made(pages(pieces(empty)))] == [
        "index.html",
        "changes/index.html",
        "data/index.html",
        "404.html",
        "robots.txt",
    ]


def test_no_sitemap_before_the_site_has_an_address() -> None:
    """A sitemap needs full addresses, so a site that is published nowhere has none."""
    nowhere = replace(CONTENT, settings=replace(CONTENT.settings, url=""))
    assert "sitemap.xml" not in [page.address for page in made(pages(pieces(chronology(nowhere, {}))))]
