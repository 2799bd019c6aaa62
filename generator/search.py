"""The index that the search page looks things up in, made by pagefind where it is installed.

pagefind reads the pages and writes files that a reader's browser loads bit by bit, from the site itself. The index is
made anew when what it is made of has changed; a file beside it remembers what that was. Its command is used and not
its Python interface, and no filters and no order of its own: only so are the same pages the same index, byte for byte.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FOLDER = "pagefind"
# Pages say themselves what of them is looked up.
_MARK = b"data-pagefind-body"
_RECORD = f"{FOLDER}/made-of.json"
# pagefind also brings search pages of its own, which ours does without.
_NOT_NEEDED = ("pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight")


def is_installed() -> bool:
    return importlib.util.find_spec("pagefind") is not None


def indexer() -> str:
    """The version of pagefind, which decides what an index is like; empty where it is not installed."""
    return version("pagefind") if is_installed() else ""


def last_index(output: Path, pages: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Addresses of the index that an earlier build left, where it is whole; none otherwise.

    Args:
        output: Where the site was built.
        pages: The fingerprint of every page by address, of which it must have been made; None for whichever.
    """
    try:
        record = json.loads((output / _RECORD).read_bytes())
        if pages is not None and record["pages"] != _fingerprint(pages):
            return ()
        names = [name for name in map(str, record["files"]) if name.startswith(f"{FOLDER}/") and ".." not in name]
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    return (*names, _RECORD) if all((output / name).is_file() for name in names) else ()


def new_index(pages: Mapping[str, str], path_of: Callable[[str], Path]) -> Mapping[str, bytes]:
    """The files of an index, by address.

    Args:
        pages: The fingerprint of every page, by address; those that mark something as searchable are looked into.
        path_of: Where the page of an address lies.

    Raises:
        UsageError: pagefind failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        site, index = Path(folder, "site"), Path(folder, "index")
        for address in pages:
            page = path_of(address).read_bytes()
            if _MARK in page:
                path = site / address
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(page)
        files = _run(site, index) if site.exists() else {}
    record = json.dumps({"pages": _fingerprint(pages), "files": sorted(files)}, indent=0)
    return {**files, _RECORD: f"{record}\n".encode()}


def _fingerprint(pages: Mapping[str, str]) -> str:
    """A number for the pages and the version of pagefind."""
    parts = [f"{address}\n{page}\n" for address, page in sorted(pages.items())]
    return hashlib.sha256("".join([indexer(), *parts]).encode()).hexdigest()


def _run(site: Path, index: Path) -> dict[str, bytes]:
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--output-path", str(index), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 — our own words
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise UsageError(f"pagefind could not index the site: {said[-1] if said else 'it says nothing'}")
    found = (path for path in sorted(index.rglob("*")) if path.is_file())
    return {
        f"{FOLDER}/{path.relative_to(index).as_posix()}": path.read_bytes()
        for path in found
        if not path.name.startswith(_NOT_NEEDED)
    }
