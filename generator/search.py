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
    from collections.abc import Mapping

FOLDER = "pagefind"
# Pages say themselves what of them is looked up.
_MARK = b"data-pagefind-body"
_RECORD = f"{FOLDER}/made-of.json"
# pagefind also brings search pages of its own, which ours does without.
_NOT_NEEDED = ("pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight")


def is_installed() -> bool:
    return importlib.util.find_spec("pagefind") is not None


def search_index(pages: Mapping[str, bytes], output: Path, *, anew: bool = True) -> Mapping[str, bytes]:
    """The files of the index, by address.

    Args:
        pages: Every file of the site by address; those that mark something as searchable are looked into.
        output: Where the site was built last; an index of the same pages is taken over from there.
        anew: Whether a new index is made where pages have changed; otherwise the last one serves, if there is any.

    Raises:
        UsageError: pagefind failed.
    """
    searchable = {address: page for address, page in pages.items() if address.endswith(".html") and _MARK in page}
    made_of = _fingerprint(searchable)
    last = _last_index(output, "" if not anew else made_of)
    if last or not anew:
        return last
    files = _run(searchable)
    record = json.dumps({"pages": made_of, "files": sorted(files)}, indent=0)
    return {**files, _RECORD: f"{record}\n".encode()}


def _fingerprint(pages: Mapping[str, bytes]) -> str:
    """A number for the pages and the version of pagefind."""
    parts = [hashlib.sha256(address.encode() + b"\n" + page).digest() for address, page in sorted(pages.items())]
    return hashlib.sha256(b"".join([version("pagefind").encode(), *parts])).hexdigest()


def _last_index(output: Path, made_of: str) -> Mapping[str, bytes]:
    """The index in the output folder, where it is whole and made of these pages, or of whichever if none are named."""
    try:
        content = (output / _RECORD).read_bytes()
        record = json.loads(content)
        if made_of and record["pages"] != made_of:
            return {}
        names = [name for name in map(str, record["files"]) if name.startswith(f"{FOLDER}/") and ".." not in name]
        return {**{name: (output / name).read_bytes() for name in names}, _RECORD: content}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _run(pages: Mapping[str, bytes]) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        site, index = Path(folder, "site"), Path(folder, "index")
        for address, page in pages.items():
            path = site / address
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(page)
        if not pages:
            return {}
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
