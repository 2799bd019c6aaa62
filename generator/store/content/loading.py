"""Reads all that an editor owns. What is wrong is told, and left out; it never stops the reading of the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import ContentError, Problem, UsageError
from generator.model.content import Settings, TextPage
from generator.model.event import Origin
from generator.model.name_index import spelling_key
from generator.store.content.loaded import Loaded
from generator.store.content.loading_events import load_events
from generator.store.content.loading_sources import load_source_files
from generator.store.content.loading_trails import load_trails
from generator.store.content.reading import Reading, written_texts
from generator.store.entries.decoding import NAME_ENTRIES, change_of, name_of, settings_of
from generator.store.entries.ids import as_id, is_id
from generator.store.entries.schema import ChangeEntry, PageEntry, SiteEntry
from generator.store.entries.validating import validated
from generator.store.text import front_matter, text_files
from generator.store.text.yaml_reading import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.model.content import Change
    from generator.model.names import Name, NameKind
    from generator.model.project import Project
    from generator.store.content.kept_events import KeptEvents

NAME_FILES: dict[NameKind, str] = {
    "place": "places.yaml",
    "person": "people.yaml",
    "organisation": "organisations.yaml",
}
_NOT_FOUND_PAGE = "404"  # the site's own, for addresses that lead nowhere
_HOW_TO_BEGIN = (
    "make the folder content/ with a file site.yaml that has a line “title: …”, and put articles into content/sources/"
)


def load(project: Project, kept: KeptEvents | None = None) -> Loaded:
    """Read a project's content.

    Never raises for what is wrong inside content/: such entries are left out, and `problems` tells why.

    Args:
        project: Where it is.
        kept: The files of events that earlier runs read, and need not be read again where they did not change.

    Raises:
        UsageError: The folder is no project, and the words say how to begin one; or its content/ leads out of it.
    """
    _refuse_other_folders(project)
    reading = Reading(project)
    # First of all: whoever writes entries writes this too, so entries read later are never older than it.
    _note_memory(reading)
    settings = _load_settings(reading)
    names = tuple(name for kind in NAME_FILES for name in _load_names(reading, kind))
    events = tuple(load_events(reading, kept))
    source_files = tuple(load_source_files(reading))
    pages = tuple(_load_pages(reading))
    changes = tuple(_load_changes(reading))
    trails = tuple(load_trails(reading))
    reading.problems += _alias_clashes(reading, names)
    return Loaded(
        project=project,
        settings=settings,
        names=names,
        events=events,
        source_files=source_files,
        pages=pages,
        changes=changes,
        trails=trails,
        problems=tuple(sorted(set(reading.problems))),
        unread=reading.unread,
        digests=reading.digests,
    )


def load_settings(project: Project) -> Settings:
    """What site.yaml says, and nothing else of the project; without a title where it cannot be read.

    Raises:
        UsageError: As `load`.
    """
    _refuse_other_folders(project)
    return _load_settings(Reading(project))


def _refuse_other_folders(project: Project) -> None:
    if not project.content.is_dir():
        raise UsageError(f"{project.root} holds no chronology: {_HOW_TO_BEGIN}")
    if text_files.leads_outside(project, project.content):
        raise UsageError(
            f"{project.content} is a link to a path outside the project's folder; put the folder itself here, or name "
            "with --project the folder that it lies in"
        )


def _note_memory(reading: Reading) -> None:
    """Fingerprint what extraction remembers, so that a run on this content knows when another was quicker."""
    path = reading.project.lock_file
    if path.exists() or path.is_symlink():
        try:
            reading.digests[reading.project.relative(path)] = text_files.read_text(reading.project, path).digest
        except ContentError as error:
            reading.problems += error.problems


def _load_settings(reading: Reading) -> Settings:
    path = reading.project.site_file
    if not path.exists() and not path.is_symlink():
        reading.tell(path, "the file is missing", "begin it with a line “title: …”")
        reading.unread_files.add(reading.project.relative(path))
        return Settings(title="")
    entry = reading.entry(path, SiteEntry)
    return settings_of(entry) if entry else Settings(title="")


def _load_names(reading: Reading, kind: NameKind) -> Iterator[Name]:
    path = reading.project.content / NAME_FILES[kind]
    if not path.exists() and not path.is_symlink():
        return
    name = reading.project.relative(path)
    seen: dict[str, Origin] = {}
    for index, value, entry in reading.entries(path, NAME_ENTRIES[kind]):
        origin = Origin(name, index)
        if entry is None:
            reading.unread_names |= {spelling_key(text) for text in written_texts(value, "id", "name", "aliases")}
        elif reading.is_first(seen, entry.id, origin):
            yield name_of(entry, kind, origin)


def _load_pages(reading: Reading) -> Iterator[TextPage]:
    for path in text_files.list_files(reading.project.pages):
        if path.suffix.lower() != ".md":
            reading.tell(path, "only .md files are read here", "rename it, or move it away", "warning")
        elif not is_id(path.stem) or path.stem == _NOT_FOUND_PAGE:
            message = f"“{path.stem}” cannot be the address of a page"
            proposed = f"page-{path.stem}" if path.stem == _NOT_FOUND_PAGE else as_id(path.stem) or "page-1"
            reading.tell(path, message, f"rename the file to {proposed}.md")
        else:
            try:
                yield _page(reading, path)
            except ContentError as error:
                reading.problems += error.problems


def _page(reading: Reading, path: Path) -> TextPage:
    name = reading.project.relative(path)
    parts = front_matter.split(name, text_files.read_bytes(reading.project, path))
    record = text_files.decode(name, parts.record or b"").removeprefix(text_files.BYTE_ORDER_MARK)
    entry = validated(read_yaml(name, record) or {}, PageEntry, reading.locator, name)
    text = text_files.decode(name, parts.body, parts.body_line).removeprefix(text_files.BYTE_ORDER_MARK)
    return TextPage(path.stem, entry.title, text.replace("\r\n", "\n"))


def _load_changes(reading: Reading) -> Iterator[Change]:
    path = reading.project.changes_file
    if path.exists() or path.is_symlink():
        for index, _, entry in reading.entries(path, ChangeEntry):
            if entry:
                yield change_of(entry, Origin(reading.project.relative(path), index))


def _alias_clashes(reading: Reading, names: tuple[Name, ...]) -> Iterator[Problem]:
    """One spelling for two names of a kind: whoever writes it is not understood."""
    owners: dict[tuple[NameKind, str], Name] = {}
    for name in names:
        spellings = {spelling_key(text): text for text in (*reversed(name.aliases), name.name, name.id)}
        for key, spelling in spellings.items():
            owner = owners.setdefault((name.kind, key), name)
            if owner is not name and name.origin:
                message = f"“{spelling}” is also what “{owner.id}” is called"
                remedy = "keep it at one of the two, or make both longer"
                keys = _way_to_spelling(name, spelling)
                yield reading.locator.problem(
                    name.origin.path, (name.origin.index, *keys), message, remedy, "warning", code="alias"
                )


def _way_to_spelling(name: Name, spelling: str) -> tuple[str | int, ...]:
    if spelling in name.aliases:
        return "aliases", name.aliases.index(spelling)
    return ("name",) if spelling == name.name else ("id",)
