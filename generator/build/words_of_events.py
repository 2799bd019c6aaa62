"""The words of a chronology's events: whether a save changed nothing else, and whether the new ones are right."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from generator.errors import ContentError
from generator.model.links import by_every_id
from generator.model.name_index import NameIndex
from generator.site.pages.shared.retelling import is_retold
from generator.store.content.checking import check_each
from generator.store.content.loading_events import events_of_file
from generator.store.text.locating import Locator

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from generator.errors import Problem
    from generator.model.event import Event
    from generator.store.content.compared import Compared
    from generator.store.content.loaded import Loaded

# Whoever saves more files at once is no editor at work: another branch came, and a build reads them as quickly.
_MOST_FILES = 20


@dataclass(frozen=True, slots=True)
class OtherWords:
    """Events told in other words.

    Attributes:
        files: All events of every file that was saved, by its path as messages name it.
        events: Those of them that are not told as before.
    """

    files: Mapping[str, tuple[Event, ...]]
    events: tuple[Event, ...]


class WordsOfEvents:
    """The files of events as they were taken up last.

    Attributes:
        names: All names of the chronology.
        targets: All events that a link can lead to, by their ids; with their first words.
    """

    def __init__(self, loaded: Loaded, compared: Compared) -> None:
        """Take up what was loaded.

        Args:
            loaded: A project's content, without mistakes.
            compared: What its articles say to its events, of which other words for them change nothing.
        """
        self.names = NameIndex(loaded.names)
        self.targets = by_every_id(loaded.events)
        self._loaded = loaded
        self._compared = compared
        self._root = f"{loaded.project.root.resolve().as_posix().rstrip('/')}/"
        self._files = {path: tuple(events) for path, events in groupby(loaded.events, key=_path_of)}

    def read(self, saved: Iterable[Path]) -> OtherWords | None:
        """What was saved, where it is no more than other words for events; else None.

        Args:
            saved: Paths that were saved, added or removed, with all links followed.

        Raises:
            ContentError: There are mistakes in what was saved, and nothing else was.
        """
        paths = tuple(saved)
        if len(paths) > _MOST_FILES:
            return None
        files: dict[str, tuple[Event, ...]] = {}
        problems: list[Problem] = []
        for path in paths:
            name = path.as_posix().removeprefix(self._root)
            if self._came_and_went(name, path):
                continue
            before = self._files.get(name)
            if before is None or not path.is_file():
                return None
            try:
                files[name] = events_of_file(self._loaded.project, self._loaded.project.root / name)
            except ContentError as error:
                problems += error.problems
                continue
            if len(before) != len(files[name]) or not all(map(is_retold, before, files[name])):
                return None
        new = (pair for name in files for pair in zip(self._files[name], files[name], strict=True))
        events = tuple(after for before, after in new if before != after)
        problems += (problem for event in events for problem in self._errors_in(event))
        if problems:
            raise ContentError(sorted(set(problems)))
        return OtherWords(files, events)

    def keep(self, words: OtherWords) -> None:
        """Take up what was saved."""
        self._files |= words.files

    def _came_and_went(self, name: str, path: Path) -> bool:
        """Whether a path among the events is one by which a program saves, such as `events/sedX1k2Jh`: none is left."""
        folder = f"{self._loaded.project.relative(self._loaded.project.events)}/"
        if not name.startswith(folder) or path.exists() or path.is_symlink():
            return False
        # It may have been a folder, of which nothing but itself is told when it goes.
        return not any(file == name or file.startswith(f"{name}/") for file in self._files)

    def _errors_in(self, event: Event) -> Iterator[Problem]:
        locator = Locator(self._loaded.project)
        problems = check_each(self._loaded.only(event), self._compared, self.names, self.targets, locator)
        return (problem for problem in problems if problem.severity == "error")


def _path_of(event: Event) -> str:
    return event.origin.path if event.origin else ""
