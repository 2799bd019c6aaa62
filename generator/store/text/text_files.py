"""Content files read as untrusted: inside the project, of a sensible size, UTF-8."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import ContentError, Problem
from generator.store.text.places import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.project import Project

BYTE_ORDER_MARK = "\ufeff"
LARGEST_MEGABYTES = 64


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file's text as it was read.

    Attributes:
        path: Relative to the project, as messages name it.
        text: Its characters, line ends and byte order mark included.
        digest: Fingerprint of its bytes, to know it again before it is replaced.
    """

    path: str
    text: str
    digest: str

    @property
    def body(self) -> str:
        """The text without byte order mark."""
        return self.text.removeprefix(BYTE_ORDER_MARK)


def digest_of(data: bytes) -> str:
    """Fingerprint of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def read_bytes(project: Project, path: Path) -> bytes:
    """A file's bytes.

    Raises:
        ContentError: It leads out of the project, is no regular file, is too large or cannot be read.
    """
    name = project.relative(path)
    if leads_outside(project, path):
        link, kind = ("it", "file") if path.is_symlink() else ("its folder", "folder")
        raise _refusal(name, f"{link} is a link to a path outside the project's folder", f"put the {kind} itself here")
    try:
        if not path.is_file():
            raise _refusal(name, "it is not a regular file", "put a file in its place, or remove it")
        if path.stat().st_size > LARGEST_MEGABYTES * 1_000_000:
            raise _refusal(name, f"it is larger than {LARGEST_MEGABYTES} MB", "split it")
        return path.read_bytes()
    except OSError as error:
        raise _refusal(name, f"it cannot be read: {error.strerror or error}", "allow reading it") from None


def _refusal(name: str, message: str, remedy: str) -> ContentError:
    return ContentError([Problem(name, 0, 0, message, remedy)])


def read_text(project: Project, path: Path) -> TextFile:
    """A file's text.

    Raises:
        ContentError: As `read_bytes`, or the file is not UTF-8; the problem says where.
    """
    data = read_bytes(project, path)
    name = project.relative(path)
    return TextFile(name, decode(name, data), digest_of(data))


def decode(name: str, data: bytes, first_line: int = 1) -> str:
    """Bytes as UTF-8 text.

    Args:
        name: The file as messages name it.
        data: Its bytes, or those of a part that begins with a line.
        first_line: Number of that line in the file.

    Raises:
        ContentError: The bytes are not UTF-8; the problem says where.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace").removeprefix(BYTE_ORDER_MARK)
        place = Lines(before).place(len(before))
        line, message = first_line + place.line - 1, "a byte here is not UTF-8"
        raise ContentError(
            [Problem(name, line, place.column, message, "save the file with the encoding UTF-8")]
        ) from None


def leads_outside(project: Project, path: Path) -> bool:
    """Whether a path, its links followed, leaves the project's folder."""
    return not path.resolve().is_relative_to(project.root.resolve())


def is_hidden(name: str) -> bool:
    """Whether a file is of no concern to an editor: hidden, or left by a text editor beside the file it saved."""
    return name.startswith((".", "~", "#")) or name.endswith(("~", ".swp", ".swo", ".bak", ".tmp", ".orig", ".rej"))


def list_files(folder: Path) -> list[Path]:
    """The files and links of a folder, without its subfolders, bytewise by name; none where there is no folder."""
    return sorted(_entries(folder, folders=False), key=os.fsencode)


def list_folders(folder: Path) -> list[Path]:
    """The subfolders of a folder, links to folders included, bytewise by name."""
    return sorted(_entries(folder, folders=True), key=os.fsencode)


def _entries(folder: Path, *, folders: bool) -> Iterator[Path]:
    if not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            if not is_hidden(entry.name) and entry.is_dir() == folders:
                yield Path(entry.path)
