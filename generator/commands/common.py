"""What every verb shares: the project, how errors become messages and exit codes, and how long work shows itself."""

from __future__ import annotations

import functools
import hashlib
import os
import sys
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar

import click

from generator.errors import ContentError, DatelineError, Problem, Severity
from generator.model.printable import on_one_line
from generator.model.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")

PROBLEMS_IN_THE_CONTENT = 1
WRONG_USAGE = 2
# The gravest first.
_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
# How many of one kind are shown in short; None for all.
_SHOWN_OF_A_KIND: Mapping[Severity, int | None] = {"error": None, "warning": 10, "note": 1}
INTERRUPTED = 130  # as a shell has it: 128 and the number of the signal


def _as_project(_context: click.Context, _parameter: click.Parameter, folder: Path) -> Project:
    return Project(folder.resolve())


def cache_folder(project: Project, work: Literal["extract", "build"]) -> Path | None:
    """Where what some work can find again is kept for a project, out of its way: in the user's own cache.

    Inside the project it would come along when somebody hands the project on, and be believed. None where the user has
    no such place.
    """
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = str(Path("~/Library/Caches").expanduser())
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())
    if not Path(base).is_absolute():
        return None
    return Path(base) / "dateline" / hashlib.sha256(os.fsencode(project.root)).hexdigest()[:16] / work


project_option = click.option(
    "--project",
    metavar="DIR",
    default=".",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    callback=_as_project,
    help="The project's folder, which holds content/. Default: the current folder.",
)


def verb(command: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """Turn every error that a user can cause into its message and exit code."""

    @functools.wraps(command)
    def run(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
        try:
            return command(*args, **kwargs)
        except ContentError as error:
            show_problems(error.problems, in_short=True)
            sys.exit(PROBLEMS_IN_THE_CONTENT)
        except DatelineError as error:
            sys.exit(_fail(str(error)))
        except KeyboardInterrupt:
            sys.exit(INTERRUPTED)
        except BrokenPipeError:
            raise  # whoever reads has enough, as `head` does; click ends without a word
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            sys.exit(_fail(f"{where}{error.strerror or error}"))

    return run


def tell(message: str) -> None:
    """Say something beside the output, on standard error."""
    click.echo(f"dateline: {on_one_line(message)}", err=True)


def _fail(message: str) -> int:
    tell(message)
    return WRONG_USAGE


class WrongWords(click.ClickException):
    """Something wrong with the words of a command line, told as every other mistake is."""

    exit_code = WRONG_USAGE

    def show(self, file: IO[Any] | None = None) -> None:  # noqa: ARG002  click's signature
        tell(self.message)


def show_problems(problems: Sequence[Problem], *, in_short: bool = False) -> None:
    """Print each problem on a line of its own to standard error: the errors, red on a terminal, then the others.

    Args:
        problems: In the order of files and lines.
        in_short: Show the first ten of each kind of warning and the first of each kind of note, and count the rest:
            what hundreds of entries share must not hide the one that differs.
    """
    left_out = 0
    for severity in _SEVERITIES:
        of_severity = [problem for problem in problems if problem.severity == severity]
        most = _SHOWN_OF_A_KIND[severity] if in_short else None
        alike, seen = Counter(problem.code for problem in of_severity), Counter[str]()
        for problem in of_severity:
            seen[problem.code] += 1
            if most is None or seen[problem.code] <= most:
                _show(problem)
            if seen[problem.code] == most and alike[problem.code] > most:
                more = alike[problem.code] - most
                click.echo(f"… and {amount(more, f'more {severity}')} of this kind ({problem.code})", err=True)
                left_out += more
    hint = "; “dateline check --all” lists every one" if left_out else ""
    click.echo(f"{count_problems(problems)}{hint}", err=True)


def _show(problem: Problem) -> None:
    colour = {"error": "red", "warning": "yellow", "note": "cyan"}[problem.severity]
    place, _, words = on_one_line(str(problem)).partition(": ")
    click.echo(f"{click.style(place, bold=True)}: {click.style(words, fg=colour)}", err=True)


def count_problems(problems: Sequence[Problem]) -> str:
    """How many there are: "2 errors, 1 warning and 3 notes in 2 files"."""
    found = Counter(problem.severity for problem in problems)
    counts = [amount(found[severity], severity) for severity in _SEVERITIES if found[severity]]
    files = len({problem.path for problem in problems})
    if not counts:
        return "no errors, no warnings"
    listed = " and ".join([*filter(None, [", ".join(counts[:-1])]), counts[-1]])
    return f"{listed} in {amount(files, 'file')}"


def amount(number: int, noun: str) -> str:
    """A number and its noun: "1 event", "1,200 events"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


@contextmanager
def progress_shown() -> Iterator[Callable[[str, int, int], None]]:
    """A function that shows how far a long work has come (what, done, of how many), on a terminal alone.

    The library that draws is imported at the first step, so that a quick command stays quick.
    """
    if not sys.stderr.isatty():
        yield lambda _what, _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks = {}

        def show(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bars.add_task(what, total=total)
            bars.update(tasks[what], completed=done, total=total)

        yield show
