"""Files known again without reading them: by their sizes and the times of their last changes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Size in bytes; time of the last change, and of the last change of where and how the file lies, both in nanoseconds
# since 1970. Anybody can set the first time, as whoever unpacks an archive does; the second is the system's own.
Stamp = tuple[int, int, int]

GONE: Stamp = (-2, -2, -2)
_FOLDER: Stamp = (-1, -1, -1)

# Some file systems count time in steps of two seconds.
_STEP_NS = 2_000_000_000


def stamp_of(path: Path | str) -> Stamp:
    """A file's stamp; `GONE` for a file that is not there, or a link that leads nowhere."""
    try:
        status = os.stat(path)  # noqa: PTH116 — of ten thousand files, making the paths would take longer
    except OSError:
        return GONE
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


def stamps_below(folder: Path | str) -> Iterator[tuple[str, Stamp]]:
    """Every file and folder below a folder, with its stamp; nothing where there is no such folder.

    What lies behind a link to a folder is left out, since such a link may lead anywhere.
    """
    try:
        entries = os.scandir(folder)
    except OSError:
        return
    with entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield entry.path, _FOLDER
                yield from stamps_below(entry.path)
            else:
                yield entry.path, stamp_of(entry.path)


def is_settled(stamp: Stamp, now: int) -> bool:
    """Whether a file can be known again by its stamp.

    A file that was saved just before it was looked at may be saved again without its time telling.

    Args:
        stamp: The file's.
        now: When it was taken, in nanoseconds since 1970.
    """
    return stamp[1] < now - _STEP_NS
