"""Files put back as they were before a change, where nothing has changed them since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import UsageError
from generator.store.filing.writing import Change, write_changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.project import Project


def changed_since(project: Project, changes: Sequence[Change]) -> str:
    """The first file that has not the bytes any more that some changes gave it; empty where all have."""
    for change in changes:
        path = project.root / change.path
        if not path.is_file() or path.read_bytes() != change.after.encode():
            return change.path
    return ""


def undo(project: Project, changes: Sequence[Change]) -> None:
    """Give files the bytes that they had before some changes. All of them, or none.

    Raises:
        UsageError: One was changed since; nothing is touched.
        OSError: One cannot be written.
    """
    changed = changed_since(project, changes)
    if changed:
        raise UsageError(f"{changed} was changed since, so this cannot be undone here; nothing was touched")
    backwards = [change for change in reversed(changes) if change.before is not None]
    write_changes(project, (Change(change.path, change.after, change.before or "") for change in backwards))
    for change in changes:
        if change.before is None:
            (project.root / change.path).unlink()
