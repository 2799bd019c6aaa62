"""Which branch may be published on, and which is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.publish.repositories import Repositories, git, refusal

if TYPE_CHECKING:
    from pathlib import Path


def test_outside_a_repository(tmp_path: Path) -> None:
    """A folder that is in no repository cannot be published from."""
    project = tmp_path / "project"
    project.mkdir()
    assert "is in no Git repository; make one with “git init”" in refusal(Repositories(project, project))


def test_without_the_remote(repositories: Repositories) -> None:
    """A remote that the repository does not know is named beside those that it does."""
    assert "there is no git remote “upstream” (there are: origin)" in refusal(repositories, remote="upstream")
    git(repositories.project, "remote", "remove", "origin")
    assert "there is no git remote “origin” (there are: none)" in refusal(repositories)


@pytest.mark.parametrize("branch", ["", "two words", "-x", "a..b", "a\nb", "gh-pages.lock"])
def test_a_name_that_is_no_branch(repositories: Repositories, branch: str) -> None:
    """What Git would not take as a name, or would take as an option, is refused."""
    assert "cannot be the name of a branch" in refusal(repositories, branch=branch)


def test_the_branch_that_the_editor_works_on(repositories: Repositories) -> None:
    """The project itself is never replaced by its site."""
    assert "“main” is the branch that you work on" in refusal(repositories, branch="main")


def test_a_branch_with_something_else_on_it(repositories: Repositories) -> None:
    """A branch that was not published by Dateline is left as it is."""
    git(repositories.project, "push", "--quiet", "origin", "main:gh-pages")
    before = repositories.commits()
    assert "the branch gh-pages of origin holds something that Dateline did not publish" in refusal(repositories)
    assert repositories.commits() == before
