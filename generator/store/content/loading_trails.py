"""Reads the trails of content/trails/, one a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.store.entries.decoding import trail_of
from generator.store.entries.ids import as_id, is_id
from generator.store.entries.schema import TrailEntry
from generator.store.text import text_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.model.trail import Trail
    from generator.store.content.reading import Reading

_LIST_OF_TRAILS = "index"  # the site's own page


def load_trails(reading: Reading) -> Iterator[Trail]:
    """Every trail without a mistake, in the order of their ids."""
    for path in text_files.list_files(reading.project.trails):
        if path.suffix.lower() not in (".yaml", ".yml"):
            reading.tell(path, "only .yaml files are read here", "rename it, or move it away", "warning")
        elif not is_id(path.stem) or path.stem == _LIST_OF_TRAILS:
            _tell_of_name(reading, path)
        elif entry := reading.entry(path, TrailEntry):
            yield trail_of(entry, path.stem, reading.project.relative(path))


def _tell_of_name(reading: Reading, path: Path) -> None:
    proposed = "trail-1" if path.stem == _LIST_OF_TRAILS else as_id(path.stem) or "trail-1"
    message = f"“{path.stem}” cannot be the address of a trail"
    reading.tell(path, message, f"rename the file to {proposed}{path.suffix.lower()}")
