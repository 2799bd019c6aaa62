"""content/events/: the events of every YAML file below it. Files that did not change are known already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import ContentError
from generator.model.event import Origin
from generator.stamps import stamp_of
from generator.store.content.kept_events import EventFile
from generator.store.content.reading import Reading, written_texts
from generator.store.entries.decoding import event_of
from generator.store.entries.schema import EventEntry
from generator.store.text import text_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.model.event import Event
    from generator.model.project import Project
    from generator.store.content.kept_events import KeptEvents

_ENDINGS = (".yaml", ".yml")


def events_of_file(project: Project, path: Path) -> tuple[Event, ...]:
    """The events of one file as it stands now.

    Raises:
        ContentError: Something is wrong with the file or one of its entries.
    """
    reading = Reading(project)
    events = _events_in(reading, path, None)
    if reading.problems:
        raise ContentError(reading.problems)
    return events


def load_events(reading: Reading, kept: KeptEvents | None) -> Iterator[Event]:
    """Every event whose entry is right, in the order of files and entries; the mistakes of the others are noted.

    An id that stands twice is there once.
    """
    seen: dict[str, Origin] = {}
    for path in _event_files(reading, reading.project.events):
        for event in _events_in(reading, path, kept):
            if event.origin and reading.is_first(seen, event.id, event.origin):
                yield event


def _events_in(reading: Reading, path: Path, kept: KeptEvents | None) -> tuple[Event, ...]:
    name = reading.project.relative(path)
    known = kept.unread(name, path) if kept else None
    if known:
        reading.digests[name] = known.digest
        return known.events
    stamp = stamp_of(path)
    file = reading.text(path)
    if file is None:
        return ()
    known = kept.unparsed(name, stamp, file.digest) if kept else None
    if known:
        return known.events
    mistakes = len(reading.problems)
    events = tuple(_entries(reading, file))
    if kept and len(reading.problems) == mistakes:
        kept.keep(name, EventFile(stamp, file.digest, events))
    return events


def _entries(reading: Reading, file: text_files.TextFile) -> Iterator[Event]:
    for index, value, entry in reading.entries_in(file, EventEntry):
        if entry is None:
            reading.unread_events |= set(written_texts(value, "id"))
        else:
            yield event_of(entry, Origin(file.path, index))


def _event_files(reading: Reading, folder: Path) -> Iterator[Path]:
    """The YAML files of a folder and its subfolders, bytewise by path."""
    for path in text_files.list_files(folder):
        if path.suffix.lower() in _ENDINGS:
            yield path
        else:
            reading.tell(path, "only .yaml files are read here", "rename it, or move it away", "warning")
    for subfolder in text_files.list_folders(folder):
        if subfolder.is_symlink():
            reading.tell(subfolder, "a link to a folder is not followed", "put the folder itself here")
        else:
            yield from _event_files(reading, subfolder)
