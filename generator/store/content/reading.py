"""Reads a project's files one after the other, and gathers every mistake instead of stopping at the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import ContentError, Problem, Severity
from generator.store.content.loaded import Unread
from generator.store.entries.validating import SomeEntry, validated
from generator.store.text import text_files
from generator.store.text.locating import Locator
from generator.store.text.yaml_reading import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.model.event import Origin
    from generator.model.project import Project
    from generator.store.text.text_files import TextFile
    from generator.store.text.yaml_reading import YamlValue


class Reading:
    """One run through a project's files.

    Attributes:
        project: The project.
        locator: Finds the places of mistakes.
        problems: What is wrong so far.
        digests: Fingerprints of the files with entries, by path.
        unread_files: Paths of files that could not be read at all.
        unread_events: Ids of events whose entry has mistakes.
        unread_names: Spelling keys of names whose entry has mistakes.
        unread_sources: Ids of sources that could not be read.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.locator = Locator(project)
        self.problems: list[Problem] = []
        self.digests: dict[str, str] = {}
        self.unread_files: set[str] = set()
        self.unread_events: set[str] = set()
        self.unread_names: set[str] = set()
        self.unread_sources: set[str] = set()

    @property
    def unread(self) -> Unread:
        """What exists and could not be read."""
        return Unread(
            frozenset(self.unread_files),
            frozenset(self.unread_events),
            frozenset(self.unread_names),
            frozenset(self.unread_sources),
        )

    def tell(self, path: Path, message: str, remedy: str = "", severity: Severity = "error") -> None:
        """Note a problem with a file as a whole."""
        self.problems.append(Problem(self.project.relative(path), 0, 0, message, remedy, severity))

    def text(self, path: Path) -> TextFile | None:
        """The text of a file; None where it cannot be read, which is noted."""
        try:
            file = text_files.read_text(self.project, path)
        except ContentError as error:
            self.note_unread(self.project.relative(path), error)
            return None
        self.digests[file.path] = file.digest
        return file

    def note_unread(self, name: str, error: ContentError) -> None:
        """Note why nothing of a file could be read."""
        self.problems += error.problems
        self.unread_files.add(name)

    def values(self, path: Path) -> YamlValue:
        """The values of a YAML file.

        Raises:
            ContentError: The file cannot be read.
        """
        file = text_files.read_text(self.project, path)
        self.digests[file.path] = file.digest
        return read_yaml(file.path, file.body)

    def entry(self, path: Path, model: type[SomeEntry]) -> SomeEntry | None:
        """The one entry that a file holds; None where it has mistakes, which are noted."""
        name = self.project.relative(path)
        try:
            return validated(self.values(path) or {}, model, self.locator, name)
        except ContentError as error:
            self.note_unread(name, error)
            return None

    def entries(self, path: Path, model: type[SomeEntry]) -> Iterator[tuple[int, YamlValue, SomeEntry | None]]:
        """Each entry of a file that holds a list: its number counted from 0, its values, and itself where it is right.

        Mistakes are noted, those of the file as well as those of each entry.
        """
        file = self.text(path)
        if file:
            yield from self.entries_in(file, model)

    def entries_in(self, file: TextFile, model: type[SomeEntry]) -> Iterator[tuple[int, YamlValue, SomeEntry | None]]:
        """Likewise each entry of a file whose text was read."""
        try:
            values = self._list(file)
        except ContentError as error:
            self.note_unread(file.path, error)
            return
        for index, value in enumerate(values):
            try:
                yield index, value, validated(value, model, self.locator, file.path, (index,))
            except ContentError as error:
                self.problems += error.problems
                yield index, value, None

    def is_first(self, seen: dict[str, Origin], entry_id: str, origin: Origin) -> bool:
        """Whether no other entry has the same id; where one has, both places are told.

        Args:
            seen: Where the entries met so far stand, by id; this one is added.
            entry_id: The entry's id.
            origin: Where it stands.
        """
        first = seen.setdefault(entry_id, origin)
        if first is origin:
            return True
        place = self.locator.place(first.path, (first.index, "id"))
        message = f"the id “{entry_id}” is already that of the entry at {first.path}:{place.line}"
        remedy = "give one of the two another id"
        self.problems.append(self.locator.problem(origin.path, (origin.index, "id"), message, remedy, code="id"))
        return False

    def _list(self, file: TextFile) -> list[YamlValue]:
        values = read_yaml(file.path, file.body)
        if values is None:
            return []
        if not isinstance(values, list):
            message = "this file must hold a list of entries"
            problem = self.locator.problem(file.path, (), message, "begin each entry with “- ”", code="field")
            raise ContentError([problem])
        return values


def written_texts(value: YamlValue, *fields: str) -> Iterator[str]:
    """The texts that an entry with mistakes has in some fields, as far as they can be told."""
    if isinstance(value, dict):
        for field in fields:
            found = value.get(field)
            yield from (text for text in (found if isinstance(found, list) else [found]) if isinstance(text, str))
