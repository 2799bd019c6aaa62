"""Why a build failed, with the lines that are to be mended, for the terminal and for the page."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from generator.errors import ContentError

if TYPE_CHECKING:
    from pathlib import Path

    from generator.errors import DatelineError, Problem

_LONGEST_LINE = 160
_ORDER = ("error", "warning")


@dataclass(frozen=True, slots=True)
class Pointed:
    """A problem and the line that it points at.

    Attributes:
        problem: What is wrong, where, and what to do.
        line: The line as it stood when the build failed, without white space around it; empty where it has none.
    """

    problem: Problem
    line: str

    def __str__(self) -> str:
        return f"{self.problem}\n    {self.problem.line} | {self.line}" if self.line else str(self.problem)


@dataclass(frozen=True, slots=True)
class Failure:
    """A build that failed.

    Attributes:
        words: What went wrong, where it is nothing in the content; empty otherwise.
        pointed: What is to be mended or judged in the content, errors first; notes, which are no mistakes, left out.
    """

    words: str = ""
    pointed: tuple[Pointed, ...] = ()

    def __str__(self) -> str:
        return self.words or "\n".join(map(str, self.pointed))


def failure_of(error: DatelineError, root: Path | None) -> Failure:
    """The failure that an error tells of.

    Args:
        error: What stopped the build.
        root: The folder that the paths of problems begin in; None where there is none to look into.
    """
    if not isinstance(error, ContentError):
        return Failure(str(error))
    mistakes = (problem for problem in error.problems if problem.severity in _ORDER)
    problems = sorted(mistakes, key=lambda problem: _ORDER.index(problem.severity))
    return Failure(pointed=tuple(Pointed(problem, _line_of(problem, root)) for problem in problems))


def _line_of(problem: Problem, root: Path | None) -> str:
    if root is None or not problem.line:
        return ""
    path = root / problem.path
    try:
        # A link that leads out of the project is one of the things that a problem can be about.
        if not path.resolve().is_relative_to(root.resolve()):
            return ""
        with path.open(encoding="utf-8", errors="replace") as file:
            line = next(islice(file, problem.line - 1, None), "").strip()
    except OSError:  # it went since
        return ""
    return line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}…"
