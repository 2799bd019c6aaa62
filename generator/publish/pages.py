"""Publish: stage the site, commit it, push it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.publish.addresses import check_domain, pages_address
from generator.publish.branch import domain_of, fetch_tip, open_branch
from generator.publish.commit import commit_site
from generator.publish.git import GitError
from generator.publish.refusals import as_advice
from generator.publish.staging import stage

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a site is published.

    Attributes:
        repository: The project's folder: a Git repository, or a folder in one.
        remote: Name of the git remote.
        branch: Name of the branch, whose content the site replaces.
        domain: The custom domain that the site answers to; empty for none, or for the one that the branch has.
    """

    repository: Path
    remote: str = "origin"
    branch: str = "gh-pages"
    domain: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """What publishing did.

    Attributes:
        commit: The commit that is on the branch now.
        pushed: Whether it is new; False where the branch held just these files.
        address: Where GitHub Pages shows the site; empty where the remote is not GitHub and no domain is set.
        kept_domain: The custom domain that only the branch knew, and that was kept; empty for none.
    """

    commit: str
    pushed: bool
    address: str
    kept_domain: str


def publish(folder: Path, files: Iterable[str], destination: Destination, message: str) -> Published:
    """Make a branch of a remote repository hold the built site and nothing else.

    The editor's own branches, index and files stay as they are, whatever their state.

    Args:
        folder: The built site.
        files: What the build wrote, as addresses in the folder; other files in it are not published.
        destination: Where to.
        message: What the commit says.

    Raises:
        UsageError: There is no git, no repository, no such remote or nothing to publish, the branch holds something
            else, or the remote refuses; with what to do. The branch is then as it was.
    """
    check_domain(destination.domain)
    branch = open_branch(destination.repository, destination.remote, destination.branch)
    with tempfile.TemporaryDirectory(prefix="dateline-") as scratch:
        staged = Path(scratch, "staged")
        staged.mkdir()
        stage(folder, files, staged)
        try:
            tip = fetch_tip(branch)
        except GitError as error:
            raise as_advice(error, branch.remote) from error
        kept = "" if destination.domain else domain_of(branch, tip)
        domain = destination.domain or kept
        commit = commit_site(branch, tip, staged, message, domain)
    # ghp-import commits even where nothing changed; such a commit is left to Git to forget.
    is_new = not tip or branch.git.run("rev-parse", f"{commit}^{{tree}}") != branch.git.run(
        "rev-parse", f"{tip}^{{tree}}"
    )
    if is_new:
        try:
            branch.git.run("push", "--quiet", branch.remote, f"{commit}:refs/heads/{branch.name}")
        except GitError as error:
            raise as_advice(error, branch.remote) from error
    address = pages_address(branch.git.run("remote", "get-url", "--push", branch.remote), domain)
    return Published(commit if is_new else tip, is_new, address, kept)
