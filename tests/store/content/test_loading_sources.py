"""Articles with their records: in front matter, or beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.dates.edtf import parse
from generator.model.source import SourceFile, SourceRecord
from generator.store.content.loading import load

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject

RECORD = "title: Dam breaks\npublisher: The Herald\nauthors: [A. Lee]\npublished: 1999-05-04\ntext: digest\n"
READ = SourceRecord(
    "dam", "Dam breaks", "The Herald", authors=("A. Lee",), published=parse("1999-05-04"), text_kind="digest"
)


def test_a_record_in_front_matter(make_project: MakeProject) -> None:
    """The body is what follows, byte for byte."""
    project = make_project({"sources/dam.md": f"---\n{RECORD}---\nIt br\n".encode() + b"\xe9"})
    loaded = load(project)
    assert loaded.problems == ()
    path = "content/sources/dam.md"
    assert loaded.source_files == (SourceFile("dam", path, "markdown", b"It br\n\xe9", READ, path),)


@pytest.mark.parametrize(
    ("ending", "form"), [(".txt", "text"), (".html", "html"), (".htm", "html"), (".HTML", "html"), (".md", "markdown")]
)
def test_a_record_beside_its_article(make_project: MakeProject, ending: str, form: str) -> None:
    """A YAML file of the same name; Markdown may have one too instead of front matter."""
    loaded = load(make_project({f"sources/dam{ending}": b"\xe9", "sources/dam.yaml": RECORD}))
    assert loaded.problems == ()
    (file,) = loaded.source_files
    assert (file.format, file.body, file.record) == (form, b"\xe9", READ)
    assert (file.path, file.record_path) == (f"content/sources/dam{ending}", "content/sources/dam.yaml")


@pytest.mark.parametrize("text", ["Plain words", "---\n---\nPlain words"])
def test_an_article_without_record_is_bare(make_project: MakeProject, text: str) -> None:
    """A record is to be proposed for it."""
    loaded = load(make_project({"sources/dam.md": text}))
    assert loaded.problems == ()
    assert [(file.body, file.record, file.record_path) for file in loaded.source_files] == [(b"Plain words", None, "")]


PROBLEMS = [
    # files, what is told
    (["a.md", "a.txt"], "a.txt: a.md beside it has the same id, “a”; rename or remove one of the two"),
    (
        ["My Article.txt"],
        "My Article.txt: “My Article” cannot be an id, which has only lower-case letters a to z, digits and "
        "single hyphens; rename the file to my-article.txt",
    ),
    (
        ["index.txt"],
        "index.txt: “index” cannot be an id, since the site's lists are called so; rename the file to index-1.txt",
    ),
    (
        ["blog post Müller.md", "b.txt"],
        "blog post Müller.md: “blog post Müller” cannot be an id, which has only lower-case letters a to z, digits and "
        "single hyphens; rename the file to blog-post-muller.md",
    ),
    (["a.pdf"], "a.pdf: warning: a .pdf file is not read; save it as .txt, .md or .html"),
    (["README"], "README: warning: a nameless file is not read; save it as .txt, .md or .html"),
    (["a/b.txt"], "a: warning: a folder here is not read; move its articles up into content/sources/"),
    (["a.yaml"], "a.yaml: warning: this record's article is missing; put a.txt, .md or .html beside it, or remove it"),
]


@pytest.mark.parametrize(("names", "message"), PROBLEMS)
def test_what_is_wrong_with_a_file_is_told(make_project: MakeProject, names: list[str], message: str) -> None:
    """Files that cannot be taken are pointed out, and how to have them taken."""
    loaded = load(make_project({f"sources/{name}": "" for name in names}))
    assert [str(problem) for problem in loaded.problems] == [f"content/sources/{message}"]


def test_a_file_without_a_good_name_stops_no_other(make_project: MakeProject) -> None:
    """The articles beside it are read."""
    loaded = load(make_project({"sources/blog post Müller.md": "", "sources/b.txt": "", "sources/c.md": ""}))
    assert [file.id for file in loaded.source_files] == ["b", "c"]


def test_two_records_for_one_article_are_a_mistake(make_project: MakeProject) -> None:
    """Nobody could tell which of them holds."""
    loaded = load(make_project({"sources/dam.md": f"---\n{RECORD}---\n", "sources/dam.yaml": RECORD}))
    assert [str(problem) for problem in loaded.problems] == [
        "content/sources/dam.yaml: dam.md has a record too, in its front matter; remove one of the two"
    ]
    assert loaded.unread.sources == {"dam"}


def test_a_record_with_mistakes_is_not_taken_for_none(make_project: MakeProject) -> None:
    """Otherwise another would be proposed over the editor's."""
    loaded = load(
        make_project({"sources/a.md": "---\ntitel: b\n---\n", "sources/b.txt": "", "sources/b.yaml": "title: a: b\n"})
    )
    assert [problem.path for problem in loaded.problems] == ["content/sources/a.md"] * 2 + ["content/sources/b.yaml"]
    assert loaded.source_files == ()
    assert loaded.unread.sources == {"a", "b"}
