"""Changes are undone together or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.errors import UsageError
from generator.model.project import Project
from generator.store.filing.undoing import undo
from generator.store.filing.writing import Change, write_changes

if TYPE_CHECKING:
    from pathlib import Path

CHANGES = (Change("a.yaml", "old\r\n", "new\r\n"), Change("new.yaml", None, "new"))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "a.yaml").write_bytes(b"old\r\n")
    project = Project(tmp_path)
    write_changes(project, CHANGES)
    return project


def test_the_bytes_before_come_back(project: Project) -> None:
    """A file is as it was, and one that was new is gone."""
    undo(project, CHANGES)
    assert (project.root / "a.yaml").read_bytes() == b"old\r\n"
    assert not (project.root / "new.yaml").exists()


@pytest.mark.parametrize("name", ["a.yaml", "new.yaml"])
@pytest.mark.parametrize("data", [b"other", None])
def test_nothing_is_undone_over_other_changes(project: Project, name: str, data: bytes | None) -> None:
    """One file that changed, or went, keeps all from being touched."""
    path = project.root / name
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(UsageError, match=name):
        undo(project, CHANGES)
    others = {file.name: file.read_bytes() for file in project.root.iterdir()}
    expected = {"a.yaml": b"new\r\n", "new.yaml": b"new"} | ({name: data} if data is not None else {})
    assert others == {key: value for key, value in expected.items() if key != name or data is not None}
