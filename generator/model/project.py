"""Where a project keeps its things."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Project:
    """A project's folder and the places in it.

    Attributes:
        root: The folder that `--project` names, absolute.
    """

    root: Path

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def site_file(self) -> Path:
        return self.content / "site.yaml"

    @property
    def sources(self) -> Path:
        return self.content / "sources"

    @property
    def events(self) -> Path:
        return self.content / "events"

    @property
    def pages(self) -> Path:
        return self.content / "pages"

    @property
    def trails(self) -> Path:
        return self.content / "trails"

    @property
    def content_folders(self) -> tuple[Path, ...]:
        """content/, and those of its folders that are links: whoever looks through the one looks through all."""
        parts = (self.sources, self.events, self.pages, self.trails)
        return (self.content, *(folder for folder in parts if folder.is_symlink()))

    @property
    def changes_file(self) -> Path:
        return self.content / "changes.yaml"

    @property
    def schemas(self) -> Path:
        """JSON Schema of the other files, from which an editor's program completes and explains."""
        return self.content / "schema"

    @property
    def lock_file(self) -> Path:
        """What extraction wrote last, so that it knows a hand edit when it meets one."""
        return self.content / "extracted.lock.yaml"

    @property
    def themes(self) -> Path:
        return self.root / "themes"

    @property
    def output(self) -> Path:
        return self.root / "output"

    def relative(self, path: Path) -> str:
        """A path as messages name it: from the project's folder, with forward slashes."""
        # As text: of ten thousand files, taking the paths apart would take longer than reading them.
        return path.as_posix().removeprefix(f"{self.root.as_posix().rstrip('/')}/")
