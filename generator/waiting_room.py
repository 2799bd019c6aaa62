"""Where new files of a site wait until all of them are there: a hidden folder inside the site's own."""

from __future__ import annotations

import shutil
from pathlib import Path, PurePosixPath

from generator.errors import UsageError

# What lies in a site's folder and is no part of the site.
WAITING_ROOM = ".dateline.new"
RECORD_NAME = ".dateline.json"


class WaitingRoom:
    """The waiting room of one site. Several processes may fill it, each with other files."""

    def __init__(self, folder: Path) -> None:
        """Use the waiting room of the site in a folder; it is made when the first file waits."""
        self._site = folder
        self._folder = folder / WAITING_ROOM
        self._made: set[str] = set()

    def is_there(self) -> bool:
        """Whether something waits, or was left by a build that did not come to its end."""
        return self._folder.exists()

    def put(self, address: str, data: bytes) -> bool:
        """Have a file wait, unless it stands in its place already with these very bytes; tell whether it waits.

        Raises:
            UsageError: The file would lie outside the site's folder, or have a name that is kept for the build itself.
        """
        if not is_inside(address) or PurePosixPath(address).parts[0] in (RECORD_NAME, WAITING_ROOM):
            raise UsageError(f"the page {address} would lie outside {self._site}")
        if _holds(self._site / address, data):
            return False
        waiting = self._folder / address
        parent = address.rpartition("/")[0]
        if parent not in self._made:
            waiting.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(parent)
        waiting.write_bytes(data)
        return True

    def path_of(self, address: str) -> Path:
        """Where a file lies for now: here, or in its place."""
        waiting = self._folder / address
        return waiting if waiting.is_file() else self._site / address

    def take_place(self, address: str) -> None:
        """Have a file that waits take its place at once, whatever file stood there; the folder is there already."""
        (self._folder / address).replace(self._site / address)

    def clear(self) -> None:
        """Remove all that waits."""
        if self._folder.is_symlink():
            self._folder.unlink()
        elif self._folder.exists():
            shutil.rmtree(self._folder)


def is_inside(address: str) -> bool:
    """Whether an address stays in a site's folder, wherever it comes from."""
    plain = address and not address.startswith("/") and "\\" not in address
    return bool(plain) and ".." not in address.split("/") and bool(PurePosixPath(address).parts)


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file has these bytes. Its size tells most that have not, without reading them."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False
