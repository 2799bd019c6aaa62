"""What can be wrong with a project, said so that its editor can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, where it is, and what to do about it.

    Attributes:
        path: The file, relative to the project's folder, with forward slashes.
        line: Counted from 1; 0 where the problem is the file as a whole.
        column: Counted from 1 in characters; 0 where the problem is the line or the file as a whole.
        message: What is wrong, in one sentence without a full stop.
        remedy: What to do about it, in the imperative; empty where the message says it all.
        severity: An error stops a build; a warning is for the editor to judge; a note is no mistake, and worth knowing.
    """

    path: str
    line: int
    column: int
    message: str
    remedy: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        severity = "" if self.severity == "error" else f"{self.severity}: "
        remedy = f"; {self.remedy}" if self.remedy else ""
        return f"{place}: {severity}{self.message}{remedy}"


class DatelineError(Exception):
    """Anything that a user can cause and mend. The command line shows its words and no traceback."""


class ContentError(DatelineError):
    """A project's files are not as they must be: all their problems at once.

    Attributes:
        problems: In the order of files and lines, each once.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class UsageError(DatelineError):
    """Dateline was asked for something it cannot do: a folder that is no project, a port in use, no git remote."""
