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


# Those that decide what is read, what is found in it, and what stands in a file of the site.
_LIBRARIES = (
    *("babel", "dateparser", "jinja2", "lxml", "lxml-html-clean", "markdown", "markupsafe"),
    *("nh3", "pydantic", "pyyaml", "rapidfuzz", "trafilatura"),
)


@cache
def fingerprint() -> str:
    """A number for the program's own files, its Python and the libraries that decide what comes out."""
    folder = Path(generator.__file__).parent
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return key_of(sys.version, *map(version, _LIBRARIES), *(part for path in files for part in _file(folder, path)))


def _file(folder: Path, path: Path) -> Iterator[str | bytes]:
    yield path.relative_to(folder).as_posix()
    yield path.read_bytes()
