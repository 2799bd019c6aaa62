"""A commit of the site, made by ghp-import without touching the editor's repository.

ghp-import moves branches of the repository that it runs in. So it runs in an empty one that borrows the editor's object
store: the commit lies where it can be pushed from, and no branch, index or file of the editor's has moved.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from generator.publish.git import Git, GitError

if TYPE_CHECKING:
    from pathlib import Path

    from generator.publish.branch import Branch

# Who publishes where Git was never told a name, as on a fresh machine.
_NOBODY = {"GIT_COMMITTER_NAME": "Dateline", "GIT_COMMITTER_EMAIL": "dateline@localhost.invalid"}
# "Ada Lovelace <ada@example.org> 1358121600 +0000"
_IDENTITY = re.compile(r"(?P<name>.+) <(?P<email>[^<>]*)> [0-9]+ [+-][0-9]{4}")


def commit_site(branch: Branch, tip: str, staged: Path, message: str, domain: str) -> str:
    """Commit a folder as all that is on a branch, after the commit that is there now.

    Args:
        branch: Where it will be pushed.
        tip: The commit that is there now; empty for none.
        staged: The site's files and nothing else. An empty repository is made beside it.
        message: What the commit says.
        domain: The custom domain, for the file CNAME; empty for none.

    Returns:
        The commit.

    Raises:
        GitError: The commit could not be made.
    """
    apart = staged.with_name("repository.git")
    objects = branch.git.folder / branch.git.run("rev-parse", "--git-path", "objects")
    Git(staged.parent).run("init", "--quiet", "--bare", "--template=", str(apart))
    places = {"GIT_DIR": str(apart), "GIT_OBJECT_DIRECTORY": str(objects.resolve())}
    git = Git(staged.parent, {**places, **_identity(branch.git)})
    if tip:
        git.run("update-ref", branch.tracked, tip)
    options = [f"--remote={branch.remote}", f"--branch={branch.name}", f"--message={message}"]
    # In ghp-import this option *adds* the file .nojekyll, without which GitHub drops files whose names begin with "_".
    options.append("--no-jekyll")
    if domain:
        options.append(f"--cname={domain}")
    try:
        git.run_program(sys.executable, "-m", "ghp_import", *options, str(staged), action="ghp-import")
    except GitError as error:
        # ghp-import stumbles over its own message about what Git said; what Git said comes first.
        raise GitError("fast-import", error.words.partition(" | Traceback")[0]) from error
    return git.run("rev-parse", f"refs/heads/{branch.name}")


def _identity(git: Git) -> dict[str, str]:
    """Name and address of whoever publishes, as their Git was told; a guess by Git from the machine's name is none."""
    try:
        match = _IDENTITY.fullmatch(git.run("-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT"))
    except GitError:
        match = None
    return {"GIT_COMMITTER_NAME": match["name"], "GIT_COMMITTER_EMAIL": match["email"]} if match else _NOBODY
