"""Problems for programs: a line of JSON each, or the commands by which a GitHub workflow annotates files."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from generator.model.printable import printable

if TYPE_CHECKING:
    from pathlib import Path

    from generator.errors import Problem

# Unicode's line and paragraph separators end a line for some who read a log, and GitHub has no escape for them.
_OTHER_LINE_ENDS = {0x2028: " ", 0x2029: " "}
_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def as_json(problem: Problem) -> str:
    """A problem as one line of JSON, in ASCII.

    Its fields are `path` (from the project's folder, with forward slashes), `line` and `column` (counted from 1 in
    characters; null where the problem is the line or the file as a whole), `severity` (error, warning or note), `code`
    (one of `generator.errors.Code`), `message` and `remedy` (empty where the message says it all).
    """
    return json.dumps(
        {
            "path": problem.path,
            "line": problem.line or None,
            "column": problem.column or None,
            "severity": problem.severity,
            "code": problem.code,
            "message": problem.message,
            "remedy": problem.remedy,
        }
    )


def as_github(problem: Problem, root: Path) -> str:
    """A problem as a workflow command, which GitHub shows at its line of the file.

    Escapes are those of GitHub's own toolkit (actions/toolkit, packages/core/src/command.ts): what it calls data, and
    what it calls properties, in which a colon and a comma have a meaning, too.

    Args:
        problem: The problem.
        root: The project's folder; paths are written from the current folder, where a workflow has the repository.
    """
    path = os.path.relpath(root / problem.path).replace(os.sep, "/")
    places = {"file": path, "line": problem.line, "col": problem.column, "title": problem.code}
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in places.items() if value)
    words = f"{problem.message}; {problem.remedy}" if problem.remedy else problem.message
    return f"::{_LEVELS[problem.severity]} {properties}::{_data(words)}"


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return printable(escaped.translate(_OTHER_LINE_ENDS))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
