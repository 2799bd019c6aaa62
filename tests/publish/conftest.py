"""The repositories as a fixture, and a Git that knows nothing of the machine it runs on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.publish.repositories import Repositories, git


@pytest.fixture(autouse=True)
def _plain_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings and no identity of whoever runs the tests."""
    for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL", "EMAIL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "no-settings"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def repositories(tmp_path: Path) -> Repositories:
    """A project with one commit, and an empty bare repository as its remote."""
    found = Repositories(tmp_path / "project", tmp_path / "bare.git")
    for folder in (found.project, found.bare):
        folder.mkdir()
    git(found.bare, "init", "--quiet", "--bare", "--initial-branch=main")
    git(found.project, "init", "--quiet", "--initial-branch=main")
    git(found.project, "remote", "add", "origin", str(found.bare))
    git(found.project, "config", "user.name", "Ada Lovelace")
    git(found.project, "config", "user.email", "ada@example.org")
    (found.project / "flood.yaml").write_text("The water rises.\n")
    (found.project / ".gitignore").write_text("output/\n")
    git(found.project, "add", ".")
    git(found.project, "commit", "--quiet", "--message=The flood")
    return found
