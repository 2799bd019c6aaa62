"""What to do when a remote repository does not take, or give, what Git asks it for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.errors import UsageError

if TYPE_CHECKING:
    from generator.publish.git import GitError

# Somebody else pushed between our look at the branch and our push.
_MOVED = re.compile(
    r"""
    non-fast-forward | fetch\ first | stale\ info
    | cannot\ lock\ ref | failed\ to\ update\ ref | reference\ already\ exists
    """,
    re.VERBOSE,
)
# The remote has a rule against it. Its own words say which, so they come before the general ones below.
_RULE = re.compile(r"hook\ declined | protected\ branch | GH0\d\d | deny", re.VERBOSE)
# The remote does not know who asks, or knows and says no.
_RIGHTS = re.compile(
    r"""
    authentication\ failed | could\ not\ read\ (?: username | password ) | terminal\ prompts\ disabled
    | permission\ (?: denied | to\ \S+\ denied ) | \b 40[13] \b | repository\ not\ found
    | host\ key\ verification\ failed | access\ denied
    """,
    re.VERBOSE | re.IGNORECASE,
)


def as_advice(error: GitError, remote: str) -> UsageError:
    """The failure of a `fetch` or `push`, said so that somebody can mend it."""
    if _MOVED.search(error.words):
        advice = "somebody else published there at the same moment; run “dateline publish” again"
    elif _RULE.search(error.words):
        advice = "it refuses such a push; allow it in the repository's settings, or name another branch in site.yaml"
    elif _RIGHTS.search(error.words):
        advice = (
            "it does not let you in, and Dateline never asks for a password; "
            f"let “git push {remote}” work without one first, by an ssh key in an agent or a credential helper"
        )
    else:
        advice = f"see whether “git ls-remote {remote}” reaches it"
    return UsageError(f"{remote}: {advice} (git said: {error.words})")
