"""What a site is made from, file by file, as far as it can be told without reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.render.themes import theme_folders
from generator.stamps import is_settled, stamps_below

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.model.project import Project
    from generator.stamps import Stamp


def folders_of_inputs(project: Project) -> tuple[Path, ...]:
    """The folders that a build may read, each with all that lies below it."""
    return (*project.content_folders, *theme_folders(project))


def stamps_of_inputs(project: Project) -> Mapping[str, Stamp]:
    """The stamp of every file and folder that a build may read, by path."""
    return {path: stamp for folder in folders_of_inputs(project) for path, stamp in stamps_below(folder)}


def settled(stamps: Mapping[str, Stamp], now: int) -> Mapping[str, Stamp]:
    """The stamps by which a file can be known again.

    Args:
        stamps: By path.
        now: When they were taken, in nanoseconds since 1970.
    """
    return {path: stamp for path, stamp in stamps.items() if is_settled(stamp, now)}
