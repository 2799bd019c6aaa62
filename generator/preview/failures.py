"""Why a build failed, with the lines that are to be mended, for the terminal and for the page."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from generator.errors import ContentError
from generator.model.printable import on_one_line, printable

if TYPE_CHECKING:
    from pathlib import Path

    from generator.errors import DatelineError, Problem

# Characters of a line that are shown at most: before the place that a problem points at, and from there on.
_MOST_BEFORE, _MOST_FROM = 80, 120
_ORDER = ("error", "warning")


@dataclass(frozen=True, slots=True)
class Pointed:
    """A problem and the line that it points at, as that stood when the build failed.

    Attributes:
        problem: What is wrong, where, and what to do.
        before: The line up to the place, white space at its margin left out; all of it where no column is known.
        marked: The line from the place on. Both are empty where no line is known.
    """

    problem: Problem
    before: str = ""
    marked: str = ""

    @property
    def line(self) -> str:
        """The line, which may be cut at both ends; empty where none is known."""
        return self.before + self.marked

    def __str__(self) -> str:
        words = on_one_line(str(self.problem))
        return f"{words}\n    {self.problem.line} | {self.line}" if self.line else words


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
    return Failure(pointed=tuple(_pointed(problem, _line_of(problem, root)) for problem in problems))


def _pointed(problem: Problem, line: str) -> Pointed:
    column = problem.column - 1 if problem.column else len(line)
    before, marked = line[:column].lstrip(), line[column:]
    if marked and len(before) > _MOST_BEFORE:
        before = f"…{before[-_MOST_BEFORE:]}"
    return Pointed(problem, _cut(before), _cut(marked))


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_FROM else f"{text[:_MOST_FROM]}…"


def _line_of(problem: Problem, root: Path | None) -> str:
    """The line of a file that a problem points at, without the white space at its end; empty where there is none."""
    if root is None or not problem.line:
        return ""
    path = root / problem.path
    try:
        # A link that leads out of the project is one of the things that a problem can be about.
        if not path.resolve().is_relative_to(root.resolve()):
            return ""
        # Columns are counted without a byte order mark.
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            return printable(next(islice(file, problem.line - 1, None), "").rstrip())
    except OSError:  # it went since
        return ""
