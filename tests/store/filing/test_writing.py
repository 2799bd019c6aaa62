"""Changed files are put in place whole, and only where nobody was quicker."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.errors import UsageError
from generator.store.filing.writing import Change, write_changes

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject


def test_changes_are_put_in_place(make_project: MakeProject) -> None:
    """New files and new texts, byte for byte."""
    project = make_project({"events/a.yaml": "old\r\n"})
    changes = [
        Change("content/events/a.yaml", "old\r\n", "\ufeffnew\r\n"),
        Change("content/events/b/c.yaml", None, "é"),
    ]
    write_changes(project, changes)
    assert (project.events / "a.yaml").read_bytes() == "\ufeffnew\r\n".encode()
    assert (project.events / "b/c.yaml").read_text("utf-8") == "é"


@pytest.mark.parametrize(("now", "before"), [("other", "old"), ("old", None), (None, "old")])
def test_a_file_that_changed_underneath_is_left_alone(
    make_project: MakeProject, now: str | None, before: str | None
) -> None:
    """Another text, a file where none was, no file where one was."""
    project = make_project({"events/a.yaml": now} if now else {})
    with pytest.raises(UsageError, match="was changed while Dateline worked on it"):
        write_changes(project, [Change("content/events/a.yaml", before, "new")])
    path = project.events / "a.yaml"
    assert (path.read_text("utf-8") if path.exists() else None) == now


def test_a_link_stays_a_link(make_project: MakeProject) -> None:
    """What it leads to gets the new text."""
    project = make_project({"elsewhere/a.yaml": "old", "events/.keep": ""})
    (project.events / "a.yaml").symlink_to(project.content / "elsewhere/a.yaml")
    write_changes(project, [Change("content/events/a.yaml", "old", "new")])
    assert (project.events / "a.yaml").is_symlink()
    assert (project.content / "elsewhere/a.yaml").read_text("utf-8") == "new"


@pytest.mark.parametrize("protected", ["events/b.yaml", "events", "."])
def test_what_may_not_be_written_is_left_alone(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch, protected: str
) -> None:
    """A file or a folder that somebody protected: it is told before the first file is written."""
    project = make_project({"a.yaml": "old", "events/b.yaml": "old"})
    # Whoever may do everything, as the tests may on some machines, is asked as if he might not.
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != project.content / protected and may(path, mode))
    changes = [Change("content/a.yaml", "old", "new"), Change("content/events/b.yaml", "old", "new")]
    with pytest.raises(UsageError, match=r"content/[\w./]+ may not be written; nothing was"):
        write_changes(project, changes)
    assert (project.content / "a.yaml").read_text("utf-8") == "old"


def test_a_full_disk_is_told(make_project: MakeProject, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the name of the file that had no room, and it still stands."""
    project = make_project({"a.yaml": "old"})

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match=r"content/a.yaml cannot be written: No space left on device"):
        write_changes(project, [Change("content/a.yaml", "old", "new")])
    assert not list(project.content.glob(".*"))
    assert (project.content / "a.yaml").read_text("utf-8") == "old"
