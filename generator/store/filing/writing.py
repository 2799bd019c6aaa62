"""Changed files put in place one by one, each whole, and only where nobody has changed them meanwhile."""

from __future__ import annotations

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
        UsageError: A file is no longer what it was when it was read. The changes before it are in place, it and those
            behind it are not.
        OSError: A file cannot be written.
    """
    for change in changes:
        # A file that is a link stays one: what it leads to, inside the project, is replaced.
        path = (project.root / change.path).resolve()
        refuse_if_changed(path, change.path, None if change.before is None else digest_of(change.before.encode()))
        replace_file(path, change.after.encode())


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
