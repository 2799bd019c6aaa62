"""The first site.yaml of a project, and the schemas beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import ContentError
from generator.model.project import Project
from generator.store.content.loading import load
from generator.store.filing.beginning import begin_site_file, write_schemas


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


def test_schemas_are_written_where_they_are_not_right(tmp_path: Path) -> None:
    """All at first, then none, then the one that somebody changed."""
    project = Project(tmp_path.resolve())
    assert "content/schema/events.schema.json" in write_schemas(project)
    assert write_schemas(project) == ()
    (project.schemas / "site.schema.json").write_text("{}")
    assert write_schemas(project) == ("content/schema/site.schema.json",)


def test_schemas_are_not_written_elsewhere(tmp_path: Path) -> None:
    """A folder that leads out of the project stays as it is."""
    project = Project((tmp_path / "project").resolve())
    project.content.mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    project.schemas.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ContentError, match="content/schema: it is a link to a path outside"):
        write_schemas(project)
    assert not list((tmp_path / "elsewhere").iterdir())
