"""Results of earlier work on disk, by key. What is damaged, old or missing costs time and never correctness."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING

from generator.files import replace_file

if TYPE_CHECKING:
    from pathlib import Path

_DIGEST_LENGTH = 64


def key_of(*parts: str | bytes) -> str:
    """A key that no other parts, in whatever order or division, have."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


class Cache:
    """A folder of results. Whoever cannot write there, or has no room, works without it."""

    def __init__(self, folder: Path | None, maker: str = "") -> None:
        """Use a folder.

        Args:
            folder: It need not be there yet; None for no cache at all.
            maker: Fingerprint of whoever makes the results. What another made is worth as little as what is damaged.
        """
        self._folder = folder
        self._maker = maker
        self._used: set[str] = set()

    def of(self, maker: str) -> Cache:
        """The same folder for the results of a maker, by its fingerprint."""
        return Cache(self._folder, maker)

    def get(self, key: str) -> bytes | None:
        """What was put under a key; None where nothing was, or where it is no longer what was put."""
        if self._folder is None:
            return None
        try:
            data = (self._folder / key).read_bytes()
        except OSError:
            return None
        digest, result = data[:_DIGEST_LENGTH], data[_DIGEST_LENGTH:]
        if self._digest(result) != digest:
            return None
        self._used.add(key)
        return result

    def put(self, key: str, result: bytes) -> None:
        """Keep a result."""
        if self._folder is None:
            return
        self._used.add(key)
        with suppress(OSError):
            replace_file(self._folder / key, self._digest(result) + result, durable=False)

    def _digest(self, result: bytes) -> bytes:
        return hashlib.sha256(self._maker.encode() + result).hexdigest().encode()

    def forget_the_rest(self) -> None:
        """Remove what was neither got nor put since this object was made."""
        with suppress(OSError):
            for path in self._folder.iterdir() if self._folder else ():
                if path.name not in self._used:
                    path.unlink()
