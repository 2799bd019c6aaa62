"""When something in the watched folders was saved, added or removed."""

from __future__ import annotations

import asyncio
import re
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

from watchfiles import Change, awatch

from generator.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

# A burst of saves has ended when nothing more has come for this long, in milliseconds. Twice this is the longest wait
# between a single save and the build; a shorter time costs processor time while nothing happens.
_QUIET = 10
# However long a burst lasts, what has come so far is built after this many milliseconds.
_LONGEST_BURST = 1_000
# How often to look whether a folder that is missing has come (back), in milliseconds.
_LOOK_AGAIN = 200
_WATCHER_TIMEOUT = 5_000

# What editors, version control and the system leave beside the files that people write.
_CLUTTER = re.compile(
    r"""
      .* ~                       # backups of Emacs, gedit, Kate
    | \.\#.* | \#.*\#            # locks and automatic saves of Emacs
    | \..*\.sw[a-z] | 4913       # swap files of Vim, and how it tries whether it may write
    | .*___jb_(?:tmp|old)___     # JetBrains
    | \.DS_Store | Thumbs\.db    # macOS, Windows
    | .*\.py[co] | __pycache__
    | \.git | \.hg | \.svn
    """,
    re.VERBOSE,
)


async def changes(folders: Sequence[Path], ignored: Path) -> AsyncIterator[None]:
    """Yield after each burst of changes, forever; changes that come in between are kept.

    A folder may be missing, be removed, moved away and made again, as when the editor changes branches.

    Args:
        folders: Watched with all that lies below them.
        ignored: A folder in which changes mean nothing: the site's output, which may lie inside a watched one.

    Raises:
        UsageError: The system cannot watch so many folders.
    """
    roots = list(dict.fromkeys(folder.absolute() for folder in folders))
    known: list[Path] | None = None
    while True:
        present = [root for root in roots if root.is_dir()]
        # What happened while a folder was not watched is unknown, so it counts as a change.
        if known is not None and present != known:
            yield
        known = present
        async for _ in _changes_until_lost(present, roots, ignored.absolute()):
            yield


async def _changes_until_lost(present: Sequence[Path], roots: Sequence[Path], ignored: Path) -> AsyncIterator[None]:
    """Yield after each burst of changes, until a folder comes or goes: the watch must then be laid anew."""
    if not present:
        await asyncio.sleep(_LOOK_AGAIN / 1000)
        return
    bursts = awatch(
        *present,
        watch_filter=lambda _change, path: path in map(str, present) or _matters(Path(path), present, ignored),
        debounce=_LONGEST_BURST,
        step=_QUIET,
        rust_timeout=_WATCHER_TIMEOUT if len(present) == len(roots) else _LOOK_AGAIN,
        yield_on_timeout=True,
        ignore_permission_denied=True,
    )
    try:
        async with aclosing(bursts):
            async for burst in bursts:
                if burst:
                    yield
                lost = any(change == Change.deleted and Path(path) in present for change, path in burst)
                if lost or [root for root in roots if root.is_dir()] != present:
                    return
    except FileNotFoundError:
        return  # it went between the look and the watch
    except OSError as error:
        message = f"the folders cannot be watched: {error}"
        raise UsageError(f"{message}; on Linux, raise the limit fs.inotify.max_user_watches") from error


def _matters(path: Path, roots: Sequence[Path], ignored: Path) -> bool:
    """Whether a change of this path can change the site."""
    if path.is_relative_to(ignored):
        return False
    inner = (path.relative_to(root).parts for root in roots if path.is_relative_to(root))
    return any(not any(map(_CLUTTER.fullmatch, parts)) for parts in inner)
