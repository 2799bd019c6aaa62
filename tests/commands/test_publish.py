"""`dateline publish` puts the built site, and nothing else, on a branch."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import dateline
from tests.publish.repositories import git


@pytest.fixture
def remote(project: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty bare repository, which the project's own knows as “origin”."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(project / "no-settings"))
    bare = tmp_path_factory.mktemp("remote")
    git(bare, "init", "--quiet", "--bare")
    git(project, "init", "--quiet")
    git(project, "remote", "add", "origin", str(bare))
    return bare


def test_the_branch_holds_the_built_site(project: Path, remote: Path) -> None:
    """Every file of the site is on the branch with its bytes, and what else lies in output/ is not."""
    (project / "output").mkdir()
    (project / "output/notes.txt").write_text("mine")
    result = dateline("publish", "--project", project)
    assert result.exit_code == 0, result.output
    names = set(git(remote, "ls-tree", "-r", "--name-only", "gh-pages").split())
    assert {".nojekyll", "404.html", "index.html", "events/dyke-breaks.html"} <= names
    assert not {"notes.txt", ".dateline.json"} & names
    assert git(remote, "show", "gh-pages:index.html") == (project / "output/index.html").read_text("utf-8")


def test_publishing_again_says_that_nothing_is_new(project: Path, remote: Path) -> None:
    """The same site makes no commit."""
    dateline("publish", "--project", project)
    tip = git(remote, "rev-parse", "gh-pages")
    assert "Nothing new to publish" in dateline("publish", "--project", project).stdout
    assert git(remote, "rev-parse", "gh-pages") == tip


def test_content_with_errors_is_not_published(project: Path, remote: Path) -> None:
    """A quote that does not stand keeps the branch as it was."""
    path = project / "content/events/2021-06-08.yaml"
    path.write_text(path.read_text("utf-8").replace("broke on", "brake on"), "utf-8")
    result = dateline("publish", "--project", project)
    assert result.exit_code == 1
    assert git(remote, "branch", "--list") == ""


def test_without_a_remote_it_says_how_to_add_one(project: Path) -> None:
    """A repository that knows no “origin” is wrong usage, with what to type."""
    git(project, "init", "--quiet")
    result = dateline("publish", "--project", project)
    assert result.exit_code == 2
    assert "git remote add origin" in result.stderr
