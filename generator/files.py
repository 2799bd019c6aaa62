"""Files replaced whole: a reader, or a machine that stops at any moment, meets the old bytes or the new ones."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

# The name of the old file, and eight characters of the system's choice.
_UNFINISHED = re.compile(r"\..+\.[a-z0-9_]{8}\.new")


def replace_file(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Give a file new bytes at once, making its folders where they are missing; an existing file keeps its permissions.

    Args:
        path: The file.
        data: Its new bytes.
        durable: Whether to wait until the bytes are safe from a power cut too, some milliseconds a file. What can be
            built again need not wait.

    Raises:
        OSError: The file cannot be written; the old one still stands.
    """
    try:
        _replace(path, data, durable=durable)
    except OSError as error:
        # Not the name of the new file, which nobody has seen.
        error.filename, error.filename2 = str(path), None
        raise


def _replace(path: Path, data: bytes, *, durable: bool) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = _mode_of(path)
    # The new file lies in the same folder, since only a rename inside one file system is atomic.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def remove_unfinished(folder: Path) -> None:
    """Remove what a machine that stopped in the middle of `replace_file` left below a folder.

    Only where nobody else can be replacing files there now.
    """
    for path in folder.rglob(".*.new"):
        if _UNFINISHED.fullmatch(path.name) and path.is_file():
            with suppress(OSError):
                path.unlink()


def _mode_of(path: Path) -> int:
    """Permissions of a file, or those that a new file gets here."""
    with suppress(FileNotFoundError):
        return path.stat().st_mode & 0o7777
    # The only way to read the mask is to set it; mkstemp makes files that nobody else may read.
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask
