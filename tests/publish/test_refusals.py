"""What Git says when a remote refuses, and what an editor is told."""

from __future__ import annotations

import pytest

from generator.publish.git import GitError
from generator.publish.refusals import as_advice

MOVED = "run “dateline publish” again"
RULE = "allow it in the repository's settings"
RIGHTS = "Dateline never asks for a password"
AWAY = "see whether “git ls-remote origin” reaches it"


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        ("! [rejected] 3336692 -> gh-pages (fetch first) | failed to push some refs to 'x'", MOVED),
        ("! [rejected] 3336692 -> gh-pages (non-fast-forward)", MOVED),
        (
            "! [remote rejected] 333669 -> gh-pages (cannot lock ref 'refs/heads/gh-pages': is at 1 but expected 2)",
            MOVED,
        ),
        ("! [remote rejected] 333669 -> gh-pages (failed to update ref)", MOVED),
        (
            "remote: GH006: Protected branch update failed | ! [remote rejected] x -> gh-pages (protected branch hook)",
            RULE,
        ),
        ("! [remote rejected] 333669 -> gh-pages (pre-receive hook declined)", RULE),
        ("could not read Username for 'https://github.com': terminal prompts disabled", RIGHTS),
        ("Authentication failed for 'https://github.com/ada/flood.git/'", RIGHTS),
        ("git@github.com: Permission denied (publickey). | Could not read from remote repository.", RIGHTS),
        ("remote: Permission to ada/flood.git denied to grace. | unable to access 'x': returned error: 403", RIGHTS),
        ("ERROR: Repository not found. | Could not read from remote repository.", RIGHTS),
        ("Host key verification failed. | Could not read from remote repository.", RIGHTS),
        ("unable to access 'https://github.com/': Could not resolve host: github.com", AWAY),
        ("'../nowhere.git' does not appear to be a git repository", AWAY),
        ("", AWAY),
    ],
)
def test_a_refusal_comes_with_advice(words: str, advice: str) -> None:
    """Each way to be refused leads to the one thing that helps, and keeps what Git said."""
    said = str(as_advice(GitError("push", words), "origin"))
    assert advice in said
    assert words in said
    assert sum(other in said for other in (MOVED, RULE, RIGHTS, AWAY)) == 1
