"""A site while somebody edits it: other words are shown at once, and written when there is time."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from generator.build.building import SiteBuilder, tell_nobody
from generator.build.garbage import throw_away
from generator.errors import ContentError
from generator.site import addresses

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from generator.build.standing import StandingSite
    from generator.cache import Cache
    from generator.model.project import Project


class LiveBuilder:
    """Brings a project's site up to date after each save. May be asked for a page, by any thread, at any time."""

    def __init__(self, project: Project, cache: Cache) -> None:
        """Begin with what a cache remembers of earlier builds."""
        self._builder = SiteBuilder(project, cache, keeps=True)
        self._first_page = project.output / addresses.CHRONOLOGY
        # One build, or one writing, at a time.
        self._turn = threading.Lock()
        self._standing: StandingSite | None = None
        # Saved since what stands was taken up or built: a build that fails leaves it for the next.
        self._saved: set[Path] = set()

    def build(self, saved: Collection[Path]) -> None:
        """Show what was saved.

        Args:
            saved: Paths that were saved, added or removed since the last time, with all links followed.

        Raises:
            ContentError: The content or the theme has errors; the site is as it was.
            UsageError: The folder is no project, or holds somebody else's files where pages are to be.
        """
        self._saved.update(saved)
        # Without waiting for a turn: words are taken up while those of a minute ago are written.
        asked = self._standing
        if not self._is_taken_up(asked):
            with self._turn:
                # A site may have been made ready meanwhile.
                if self._standing is asked or not self._is_taken_up(self._standing):
                    self._builder.build(tell_nobody, index_anew=False)
                    # Where nothing had to be made, what was made ready still stands.
                    self._standing = self._builder.standing or self._standing
        self._saved.clear()

    def page(self, address: str) -> bytes | None:
        """A page or a file for machines as it is now; None where it lies in the output folder as it is.

        Raises:
            ContentError: A template cannot show what the page has now.
        """
        standing = self._standing
        return standing.page(address) if standing else None

    def prepare(self) -> None:
        """Make ready for the first words that are saved, where the last build found nothing to do."""
        # What is wrong was saved after that build, or was wrong in it; the next one tells it.
        with self._turn, suppress(ContentError):
            self._standing = self._standing or self._builder.stand()
            throw_away()

    def settle(self) -> None:
        """Write what is shown and does not lie in the output folder yet, unless something waits to be built.

        Raises:
            ContentError: A template cannot show what a page has now; the output folder is as it was.
            UsageError: The output folder holds somebody else's files where pages are to be.
        """
        with self._turn:
            # What failed may have been a theme, whose new templates must not be taken for those of the last build.
            if self._standing and self._standing.is_ahead and not self._saved:
                self._builder.write(self._standing)
            throw_away()

    def _is_taken_up(self, by: StandingSite | None) -> bool:
        # Whoever removes the site, and sees no page any more, saves something to have it again.
        return bool(self._saved) and by is not None and self._first_page.exists() and by.take_up(self._saved)
