"""The first site.yaml of a project."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.project import Project
from generator.store.content.loading import load
from generator.store.filing.beginning import begin_site_file


@pytest.mark.parametrize(
    ("folder", "title"),
    [
        ("arden-flood_1999", "Arden flood 1999"),
        ("mali", "Mali"),
        ("-", "A chronology"),
        ("a: #b", "A: #b"),
        ("NO", "NO"),
    ],
)
def test_a_project_is_titled_after_its_folder(tmp_path: Path, folder: str, title: str) -> None:
    """The file that is written is one that can be read."""
    project = Project((tmp_path / folder).resolve())
    project.content.mkdir(parents=True)
    assert begin_site_file(project) == "content/site.yaml"
    loaded = load(project)
    assert loaded.problems == ()
    assert loaded.settings.title == title


def test_an_editors_own_file_stays(tmp_path: Path) -> None:
    """Whatever stands there, a broken link too."""
    project = Project(tmp_path.resolve())
    project.content.mkdir()
    project.site_file.symlink_to(tmp_path / "gone.yaml")
    assert begin_site_file(project) == ""
    assert project.site_file.is_symlink()
