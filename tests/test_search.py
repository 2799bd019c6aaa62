"""The index of the search page: made by pagefind, the same for the same pages, taken over where nothing changed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import search
from generator.errors import UsageError
from tests.render.site_folder import site_folder, write_folder
from tests.site.flood import flood

pytest.importorskip("pagefind")

SITE = site_folder(flood(), searchable=True)


PAGES = {address: hashlib.sha256(page).hexdigest() for address, page in SITE.items() if address.endswith(".html")}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    write_folder(SITE, folder)
    return folder


@pytest.fixture(scope="module")
def index(site: Path) -> Mapping[str, bytes]:
    return search.new_index(PAGES, site.joinpath)


@pytest.fixture
def output(tmp_path: Path, index: Mapping[str, bytes]) -> Path:
    """A folder in which a site was built before."""
    write_folder(index, tmp_path)
    return tmp_path


def test_what_it_holds(index: Mapping[str, bytes]) -> None:
    """The index is what a browser needs and no more, all in one folder."""
    assert "pagefind/pagefind.js" in index
    assert all(address.startswith("pagefind/") for address in index)
    assert not any(address.endswith("-ui.js") for address in index)
    searchable = [address for address, page in SITE.items() if b"data-pagefind-body" in page]
    assert len([address for address in index if "/fragment/" in address]) == len(searchable)


def test_the_same_pages_are_the_same_index(index: Mapping[str, bytes], site: Path) -> None:
    """Made again from the same pages, every byte is the same."""
    assert search.new_index(PAGES, site.joinpath) == index


def test_an_index_is_taken_over(index: Mapping[str, bytes], output: Path) -> None:
    """An index of the very pages serves again; one of other pages only where any will do."""
    changed = {**PAGES, "about.html": "another"}
    assert set(search.last_index(output, PAGES)) == set(index)
    assert search.last_index(output, changed) == ()
    assert set(search.last_index(output)) == set(index)


def test_a_changed_page_is_indexed(index: Mapping[str, bytes], tmp_path: Path) -> None:
    """A word that is new on a page is found."""
    page = SITE["about.html"].replace(b"This chronology", b"This zeppelin")
    write_folder({**SITE, "about.html": page}, tmp_path)
    assert search.new_index(PAGES, tmp_path.joinpath) != index


@pytest.mark.parametrize(
    ("name", "text"), [("pagefind.js", None), ("made-of.json", "{"), ("made-of.json", '{"pages": 1}')]
)
def test_an_index_that_is_not_whole(output: Path, name: str, text: str | None) -> None:
    """Where a file of the last index is gone or its record is nonsense, there is none."""
    path = output / "pagefind" / name
    path.unlink() if text is None else path.write_text(text)
    assert search.last_index(output) == ()
    assert search.last_index(output, PAGES) == ()


def test_nothing_to_search(tmp_path: Path) -> None:
    """Without any page to search there is nothing but the record of it."""
    (tmp_path / "index.html").write_bytes(b"<p>Nothing</p>")
    assert list(search.new_index({"index.html": "1"}, tmp_path.joinpath)) == ["pagefind/made-of.json"]


def test_pagefind_fails(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What pagefind complains of is said."""
    monkeypatch.setattr(search.sys, "executable", "/bin/false")
    with pytest.raises(UsageError, match="pagefind could not index the site"):
        search.new_index(PAGES, site.joinpath)
