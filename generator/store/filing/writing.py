"""Changed files put in place one by one, each whole, and only where nobody has changed them meanwhile."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import UsageError
from generator.files import replace_file
from generator.store.text.text_files import digest_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from generator.model.project import Project


@dataclass(frozen=True, slots=True)
class Change:
    """A file that gets a new text.

    Attributes:
        path: Relative to the project.
        before: Its text as it was read; None for a new file.
        after: Its new text.
    """

    path: str
    before: str | None
    after: str


def write_changes(project: Project, changes: Iterable[Change]) -> None:
    """Put changes in place, in their order.

    Raises:
        UsageError: A file may not be written; nothing was. Or a file is no longer what it was when it was read, or the
            disk is full: the changes before it are in place, it and those behind it are not.
    """
    # A file that is a link stays one: what it leads to, inside the project, is replaced.
    paths = [(change, (project.root / change.path).resolve()) for change in changes]
    for change, path in paths:
        refuse_if_protected(path, change.path)
    for change, path in paths:
        refuse_if_changed(path, change.path, None if change.before is None else digest_of(change.before.encode()))
        try:
            replace_file(path, change.after.encode())
        except OSError as error:
            raise UsageError(
                f"{change.path} cannot be written: {error.strerror or error}; every file is whole: mend it and run "
                "this again"
            ) from error


def refuse_if_protected(path: Path, name: str) -> None:
    """Make sure that a file may be given a new text; replacing it whole would pass over its own protection.

    Args:
        path: The file, or where it is to be.
        name: As messages name it.

    Raises:
        UsageError: The file or its folder may not be written.
    """
    there = next(place for place in (path, *path.parents) if place.exists())
    folder = path.parent if there == path else there
    if not os.access(there, os.W_OK) or not os.access(folder, os.W_OK):
        raise UsageError(f"{name} may not be written; nothing was: allow writing it and its folder, and run this again")


def refuse_if_changed(path: Path, name: str, digest: str | None) -> None:
    """Make sure that a file is still what was read.

    Args:
        path: The file.
        name: As messages name it.
        digest: Fingerprint of what was read; None where there was no file.

    Raises:
        UsageError: It is something else now.
    """
    try:
        now = digest_of(path.read_bytes())
    except FileNotFoundError:
        now = None
    if now != digest:
        raise UsageError(f"{name} was changed while Dateline worked on it; nothing in it was touched: run it again")
