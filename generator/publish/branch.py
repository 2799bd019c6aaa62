"""The branch that a site is published on: whether it may be, and what is on it now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import UsageError
from generator.publish.git import Git, GitError

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch of a remote repository.

    Attributes:
        git: In the project's repository.
        remote: Name of the remote.
        name: Name of the branch.
    """

    git: Git
    remote: str
    name: str

    @property
    def tracked(self) -> str:
        """Where Git keeps what it last saw of the branch."""
        return f"refs/remotes/{self.remote}/{self.name}"


def open_branch(repository: Path, remote: str, name: str) -> Branch:
    """The branch to publish on, which need not exist yet.

    Raises:
        UsageError: There is no repository, no such remote, or the branch is one that must not be replaced.
    """
    git = Git(repository)
    _check_repository(git)
    remotes = git.run("remote").split()
    if remote not in remotes:
        raise UsageError(
            f"there is no git remote “{remote}” (there are: {', '.join(remotes) or 'none'}); "
            f"add it with “git remote add {remote} ADDRESS”, or name another in site.yaml"
        )
    if not git.finds("check-ref-format", f"refs/heads/{name}") or name.startswith("-"):
        raise UsageError(f"“{name}” cannot be the name of a branch; the usual one is gh-pages")
    if name == _current_branch(git):
        raise UsageError(
            f"“{name}” is the branch that you work on, and publishing would replace all that is on it; "
            "publish on one of its own, such as gh-pages"
        )
    return Branch(git, remote, name)


def _check_repository(git: Git) -> None:
    try:
        git.run("rev-parse", "--git-dir")
    except GitError as error:
        if "not a git repository" not in error.words:
            raise
        remedy = "make one with “git init” and add a remote to it"
        raise UsageError(f"{git.folder} is in no Git repository; {remedy}") from error


def _current_branch(git: Git) -> str:
    """The branch that is checked out; empty where a commit is, as on a server that builds."""
    try:
        return git.run("symbolic-ref", "--quiet", "--short", "HEAD")
    except GitError:
        return ""


def fetch_tip(branch: Branch) -> str:
    """The commit that the remote's branch points to now, fetched; empty where there is no such branch yet.

    Raises:
        GitError: The remote cannot be reached.
        UsageError: The branch holds something that was not published in this way.
    """
    ref = f"refs/heads/{branch.name}"
    lines = branch.git.run("ls-remote", "--heads", branch.remote, ref).splitlines()
    if ref not in [line.partition("\t")[2] for line in lines]:
        return ""
    branch.git.run("fetch", "--quiet", "--no-tags", branch.remote, f"+{ref}:{branch.tracked}")
    tip = branch.git.run("rev-parse", branch.tracked)
    if not branch.git.finds("cat-file", "-e", f"{tip}:.nojekyll"):
        raise UsageError(
            f"the branch {branch.name} of {branch.remote} holds something that Dateline did not publish; "
            f"name another branch in site.yaml, or remove it with “git push {branch.remote} --delete {branch.name}”"
        )
    return tip


def domain_of(branch: Branch, tip: str) -> str:
    """The custom domain that a published commit answers to; empty for none."""
    if not tip or not branch.git.finds("cat-file", "-e", f"{tip}:CNAME"):
        return ""
    return branch.git.run("show", f"{tip}:CNAME").strip()
