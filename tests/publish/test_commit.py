"""The commit is the editor's, and nothing else of the editor's moves."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.publish.repositories import SITE, Repositories, git, refusal

if TYPE_CHECKING:
    from pathlib import Path


def state_of(repositories: Repositories) -> dict[str, object]:
    """All of the editor's repository that publishing must not touch."""
    project = repositories.project
    return {
        "status": git(project, "status", "--porcelain=v2", "--branch"),
        "index": (project / ".git" / "index").read_bytes(),
        "head": (project / ".git" / "HEAD").read_text(),
        "branches": git(project, "for-each-ref", "refs/heads", "refs/tags"),
        "settings": (project / ".git" / "config").read_text(),
        "files": {path: path.read_bytes() for path in project.glob("*") if path.is_file()},
    }


def make_dirty(repositories: Repositories) -> None:
    (repositories.project / "flood.yaml").write_text("The water falls.\n")
    (repositories.project / "staged.yaml").write_text("staged\n")
    git(repositories.project, "add", "staged.yaml")
    (repositories.project / "untracked.yaml").write_text("untracked\n")


def detach(repositories: Repositories) -> None:
    git(repositories.project, "checkout", "--quiet", "--detach")


def keep_a_branch_of_that_name(repositories: Repositories) -> None:
    git(repositories.project, "branch", "gh-pages")


def be_clean(_repositories: Repositories) -> None:
    pass


@pytest.mark.parametrize("prepare", [be_clean, make_dirty, detach, keep_a_branch_of_that_name])
def test_the_editors_repository_stays_as_it_is(repositories: Repositories, tmp_path: Path, prepare: object) -> None:
    """Branches, index, settings and files are untouched, whatever state they are in."""
    prepare(repositories)  # type: ignore[operator]  # a function of the list above
    before = state_of(repositories)
    repositories.publish()
    assert state_of(repositories) == before
    assert repositories.checkout(tmp_path / "checkout") == {**SITE, ".nojekyll": b""}
    git(repositories.project, "fsck", "--strict")


def test_a_project_may_be_a_folder_of_a_repository(repositories: Repositories, tmp_path: Path) -> None:
    """A project below the top of its repository publishes its own site to the top of the branch."""
    inner = Repositories(repositories.project / "chronologies" / "flood", repositories.bare)
    inner.output.mkdir(parents=True)
    inner.publish()
    assert repositories.checkout(tmp_path / "checkout") == {**SITE, ".nojekyll": b""}


def test_a_second_working_tree_publishes_too(repositories: Repositories, tmp_path: Path) -> None:
    """A working tree that Git made beside the first is as good as it."""
    git(repositories.project, "worktree", "add", "--quiet", str(tmp_path / "second"))
    Repositories(tmp_path / "second", repositories.bare).publish()
    assert repositories.checkout(tmp_path / "checkout") == {**SITE, ".nojekyll": b""}


def test_the_editor_signs(repositories: Repositories) -> None:
    """The commit bears the name that the editor gave to Git."""
    repositories.publish()
    assert git(repositories.bare, "log", "-1", "--format=%an <%ae>", "gh-pages") == "Ada Lovelace <ada@example.org>\n"


def test_without_a_name_dateline_signs(repositories: Repositories) -> None:
    """On a machine whose Git knows no name, publishing works all the same."""
    git(repositories.project, "config", "--unset", "user.name")
    git(repositories.project, "config", "--unset", "user.email")
    repositories.publish()
    assert git(repositories.bare, "log", "-1", "--format=%cn", "gh-pages") == "Dateline\n"


def test_an_object_store_that_cannot_be_written(repositories: Repositories) -> None:
    """A repository that is not the editor's to write to is said to be so, in Git's words."""
    if os.geteuid() == 0:
        shutil.rmtree(repositories.project / ".git" / "objects" / "pack")
        (repositories.project / ".git" / "objects" / "pack").write_text("in the way")
    else:
        (repositories.project / ".git" / "objects" / "pack").chmod(0o500)
    assert "git fast-import failed: " in refusal(repositories)
