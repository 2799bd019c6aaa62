"""A project's content, held in memory for as long as its files stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.cache import Cache
from generator.record_shelf import RecordShelf
from generator.stamps import stamps_below
from generator.store.content.kept_events import EventFile, KeptEvents, event_files_as_json
from generator.store.content.loading import load

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.project import Project
    from generator.stamps import Stamp
    from generator.store.content.loaded import Loaded


class HeldContent:
    """Content of which only those files are read again that changed.

    A file's stamp can miss that it was saved twice within a moment. So whoever writes reads the file itself before.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        in_memory = Cache(None)
        shelf: RecordShelf[EventFile] = RecordShelf(in_memory, "events", event_files_as_json())
        self._files = KeptEvents(shelf)
        self._stamps: Mapping[str, Stamp] = {}
        self._loaded: Loaded | None = None

    def loaded(self) -> Loaded:
        """The content as its files have it.

        Raises:
            UsageError: The folder is no project.
        """
        stamps = {path: stamp for folder in self._project.content_folders for path, stamp in stamps_below(folder)}
        if self._loaded is None or stamps != self._stamps:
            self._loaded = load(self._project, self._files)
            self._stamps = stamps
        return self._loaded
