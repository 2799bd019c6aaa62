"""The built site's folder: what changed is replaced, what is no longer built goes, and nothing else is touched.

A record beside the pages names the files that Dateline wrote. A file that it does not name is somebody else's: it is
neither overwritten nor removed. New pages wait in a hidden folder until all of them are there, so a build that fails
or is killed leaves the last good site.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import UsageError
from generator.files import replace_file
from generator.interruptions import interrupted_afterwards
from generator.waiting_room import RECORD_NAME, WaitingRoom, is_inside

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from generator.waiting_room import FileMade

_RECORD_VERSION = 1


@dataclass(frozen=True, slots=True)
class Written:
    """What a build did to the folder.

    Attributes:
        files: Addresses of all files of the site, sorted.
        changed: How many of them are new or have new bytes.
        removed: How many files of the last build are gone.
    """

    files: tuple[str, ...]
    changed: int
    removed: int


def was_interrupted(folder: Path) -> bool:
    """Whether a build that did not come to its end left files in the output folder, which the next one removes."""
    return WaitingRoom(folder).is_there()


@contextmanager
def rebuilding(folder: Path) -> Iterator[Rebuilding]:
    """Hold the folder for one build; another build waits until this one ends, however it ends.

    Nothing of the site changes before `Rebuilding.finish`, and what was not finished leaves no trace.

    Raises:
        UsageError: The folder holds a file of somebody else's where a page is to be, or a page would lie outside it.
        OSError: The folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _held(folder) as handles:
        room = WaitingRoom(folder, handles)
        room.clear()
        try:
            yield Rebuilding(folder, room)
        finally:
            room.clear()


class Rebuilding:
    """A site's folder while its files are made, one by one, and none of them replaced yet.

    Attributes:
        folder: The folder.
        room: Where new files wait; whoever puts one there tells `expect`.
    """

    def __init__(self, folder: Path, room: WaitingRoom) -> None:
        """Begin with the folder as the last build left it."""
        self.folder = folder
        self.room = room
        self._known = _read_record(folder)
        self._addresses: set[str] = set()
        self._waiting: list[str] = []
        self._foreign: list[str] = []

    @property
    def addresses(self) -> frozenset[str]:
        """All files of this site so far."""
        return frozenset(self._addresses)

    def keep(self, address: str) -> None:
        """Say that a file of the last build is one of this site too, as it stands."""
        self._addresses.add(address)

    def write(self, address: str, data: bytes) -> FileMade:
        """Have a file ready. One that holds these bytes already is left alone.

        Raises:
            UsageError: The file would lie outside the folder.
        """
        made = self.room.put(address, [data])
        self.expect(made)
        return made

    def expect(self, file: FileMade) -> None:
        """Say that a file is one of this site: if it waits, it takes its place when the build is finished."""
        self._addresses.add(file.address)
        if file.waits:
            self._waiting.append(file.address)
            if self._is_foreign(file.address):
                self._foreign.append(file.address)

    def finish(self) -> Written:
        """Put every file into its place and remove what is no longer built.

        The record is written before, naming old and new files alike, and again after: a build that is stopped in
        between leaves every page whole and known.

        Raises:
            UsageError: Somebody else's file stands where a page is to be; nothing has changed.
        """
        self._refuse_foreign()
        gone = sorted(self._known - self._addresses)
        removed = 0
        if self._waiting or gone or self._known != self._addresses:
            with interrupted_afterwards():
                _write_record(self.folder, self._known | self._addresses)
                self._put_in_place()
                removed = sum(_remove(self.folder, address) for address in gone)
                _write_record(self.folder, self._addresses)
        return Written(tuple(sorted(self._addresses)), len(self._waiting), removed)

    def _put_in_place(self) -> None:
        for folder in dict.fromkeys(address.rpartition("/")[0] for address in self._waiting):
            self._make_folder(folder)
        for address in self._waiting:
            if (self.folder / address).is_dir():
                self._clear_place(address)
            self.room.take_place(address)

    def _is_foreign(self, address: str) -> bool:
        """Whether something stands where a page is to be that Dateline did not write."""
        path = self.folder / address
        if path.is_dir():
            return not any(name.startswith(f"{address}/") for name in self._known)
        return address not in self._known and path.exists()

    def _refuse_foreign(self) -> None:
        parents = {parent for address in self._addresses for parent in _parents(address)}
        links = {parent for parent in parents if (self.folder / parent).is_symlink()}
        if links:
            link = self.folder / min(links)
            raise UsageError(f"{link} is a link, and pages would be written to where it leads; remove it")
        if self._foreign:
            first, others = min(self._foreign), len(self._foreign) - 1
            raise UsageError(
                f"{self.folder.name}/ holds files that Dateline did not write: {first}"
                f"{f' and {others} more' if others else ''}; move them away and build again"
            )

    def _make_folder(self, folder: str) -> None:
        """Make a folder for pages, in place of pages of the last build that stand in its way: `a` before `a/b`."""
        for above in (folder, *_parents(folder)):
            if above in self._known and not (self.folder / above).is_dir():
                (self.folder / above).unlink(missing_ok=True)
        (self.folder / folder).mkdir(parents=True, exist_ok=True)

    def _clear_place(self, address: str) -> None:
        """Remove pages of the last build from a folder where a page is to be: `a/b` before `a`."""
        for name in [name for name in self._known if name.startswith(f"{address}/")]:
            _remove(self.folder, name)
        (self.folder / address).parent.mkdir(parents=True, exist_ok=True)


@contextmanager
def _held(folder: Path) -> Iterator[tuple[int, ...]]:
    """Hold a folder against other builds, by open files. The system lets go of it when no process has them open.

    Windows has no such lock on a folder; there, two builds at once can only be begun again.
    """
    if sys.platform == "win32":
        yield ()
        return
    import fcntl  # noqa: PLC0415 it is not there on Windows

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield (handle,)
    finally:
        os.close(handle)


def _read_record(folder: Path) -> set[str]:
    """Addresses that the last build wrote; none where no record tells."""
    try:
        record = json.loads((folder / RECORD_NAME).read_bytes())
        addresses = set(map(str, record["files"])) if record["version"] == _RECORD_VERSION else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()
    return {address for address in addresses if is_inside(address)}


def _write_record(folder: Path, addresses: Collection[str]) -> None:
    text = json.dumps({"version": _RECORD_VERSION, "files": sorted(addresses)}, indent=0, ensure_ascii=False)
    replace_file(folder / RECORD_NAME, f"{text}\n".encode(), durable=False)


def _parents(address: str) -> Iterator[str]:
    """The folders that an address lies in, the nearest first: `a/b`, then `a`, for `a/b/c`."""
    while "/" in address:
        address = address.rpartition("/")[0]
        yield address


def _remove(folder: Path, address: str) -> bool:
    """Remove a page and the folders that it leaves empty; tell whether it was there."""
    path = folder / address
    try:
        path.unlink()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False
    for parent in path.parents:
        if parent == folder:
            break
        with suppress(OSError):  # not empty
            parent.rmdir()
    return True
