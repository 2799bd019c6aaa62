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

    from generator.model.project import Project
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
            self.problems += error.problems
            self.unread_files.add(name)
            return None

    def entries(self, path: Path, model: type[SomeEntry]) -> Iterator[tuple[int, YamlValue, SomeEntry | None]]:
        """Each entry of a file that holds a list: its number counted from 0, its values, and itself where it is right.

        Mistakes are noted, those of the file as well as those of each entry.
        """
        name = self.project.relative(path)
        try:
            values = self._list(path)
        except ContentError as error:
            self.problems += error.problems
            self.unread_files.add(name)
            return
        for index, value in enumerate(values):
            try:
                yield index, value, validated(value, model, self.locator, name, (index,))
            except ContentError as error:
                self.problems += error.problems
                yield index, value, None

    def _list(self, path: Path) -> list[YamlValue]:
        values = self.values(path)
        if values is None:
            return []
        if not isinstance(values, list):
            message = "this file must hold a list of entries"
            name = self.project.relative(path)
            raise ContentError([self.locator.problem(name, (), message, "begin each entry with “- ”", code="field")])
        return values


def written_texts(value: YamlValue, *fields: str) -> Iterator[str]:
    """The texts that an entry with mistakes has in some fields, as far as they can be told."""
    if isinstance(value, dict):
        for field in fields:
            found = value.get(field)
            yield from (text for text in (found if isinstance(found, list) else [found]) if isinstance(text, str))
