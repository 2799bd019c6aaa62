"""A project made of a few words a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.model.project import Project

MakeProject = Callable[[Mapping[str, str | bytes]], Project]


@pytest.fixture
def make_project(tmp_path: Path) -> MakeProject:
    """Write files, named from content/, into a project that has a title; more may be written by calling again."""
    project = Project((tmp_path / "project").resolve())
    project.content.mkdir(parents=True)
    project.site_file.write_text("title: The flood\n", "utf-8")

    def make(files: Mapping[str, str | bytes]) -> Project:
        for name, text in files.items():
            path = project.content / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode() if isinstance(text, str) else text)
        return project

    return make
