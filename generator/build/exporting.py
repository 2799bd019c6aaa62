"""Files for machines, put together from what the last build made and from the parts that changed."""

from __future__ import annotations

import json
from contextlib import nullcontext
from io import SEEK_END, BytesIO
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from generator.cache import Cache
    from generator.site.exports.plans import FilePlan

_KEY = "parts-of-exports"
_READ_AT_A_TIME = 1 << 20  # bytes

# The fingerprint of each part of a file, and its length in bytes, in their order; and the digest of the whole file.
Parts: TypeAlias = tuple[list[str], list[int], str]
NO_PARTS: Parts = ([], [], "")


def recall_parts(cache: Cache) -> Mapping[str, Parts]:
    """What each file was put together from last, by address; nothing where that is not remembered."""
    try:
        return {
            address: (list(keys), list(map(int, lengths)), str(digest))
            for address, (keys, lengths, digest) in json.loads(cache.get(_KEY) or b"{}").items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}


def remember_parts(cache: Cache, parts: Mapping[str, Parts]) -> None:
    """Keep in mind what the files were put together from, for a later run."""
    cache.put(_KEY, json.dumps(parts, separators=(",", ":")).encode())


def put_together(plan: FilePlan, keys: Sequence[str], before: Path, last: Parts) -> Iterator[bytes]:
    """A file, part by part.

    Args:
        plan: What to make.
        keys: The fingerprint of each of its parts.
        before: The file as it was made last.
        last: What that was put together from; nothing where that is not known, or where there is no such file.
    """
    with before.open("rb", _READ_AT_A_TIME) if last[0] else nullcontext(BytesIO()) as file:
        known = {}
        if sum(last[1]) == file.seek(0, SEEK_END):
            stretches = pairwise(accumulate(last[1], initial=0))
            known = dict(zip(last[0], stretches, strict=True))
        for key, part in zip(keys, plan.parts, strict=True):
            if key in known:
                start, end = known[key]
                file.seek(start)
                yield file.read(end - start)
            else:
                yield part.made()


def noting_lengths(pieces: Iterable[bytes], lengths: list[int]) -> Iterator[bytes]:
    """The same pieces; the length of each that went by is added to a list."""
    for piece in pieces:
        lengths.append(len(piece))
        yield piece
