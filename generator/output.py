"""The built site's folder: what changed is replaced, what is no longer built goes, and nothing else is touched.

A record beside the pages names the files that Dateline wrote. A file that it does not name is somebody else's: it is
neither overwritten nor removed.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.errors import UsageError
from generator.files import replace_file

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

RECORD_NAME = ".dateline.json"
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


def write_site(folder: Path, files: Mapping[str, bytes]) -> Written:
    """Make a folder hold the files of a site, by address.

    The record is written before the pages, naming old and new files alike, and again after them: a build that is
    stopped in between leaves every page whole and known.

    Raises:
        UsageError: The folder holds a file of somebody else's where a page is to be.
        OSError: The folder cannot be written.
    """
    known = _read_record(folder)
    _refuse_foreign(folder, files, known)
    changed = {address: data for address, data in files.items() if _bytes_of(folder / address) != data}
    gone = [address for address in known if address not in files]
    if changed or gone or known != set(files):
        _write_record(folder, known | set(files))
        for address, data in changed.items():
            _make_room(folder, address, known)
            replace_file(folder / address, data, durable=False)
        removed = sum(_remove(folder, address) for address in gone)
        _write_record(folder, set(files))
    else:
        removed = 0
    return Written(tuple(sorted(files)), len(changed), removed)


def _read_record(folder: Path) -> set[str]:
    """Addresses that the last build wrote; none where no record tells."""
    try:
        record = json.loads((folder / RECORD_NAME).read_bytes())
        addresses = set(map(str, record["files"])) if record["version"] == _RECORD_VERSION else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()
    return {address for address in addresses if _is_inside(address)}


def _write_record(folder: Path, addresses: Collection[str]) -> None:
    text = json.dumps({"version": _RECORD_VERSION, "files": sorted(addresses)}, indent=0, ensure_ascii=False)
    replace_file(folder / RECORD_NAME, f"{text}\n".encode(), durable=False)


def _is_inside(address: str) -> bool:
    """Whether an address stays in the folder: the record is a file that anybody could have written."""
    path = PurePosixPath(address)
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and "\\" not in address


def _refuse_foreign(folder: Path, files: Mapping[str, bytes], known: set[str]) -> None:
    outside = [address for address in files if not _is_inside(address)]
    if outside:
        raise UsageError(f"the page {outside[0]} would lie outside {folder}")
    parents = {parent for address in files for parent in PurePosixPath(address).parents} - {PurePosixPath()}
    links = {parent for parent in parents if (folder / parent).is_symlink()}
    if links:
        raise UsageError(f"{folder / min(links)} is a link, and pages would be written to where it leads; remove it")
    foreign = [address for address, data in files.items() if _is_foreign(folder, address, data, known)]
    if foreign:
        others = f" and {len(foreign) - 1} more" if len(foreign) > 1 else ""
        raise UsageError(
            f"{folder.name}/ holds files that Dateline did not write: {foreign[0]}{others}; "
            "move them away and build again"
        )


def _is_foreign(folder: Path, address: str, data: bytes, known: set[str]) -> bool:
    """Whether something stands where a page is to be that Dateline did not write, and that is not the page itself."""
    path = folder / address
    if path.is_dir():
        return not any(name.startswith(f"{address}/") for name in known)
    return address not in known and path.exists() and _bytes_of(path) != data


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def _make_room(folder: Path, address: str, known: set[str]) -> None:
    """Remove a page of the last build that stands where this one needs a folder: `a` before `a/b`."""
    for parent in PurePosixPath(address).parents:
        if str(parent) in known:
            (folder / parent).unlink(missing_ok=True)


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
