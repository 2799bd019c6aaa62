"""Git, run so that it asks nobody anything, and what it says when it fails."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# Set where Git itself started the program, as in a hook: they would lead Git to another repository than the one meant.
_LEADS_ELSEWHERE = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
)
# No question on the terminal, in a window of the system, or by an editor's helper; messages in English, to be read.
_ASKS_NOTHING = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",
    "SSH_ASKPASS_REQUIRE": "never",
    "GCM_INTERACTIVE": "never",
    "LC_ALL": "C",
    "LANGUAGE": "C",
}
# Name and password, or a token, in an address: `https://name:secret@`.
_SECRET = re.compile(r"(?<=://)[^/\s@]+@")


class GitError(UsageError):
    """Git could not do what it was asked for.

    Attributes:
        words: What it said, without hints and without secrets.
    """

    def __init__(self, action: str, words: str) -> None:
        self.words = words
        super().__init__(f"git {action} failed: {words or 'it did not say why'}")


@dataclass(frozen=True, slots=True)
class Git:
    """Git in a folder.

    Attributes:
        folder: Where it is run.
        environment: Variables beside the ones that the program was started with.
    """

    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def run(self, *arguments: str) -> str:
        """What a git command prints, without the line end.

        Raises:
            GitError: The command failed.
            UsageError: Git is not installed.
        """
        program = shutil.which("git")
        if not program:
            raise UsageError("publishing needs git, and it is not installed; install it from https://git-scm.com")
        return self.run_program(program, *arguments, action=arguments[0]).removesuffix("\n")

    def finds(self, *arguments: str) -> bool:
        """Whether a git command that asks for something succeeds."""
        try:
            self.run(*arguments)
        except GitError:
            return False
        return True

    def run_program(self, *command: str, action: str) -> str:
        """What a program that works on the repository prints.

        Args:
            command: The program and its arguments.
            action: What it does, for a message.

        Raises:
            GitError: It failed.
        """
        done = subprocess.run(  # noqa: S603 - the program is git, or Python with ghp-import; no shell reads the arguments
            command,
            cwd=self.folder,
            env=_environment(self.environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            encoding="utf-8",
            errors="replace",
            # Without a terminal of its own, ssh cannot ask for a password either.
            start_new_session=True,
        )
        if done.returncode:
            raise GitError(action, _in_short(done.stderr or done.stdout))
        return done.stdout


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if name not in _LEADS_ELSEWHERE}
    return {**inherited, **_ASKS_NOTHING, **more}


def _in_short(output: str) -> str:
    """What Git said, on one line, without its hints, without secrets."""
    lines = [line.strip() for line in _SECRET.sub("", output).splitlines()]
    return " | ".join(_without_label(line) for line in lines if line and not line.startswith("hint:"))


def _without_label(line: str) -> str:
    return line.removeprefix("fatal: ").removeprefix("error: ")
