"""What a site is made from, file by file, as far as it can be told without reading."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from generator.render.themes import bundled_themes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from generator.model.project import Project

# Size in bytes and time of the last change in nanoseconds.
Stamp = tuple[int, int]

# Some file systems count time in steps of two seconds.
_STEP_NS = 2_000_000_000
_FOLDER = (-1, -1)
_GONE = (-2, -2)


def stamps_of_inputs(project: Project) -> Mapping[str, Stamp]:
    """The stamp of every file and folder that a build may read, by path."""
    folders = (project.content, project.themes, bundled_themes())
    return {path: stamp for folder in folders for path, stamp in _walk(folder)}


def settled(stamps: Mapping[str, Stamp], now: int) -> Mapping[str, Stamp]:
    """The stamps by which a file can be known again.

    A file that was saved just before it was looked at may be saved again without its time telling.

    Args:
        stamps: By path.
        now: When they were taken, in nanoseconds since 1970.
    """
    return {path: stamp for path, stamp in stamps.items() if stamp[1] < now - _STEP_NS}


def _walk(folder: Path | str) -> Iterator[tuple[str, Stamp]]:
    try:
        entries = os.scandir(folder)
    except OSError:
        return
    with entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield entry.path, _FOLDER
                yield from _walk(entry.path)
            else:
                yield entry.path, stamp_of(entry.path)


def stamp_of(path: Path | str) -> Stamp:
    """A file's stamp; one of its own for a file that is not there, or a link that leads nowhere."""
    try:
        status = os.stat(path)  # noqa: PTH116 — of ten thousand files, making the paths would take longer
    except OSError:
        return _GONE
    return status.st_size, status.st_mtime_ns
