"""What a site is made from, file by file, as far as it can be told without reading."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from generator.render.themes import bundled_themes
from generator.stamps import Stamp, is_settled, stamp_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from generator.model.project import Project

_FOLDER: Stamp = (-1, -1)


def stamps_of_inputs(project: Project) -> Mapping[str, Stamp]:
    """The stamp of every file and folder that a build may read, by path."""
    folders = (project.content, project.themes, bundled_themes())
    return {path: stamp for folder in folders for path, stamp in _walk(folder)}


def settled(stamps: Mapping[str, Stamp], now: int) -> Mapping[str, Stamp]:
    """The stamps by which a file can be known again.

    Args:
        stamps: By path.
        now: When they were taken, in nanoseconds since 1970.
    """
    return {path: stamp for path, stamp in stamps.items() if is_settled(stamp, now)}


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
