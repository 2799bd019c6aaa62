"""One extraction at a time: two that file the same passages would file them twice."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from generator.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.project import Project


@contextmanager
def alone(project: Project) -> Iterator[None]:
    """Hold content/ for one run. The system lets go of it when the program ends, however it ends.

    Where there is no such folder, there is nothing to hold. Windows has no such lock on a folder; there,
    only the check that no file changed meanwhile protects the content.

    Raises:
        UsageError: Another run holds it.
    """
    if sys.platform == "win32" or not project.content.is_dir():
        yield
        return
    import fcntl  # noqa: PLC0415 it is not there on Windows

    folder = os.open(project.content, os.O_RDONLY)
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UsageError(
                f"another extraction is at work on {project.content}; wait until it ends and run this again"
            ) from None
        yield
    finally:
        os.close(folder)
