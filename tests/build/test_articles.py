"""What was read of an article comes back as it was read, and never for another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.build import articles
from generator.build.articles import Article, read_articles
from generator.cache import Cache
from generator.dates.edtf import parse
from generator.model.source import SourceFile, SourceRecord

RECORD = SourceRecord("strike", "Dockers walk out", "The Courier", published=parse("2019-05-08"), url="https://x.org/1")
FILE = SourceFile(
    "strike",
    "content/sources/strike.md",
    "markdown",
    b"The dockers \xe2\x80\x93 all of them \xe2\x80\x93 left on Monday.",
    RECORD,
)
PAGE = SourceFile("page", "content/sources/page.html", "html", b"<h1>Talks</h1><p>Talks began on 2 May 2019.</p>", None)


def articles_of(files: list[SourceFile], cache: Path | None, dated: set[str] | None = None) -> list[Article]:
    return read_articles(files, {"strike", "page"} if dated is None else dated, Cache(cache), lambda *_: None)


def test_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read again, it is what it was, and no reader was asked."""
    first = articles_of([FILE, PAGE], tmp_path)
    assert [timex.text for timex in first[0].timexes] == ["Monday"]
    monkeypatch.delattr(articles, "read")
    monkeypatch.delattr(articles, "timexes_of")
    assert articles_of([PAGE, FILE], tmp_path) == first[::-1]


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


def test_only_where_citations_ask(tmp_path: Path) -> None:
    """An article from which nothing is dated is not searched for dates, until something is."""
    assert articles_of([FILE], tmp_path, set())[0].timexes == ()
    assert articles_of([FILE], tmp_path) == articles_of([FILE], None)


def test_a_damaged_shelf(tmp_path: Path) -> None:
    """What lies there and is no article is read anew."""
    first = articles_of([FILE], tmp_path)
    kept = Cache(tmp_path).get("articles") or b""
    Cache(tmp_path).put("articles", kept.replace(b"Dockers", b"Dock\xff"))
    assert articles_of([FILE], tmp_path) == first
