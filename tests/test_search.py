"""The index of the search page: made by pagefind, the same for the same pages, taken over where nothing changed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import search
from generator.errors import UsageError
from tests.render.site_folder import site_folder, write_folder
from tests.site.flood import flood

pytest.importorskip("pagefind")

SITE = site_folder(flood(), searchable=True)


def never_run(_pages: Mapping[str, bytes]) -> dict[str, bytes]:
    raise AssertionError("the index was made anew")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    return search.search_index(SITE, tmp_path_factory.mktemp("nothing"))


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


def test_the_same_pages_are_the_same_index(index: Mapping[str, bytes], tmp_path: Path) -> None:
    """Made again from the same pages, every byte is the same."""
    assert search.search_index(SITE, tmp_path) == index


def test_an_index_is_taken_over(index: Mapping[str, bytes], output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An index of the very pages is not made again, nor where a page has changed that is not searched."""
    monkeypatch.setattr(search, "_run", never_run)
    assert search.search_index(SITE, output) == index
    assert search.search_index({**SITE, "404.html": b"<p>Gone</p>"}, output) == index


def test_a_changed_page_is_indexed(index: Mapping[str, bytes], output: Path) -> None:
    """A page that changed changes the index, unless there is no time for that."""
    changed = {**SITE, "about.html": SITE["about.html"].replace(b"This chronology", b"This zeppelin")}
    assert search.search_index(changed, output, anew=False) == index
    assert search.search_index(changed, output) != index


def test_an_index_that_is_not_whole(index: Mapping[str, bytes], output: Path) -> None:
    """Where a file of the last index is gone or its record is nonsense, the index is made again."""
    (output / "pagefind" / "pagefind.js").unlink()
    assert search.search_index(SITE, output, anew=False) == {}
    assert search.search_index(SITE, output) == index
    (output / "pagefind" / "made-of.json").write_text('{"pages": 1}')
    assert search.search_index(SITE, output) == index


def test_nothing_to_search(tmp_path: Path) -> None:
    """Without any page to search there is nothing but the record of it."""
    assert list(search.search_index({"index.html": b"<p>Nothing</p>"}, tmp_path)) == ["pagefind/made-of.json"]


def test_pagefind_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What pagefind complains of is said."""
    monkeypatch.setattr(search.sys, "executable", "/bin/false")
    with pytest.raises(UsageError, match="pagefind could not index the site"):
        search.search_index(SITE, tmp_path)
