"""What can be wrong with a project, said so that its editor can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Severity = Literal["error", "warning", "note"]
# What a problem is about, for programs that sort them. A name stays what it is once it is published.
Code = Literal[
    "file",  # a file that cannot be read, or that lies where none is read
    "yaml",  # text that is no YAML
    "field",  # a field that is missing, unknown or impossible
    "id",  # an id, or a former one, that two entries have
    "theme",  # a theme, its settings, its templates
    "name",  # a name that nobody has, or more than one
    "alias",  # one spelling for two names
    "link",  # a link that leads nowhere
    "event",  # an event that is not there, or stands on a trail twice
    "trail",  # a trail that is too long or too short
    "kind",  # a kind of event that nobody knows
    "span",  # the first and the last day, the wrong way round
    "source",  # a source that is not there, or that the event does not cite
    "citation",  # an event without any
    "quote",  # words that do not stand in their source
    "dating",  # words that mean another day than the event's
    "figure",  # a number that does not stand in its source
    "published",  # a source without a day, or an event after all that tell of it
    "record",  # a source without a record
    "draft",  # what no editor has read
    "coordinates",  # a place without any
    "duplicate",  # two events that may be one
    "unused",  # a source that nothing cites, a name that nothing uses
    "evidence",  # what changed or went under an event since it was written
    "disagreement",  # sources that say different things
    "single-source",  # an event that one source tells of
    "undated",  # an event without a citation that dates it
    "renamed",  # an event whose old address leads nowhere
    "used-once",  # a name that one event uses
    "outside-span",  # an event before the first day or after the last
]


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
        code: What it is about.
    """

    path: str
    line: int
    column: int
    message: str
    remedy: str = ""
    severity: Severity = "error"
    code: Code = "file"

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
