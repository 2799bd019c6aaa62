"""What is remembered of the last build: from which files it was made, and how it left every file of the site."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.stamps import Stamp, stamp_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from generator.cache import Cache

_KEY = "last-build"


@dataclass(frozen=True, slots=True)
class Made:
    """A file of the site as it was made.

    Attributes:
        fingerprint: Of the record that it shows; empty for files that are made each time.
        digest: Of its bytes.
        stamp: How it lay in the output folder then; a file that lies there otherwise was touched by somebody.
    """

    fingerprint: str
    digest: str
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class LastBuild:
    """A build that came to its end.

    Attributes:
        inputs: What it was made from, by path, without what was saved just before.
        made: Every file of the site by address.
        warnings: How many warnings the content had.
        searchable: Whether the site has a search page.
        indexed: Whether its index is made of the pages as they are.
    """

    inputs: Mapping[str, Stamp] = field(default_factory=dict)
    made: Mapping[str, Made] = field(default_factory=dict)
    warnings: int = 0
    searchable: bool = False
    indexed: bool = False

    def stands(self, folder: Path, address: str) -> bool:
        """Whether a file of the site lies in the output folder as it was left."""
        made = self.made.get(address)
        return made is not None and stamp_of(f"{folder}/{address}") == made.stamp

    def all_stands(self, folder: Path) -> bool:
        """Whether every file does."""
        return all(self.stands(folder, address) for address in self.made)


def recall(cache: Cache) -> LastBuild:
    """The last build; one of nothing where none is remembered."""
    kept = cache.get(_KEY)
    if kept is None:
        return LastBuild()
    try:
        read = json.loads(kept)
        return LastBuild(
            inputs={path: (size, time, moved) for path, (size, time, moved) in read["inputs"].items()},
            made={
                address: Made(fingerprint, digest, (size, time, moved))
                for address, (fingerprint, digest, size, time, moved) in read["made"].items()
            },
            warnings=int(read["warnings"]),
            searchable=bool(read["searchable"]),
            indexed=bool(read["indexed"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return LastBuild()


def remember(cache: Cache, build: LastBuild) -> None:
    """Keep a build in mind, for a later run."""
    made = {address: (file.fingerprint, file.digest, *file.stamp) for address, file in build.made.items()}
    record = {
        "inputs": build.inputs,
        "made": made,
        "warnings": build.warnings,
        "searchable": build.searchable,
        "indexed": build.indexed,
    }
    cache.put(_KEY, json.dumps(record, ensure_ascii=True, separators=(",", ":")).encode())
