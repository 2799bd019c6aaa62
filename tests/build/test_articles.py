"""What was read of an article comes back as it was read, and never for another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build import articles
from generator.build.articles import articles_as_json, read_articles, timexes_in, versions_of
from generator.cache import Cache
from generator.dates.edtf import parse
from generator.model.source import Source, SourceFile, SourceRecord
from generator.model.time import Timex
from generator.record_shelf import RecordShelf

RECORD = SourceRecord("strike", "Dockers walk out", "The Courier", published=parse("2019-05-08"), url="https://x.org/1")
FILE = SourceFile(
    "strike",
    "content/sources/strike.md",
    "markdown",
    b"The dockers \xe2\x80\x93 all of them \xe2\x80\x93 left on Monday.",
    RECORD,
)
PAGE = SourceFile("page", "content/sources/page.html", "html", b"<h1>Talks</h1><p>Talks began on 2 May 2019.</p>", None)


def articles_of(files: list[SourceFile], cache: Path | None) -> Mapping[str, Source]:
    shelf: RecordShelf[Source] = RecordShelf(Cache(cache), "articles", articles_as_json())
    found = read_articles(files, versions_of(files), shelf, lambda *_: None)
    shelf.tidy()
    return found


def test_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read again, it is what it was, and no reader was asked."""
    first = articles_of([FILE, PAGE], tmp_path)
    assert list(first) == ["strike", "page"]
    monkeypatch.delattr(articles, "_read")
    assert articles_of([PAGE, FILE], tmp_path) == first


@pytest.mark.parametrize(
    "other",
    [
        replace(FILE, body=FILE.body.replace(b"Monday", b"Friday")),
        replace(FILE, record=replace(RECORD, published=parse("2019-05-15"))),
        replace(FILE, record=replace(RECORD, text_kind="digest")),
        replace(FILE, format="text"),
    ],
)
def test_whatever_changed_is_read(tmp_path: Path, other: SourceFile) -> None:
    """Its words, its record or how it is read: the answer is that of a run that knows nothing."""
    articles_of([FILE], tmp_path)
    assert articles_of([other], tmp_path) == articles_of([other], None)


def test_a_damaged_shelf(tmp_path: Path) -> None:
    """What lies there and is no article is read anew."""
    first = articles_of([FILE], tmp_path)
    kept = Cache(tmp_path).get("articles") or b""
    Cache(tmp_path).put("articles", kept.replace(b"Dockers", b"Dock\xff"))
    assert articles_of([FILE], tmp_path) == first


def test_dates_are_sought_where_somebody_asks() -> None:
    """In that article, once, and again only where it is another."""
    files = [FILE, PAGE]
    found: dict[str, Sequence[Timex]] = {}
    articles_now = articles_of(files, None)
    first = timexes_in(articles_now, versions_of(files), found)("strike")
    assert [timex.text for timex in first] == ["Monday"]
    assert timexes_in(articles_now, versions_of(files), found)("strike") is first
    files = [replace(FILE, body=b"They left on Friday."), PAGE]
    again = timexes_in(articles_of(files, None), versions_of(files), found)("strike")
    assert [timex.text for timex in again] == ["Friday"]
    assert len(found) == 1
