"""The files of a site, copied apart from whatever else lies in its folder."""

from __future__ import annotations

import shutil
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable


def stage(folder: Path, files: Iterable[str], into: Path) -> None:
    """Copy files of a site, bytes alone: no permissions, no links.

    Args:
        folder: The built site.
        files: Addresses in it, with forward slashes.
        into: An empty folder.

    Raises:
        UsageError: A file is missing or cannot be published, or there is none at all.
    """
    addresses = sorted(set(files))
    if not addresses:
        raise UsageError(f"there is nothing in {folder} to publish; run “dateline build” first")
    for address in addresses:
        source = folder / address
        if not _can_be_published(address):
            raise UsageError(f"{address!r} cannot be published: a file of the site has a plain name inside {folder}")
        if source.is_symlink() or not source.is_file():
            raise UsageError(f"{source} is gone since the site was built; run “dateline build” again")
        target = into / address
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def _can_be_published(address: str) -> bool:
    """Whether an address stays in the folder and in the language that Git reads names in: one a line, unquoted."""
    path = PurePosixPath(address)
    plain = address.isprintable() and not address.startswith('"') and "\\" not in address
    return plain and not path.is_absolute() and not {"..", ".git"} & {part.lower() for part in path.parts}
