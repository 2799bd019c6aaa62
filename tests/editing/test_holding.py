"""Content is read again where a file of it changed, and only there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from generator.editing.holding import HeldContent
from generator.errors import UsageError
from generator.model.project import Project
from generator.store.content.loading import load
from tests.commands.conftest import FILES, write_files

if TYPE_CHECKING:
    from pathlib import Path

DYKE = "content/events/2021-06-08.yaml"
ANOTHER = """\
- id: sun-shines
  date: 2021-06-12
  title: The sun shines
  citations:
  - {source: courier-minister, quote: The minister visited Lindau on Friday.}
"""


def titles(content: HeldContent) -> list[str]:
    return [event.title for event in content.loaded().events]


def test_what_did_not_change_is_not_read_again(tmp_path: Path) -> None:
    """The very same content is given as long as every file is as it was."""
    write_files(tmp_path, FILES)
    content = HeldContent(Project(tmp_path))
    assert content.loaded() is content.loaded()
    assert content.loaded() == load(Project(tmp_path))


def test_every_sort_of_change_is_seen(tmp_path: Path) -> None:
    """A file saved, one that comes, one that breaks, one that is mended, one that goes, a folder that goes."""
    write_files(tmp_path, FILES)
    content = HeldContent(Project(tmp_path))
    assert titles(content) == ["The dyke breaks at Lindau"]
    write_files(tmp_path, {DYKE: FILES[DYKE].replace("breaks at", "gives way at")})
    assert titles(content) == ["The dyke gives way at Lindau"]
    write_files(tmp_path, {"content/events/later/sun.yaml": ANOTHER})
    assert titles(content) == ["The dyke gives way at Lindau", "The sun shines"]
    write_files(tmp_path, {DYKE: "- id: [\n"})
    assert titles(content) == ["The sun shines"]
    assert content.loaded().problems
    write_files(tmp_path, {DYKE: FILES[DYKE]})
    assert titles(content) == ["The dyke breaks at Lindau", "The sun shines"]
    (tmp_path / "content/events/later/sun.yaml").unlink()
    assert titles(content) == ["The dyke breaks at Lindau"]
    write_files(tmp_path, {"content/places.yaml": "- {id: lindau, name: Lindau am See}\n"})
    assert [name.name for name in content.loaded().names] == ["Lindau am See"]
    (tmp_path / "content").rename(tmp_path / "gone")
    with pytest.raises(UsageError):
        content.loaded()
    (tmp_path / "gone").rename(tmp_path / "content")
    assert titles(content) == ["The dyke breaks at Lindau"]


def test_a_save_that_keeps_the_size_is_seen(tmp_path: Path) -> None:
    """The time of the last change tells, also where a version control brings an old one back."""
    write_files(tmp_path, FILES)
    content = HeldContent(Project(tmp_path))
    assert titles(content) == ["The dyke breaks at Lindau"]
    path = tmp_path / DYKE
    path.write_text(FILES[DYKE].replace("breaks at", "brakes at"), "utf-8")
    os.utime(path, ns=(0, 1_000_000_000))
    assert titles(content) == ["The dyke brakes at Lindau"]


def test_a_folder_that_is_a_link_is_looked_through(tmp_path: Path) -> None:
    """Its files are content like any others."""
    write_files(tmp_path, FILES)
    (tmp_path / "content/events").rename(tmp_path / "events")
    (tmp_path / "content/events").symlink_to(tmp_path / "events")
    content = HeldContent(Project(tmp_path))
    assert titles(content) == ["The dyke breaks at Lindau"]
    write_files(tmp_path, {DYKE: FILES[DYKE].replace("breaks at", "gives way at")})
    assert titles(content) == ["The dyke gives way at Lindau"]
