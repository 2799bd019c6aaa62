"""Files are read only where they are inside the project, of a sensible size, and UTF-8."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.errors import ContentError
from generator.store.text import text_files

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject


def test_a_file_keeps_every_character(make_project: MakeProject) -> None:
    """Line ends and byte order mark are part of the text; the body leaves the mark out."""
    project = make_project({"a.yaml": "\ufeffé\r\n"})
    file = text_files.read_text(project, project.content / "a.yaml")
    assert (file.path, file.text, file.body) == ("content/a.yaml", "\ufeffé\r\n", "é\r\n")
    assert file.digest == text_files.digest_of("\ufeffé\r\n".encode())


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [(b"\xff\xfeo\x00", 1, 1), (b"caf\xe9", 1, 4), ("é\né".encode() + b"\xe9", 2, 2), (b"a\n\n\xc3", 3, 1)],
)
def test_a_byte_that_is_not_utf_8_is_pointed_at(make_project: MakeProject, data: bytes, line: int, column: int) -> None:
    """The place counts characters, as an editor shows it."""
    project = make_project({"a.yaml": data})
    with pytest.raises(ContentError) as raised:
        text_files.read_text(project, project.content / "a.yaml")
    assert [(problem.line, problem.column) for problem in raised.value.problems] == [(line, column)]


def test_a_link_out_of_the_project_is_not_followed(make_project: MakeProject, tmp_path: Path) -> None:
    """Neither a linked file nor a file in a linked folder is read from elsewhere; a link inside the project is."""
    project = make_project({"events/a.yaml": "[]"})
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret", "utf-8")
    (project.content / "secret.txt").symlink_to(outside / "secret.txt")
    (project.content / "sources").symlink_to(outside)
    (project.content / "b.yaml").symlink_to(project.events / "a.yaml")
    for path in (project.content / "secret.txt", project.sources / "secret.txt"):
        with pytest.raises(ContentError, match="outside the project's folder"):
            text_files.read_bytes(project, path)
    assert text_files.read_bytes(project, project.content / "b.yaml") == b"[]"


def test_what_is_no_regular_file_is_refused(make_project: MakeProject) -> None:
    """A pipe would make the reader wait for ever; a link to nowhere and a folder hold no text."""
    project = make_project({})
    os.mkfifo(project.content / "pipe.txt")
    (project.content / "nowhere.txt").symlink_to(project.content / "gone.txt")
    (project.content / "folder.txt").mkdir()
    for name in ("pipe.txt", "nowhere.txt", "folder.txt"):
        with pytest.raises(ContentError, match="not a regular file"):
            text_files.read_bytes(project, project.content / name)


def test_a_huge_file_is_refused(make_project: MakeProject) -> None:
    """A file larger than any chronology is a slip, and told before it fills the memory."""
    project = make_project({})
    with (project.content / "huge.txt").open("wb") as file:
        file.truncate(text_files.LARGEST_MEGABYTES * 1_000_000 + 1)
    with pytest.raises(ContentError, match="larger than"):
        text_files.read_bytes(project, project.content / "huge.txt")


@pytest.mark.parametrize("name", [".hidden.yaml", "a.yaml~", "#a.yaml#", ".a.yaml.swp", "a.yaml.bak", "~$a.txt"])
def test_what_programs_leave_behind_is_passed_over(make_project: MakeProject, name: str) -> None:
    """Hidden files and backups are nobody's content."""
    project = make_project({f"events/{name}": "x", "events/b.yaml": "x", "events/a.yaml": "x"})
    assert [path.name for path in text_files.list_files(project.events)] == ["a.yaml", "b.yaml"]


def test_a_missing_folder_lists_nothing(make_project: MakeProject) -> None:
    """A project need not have every folder."""
    assert text_files.list_files(make_project({}).pages) == []
