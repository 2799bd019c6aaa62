"""When something in the watched folders was saved, added or removed.

The system tells; nobody asks it again and again. So a preview in which nothing happens takes no processor time, and a
save is heard of at once.
"""

from __future__ import annotations

import asyncio
import re
import warnings
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

from generator.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from watchdog.events import FileSystemEvent
    from watchdog.observers.api import BaseObserver

# A burst of saves has ended when nothing more has come for this long, in seconds.
_QUIET = 0.01
# However long a burst lasts, what has come so far is built after this many seconds.
_LONGEST_BURST = 1.0
# What can change a site. Reading a file is an event too, and a build reads them all.
_TELLING: list[type[FileSystemEvent]] = [
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
]

# What editors, version control and the system leave beside the files that people write.
_CLUTTER = re.compile(
    r"""
      .* ~                       # backups of Emacs, gedit, Kate
    | \.\#.* | \#.*\#            # locks and automatic saves of Emacs
    | \..*\.sw[a-z] | 4913       # swap files of Vim, and how it tries whether it may write
    | \..*\.new                  # files that Dateline itself is about to put in place
    | .*___jb_(?:tmp|old)___     # JetBrains
    | \.DS_Store | Thumbs\.db    # macOS, Windows
    | .*\.py[co] | __pycache__
    | \.git | \.hg | \.svn
    """,
    re.VERBOSE,
)


async def changes(folders: Sequence[Path], ignored: Path) -> AsyncIterator[frozenset[Path]]:
    """Yield the paths of each burst of changes, forever; changes that come in between are kept.

    A folder may be missing, be removed, moved away and made again, as when the editor changes branches. What happened
    in one while it was not watched is unknown, so a folder that comes or goes is itself among the paths.

    Args:
        folders: Watched with all that lies below them.
        ignored: A folder in which changes mean nothing: the site's output, which may lie inside a watched one.

    Raises:
        UsageError: The system cannot watch so many folders.
    """
    roots = tuple(dict.fromkeys(folder.resolve() for folder in folders))
    ignored = ignored.resolve()
    # A folder that is made while it is being looked through is watched twice for a moment, of which watchdog warns.
    warnings.filterwarnings("ignore", category=RuntimeWarning, module=r"watchdog\.")
    ears = _Ears(asyncio.get_running_loop())
    observer = Observer()
    observer.start()
    try:
        _lay(observer, ears, roots)
        while True:
            heard = await ears.next_burst()
            uprooted = {path for path in heard if any(root.is_relative_to(path) for root in roots)}
            if uprooted:
                _lay(observer, ears, roots)
            telling = {path for path in heard if _matters(path, roots, ignored)}
            if telling or uprooted:
                yield frozenset(telling | uprooted)
    finally:
        observer.stop()
        await asyncio.to_thread(observer.join)


class _Ears(FileSystemEventHandler):
    """Hears of changes in the threads of the system's watch, and hands them to the loop in bursts."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._heard: set[Path] = set()
        self._came = asyncio.Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        paths = {Path(str(path)) for path in (event.src_path, event.dest_path) if path}
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._note, paths)

    def _note(self, paths: set[Path]) -> None:
        self._heard |= paths
        self._came.set()

    async def next_burst(self) -> set[Path]:
        """All paths that changed since the last time, once nothing more comes."""
        await self._came.wait()
        end = self._loop.time() + _LONGEST_BURST
        while self._came.is_set() and self._loop.time() < end:
            self._came.clear()
            await asyncio.sleep(_QUIET)
        self._came.clear()
        heard, self._heard = self._heard, set()
        return heard


def _lay(observer: BaseObserver, ears: _Ears, roots: Sequence[Path]) -> None:
    """Watch the folders that are there, and the ones above them, which tell when one comes or goes."""
    observer.unschedule_all()
    try:
        for folder in dict.fromkeys(_above(root) for root in roots):
            observer.schedule(ears, str(folder), event_filter=_TELLING)
        for root in roots:
            # A folder that is missing, or goes at this moment, is told of by the one above it when it comes.
            with suppress(FileNotFoundError, NotADirectoryError):
                observer.schedule(ears, str(root), recursive=True, event_filter=_TELLING)
    except OSError as error:
        message = f"the folders cannot be watched: {error}"
        raise UsageError(f"{message}; on Linux, raise the limit fs.inotify.max_user_watches") from error


def _above(root: Path) -> Path:
    """The nearest folder above that is there."""
    return next(folder for folder in root.parents if folder.is_dir())


def _matters(path: Path, roots: Sequence[Path], ignored: Path) -> bool:
    """Whether a change of this path can change the site."""
    if path.is_relative_to(ignored):
        return False
    inner = (path.relative_to(root).parts for root in roots if path.is_relative_to(root) and path != root)
    return any(not any(map(_CLUTTER.fullmatch, parts)) for parts in inner)
