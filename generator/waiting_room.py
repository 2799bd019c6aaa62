"""Where new files of a site wait until all of them are there: a hidden folder inside the site's own."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

# What lies in a site's folder and is no part of the site.
WAITING_ROOM = ".dateline.new"
RECORD_NAME = ".dateline.json"


@dataclass(frozen=True, slots=True)
class FileMade:
    """A file of the site that was made.

    Attributes:
        address: Where it will stand.
        digest: By which equal files are known.
        waits: Whether it waits to take its place; otherwise it stands there already.
    """

    address: str
    digest: str
    waits: bool


class WaitingRoom:
    """The waiting room of one site. Several processes may fill it, each with other files.

    Attributes:
        handles: Open files that hold the site's folder; each process that fills the room is to have them open.
    """

    def __init__(self, folder: Path, handles: tuple[int, ...] = ()) -> None:
        """Use the waiting room of the site in a folder; it is made when the first file waits."""
        self.handles = handles
        self._site = folder
        self._folder = folder / WAITING_ROOM
        self._made: set[str] = set()

    def is_there(self) -> bool:
        """Whether something waits, or was left by a build that did not come to its end."""
        return self._folder.exists()

    def put(self, address: str, pieces: Iterable[bytes]) -> FileMade:
        """Have a file wait, unless it stands in its place already with these very bytes.

        Args:
            address: Where it will stand.
            pieces: All of it, piece by piece, so that a long file is never held whole.

        Raises:
            UsageError: The file would lie outside the site's folder, or have a name that is kept for the build itself.
        """
        if not is_inside(address) or PurePosixPath(address).parts[0] in (RECORD_NAME, WAITING_ROOM):
            raise UsageError(f"the page {address} would lie outside {self._site}")
        waiting = self._folder / address
        parent = address.rpartition("/")[0]
        if parent not in self._made:
            waiting.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(parent)
        digest = _new_digest()
        with waiting.open("wb") as file:
            for piece in pieces:
                file.write(piece)
                digest.update(piece)
            size = file.tell()
        made = FileMade(address, digest.hexdigest(), not _holds(self._site / address, size, digest.digest()))
        if not made.waits:
            waiting.unlink()
        return made

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


def _new_digest() -> hashlib.blake2b:
    return hashlib.blake2b(digest_size=16)


def _holds(path: Path, size: int, digest: bytes) -> bool:
    """Whether a file is as long and has this digest. Its size tells most that have not, without reading them."""
    try:
        if path.stat().st_size != size:
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, _new_digest).digest() == digest
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False
