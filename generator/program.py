"""Which program it is: what it was made with decides whether an earlier result is still worth something."""

from __future__ import annotations

import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import generator
from generator.cache import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def fingerprint(libraries: tuple[str, ...]) -> str:
    """A number for the program's own files, its Python and the libraries that decide what comes out."""
    folder = Path(generator.__file__).parent
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return key_of(sys.version, *map(version, libraries), *(part for path in files for part in _file(folder, path)))


def _file(folder: Path, path: Path) -> Iterator[str | bytes]:
    yield path.relative_to(folder).as_posix()
    yield path.read_bytes()
