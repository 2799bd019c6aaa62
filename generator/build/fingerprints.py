"""Fingerprints of page records: equal records have the same one, so a page that has its old one need not be made again.

A record's fields are its value, all the way down, so that nothing needs to say which field of which record matters.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import TypeAlias

from generator.dates.edtf import Edtf
from generator.site.pages.records.parts import Entry, Site, SourceLine

Plain: TypeAlias = "str | int | float | tuple[Plain, ...] | list[Plain] | None"

# Parts that many pages share: each is looked into once.
_SHARED = (Edtf, Entry, Site, SourceLine)
_AS_THEY_ARE = (str, int, float, bool, type(None))


class Fingerprints:
    """Fingerprints of the records of one build."""

    def __init__(self, salt: str) -> None:
        """Begin with what decides how every page looks beside its record: program, theme, settings."""
        self._salt = salt
        # By identity, since comparing records whole would cost what this saves. Each record is kept, so that no other
        # can take its number.
        self._shared: dict[int, tuple[object, str]] = {}

    def of(self, record: object) -> str:
        """The fingerprint of a record.

        Raises:
            TypeError: The record holds something that is neither text, a number, a list, a mapping nor a record.
        """
        return _digest(f"{self._salt}{self._fields_of(record)!r}")

    def _plain(self, value: object) -> Plain:
        """A value as nested tuples, whose `repr` says all of it."""
        if isinstance(value, _AS_THEY_ARE):
            return value
        if isinstance(value, tuple | list):
            return [self._plain(item) for item in value]
        if isinstance(value, _SHARED):
            known = self._shared.get(id(value))
            if known is None:
                known = self._shared[id(value)] = (value, _digest(repr(self._fields_of(value))))
            return known[1]
        if isinstance(value, Mapping):
            return tuple((self._plain(key), self._plain(item)) for key, item in value.items())
        return self._fields_of(value)

    def _fields_of(self, record: object) -> Plain:
        kind: type = type(record)
        return kind.__name__, [self._plain(value) for value in _getter(kind)(record)]


def _digest(text: str) -> str:
    # Texts may hold halves of surrogate pairs, which UTF-8 alone does not write.
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@cache
def _getter(kind: type) -> Callable[[object], tuple[object, ...]]:
    """What gets all fields of a record at once."""
    if not is_dataclass(kind):
        raise TypeError(f"a page's record cannot hold a {kind.__name__}")
    names = [field.name for field in fields(kind)]
    if len(names) == 1:
        return lambda record: (getattr(record, names[0]),)
    return attrgetter(*names) if names else lambda _record: ()
