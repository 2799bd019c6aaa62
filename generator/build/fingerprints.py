"""Fingerprints of what pages are made from: a page with equal ingredients need not be made again.

A record's fields are its value, all the way down, so that nothing needs to say which field of which record matters.
What many pages share is looked into once and stands in the others by its digest.
"""

from __future__ import annotations

import hashlib
import marshal
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.build.record_fields import getter_of
from generator.dates.edtf import Edtf
from generator.model.content import Settings
from generator.model.event import Origin
from generator.model.names import Name
from generator.model.source import SourceRecord
from generator.site.exports.events import ExportedEvent
from generator.site.pages.records.maps import MapPlace
from generator.site.pages.records.parts import Kind, Link, Site, SourceLine
from generator.site.pages.shared.cards import Card, Headline, Mention
from generator.site.pages.shared.locators import Landmarks
from generator.site.pages.shared.strip import Frame

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.site.exports.plans import Part
    from generator.site.pages.plans import Plan

Plain: TypeAlias = "str | int | float | bytes | tuple[Plain, ...] | list[Plain] | dict[Plain, Plain] | None"

_SHARED = frozenset(
    {
        Card,
        ExportedEvent,
        Frame,
        Headline,
        Kind,
        Landmarks,
        Link,
        MapPlace,
        Mention,
        Name,
        Settings,
        Site,
        SourceLine,
        SourceRecord,
    }
)
_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})
# The last way of writing in which equal values are equal bytes, whichever of their parts are one object.
_BY_VALUE = 2


class Fingerprints:
    """Fingerprints of the pages of one build."""

    def __init__(self, salt: str) -> None:
        """Begin with what decides how every page looks beside its ingredients: program, theme, settings."""
        self._salt = salt
        # By identity, since comparing records whole would cost what this saves. Each record is kept, so that no other
        # can take its number.
        self._shared: dict[int, tuple[object, bytes]] = {}

    def of(self, plan: Plan) -> str:
        """The fingerprint of a page.

        Raises:
            TypeError: An ingredient is neither text, a number, a list, a mapping nor a record.
        """
        return _digest((self._salt, plan.maker.__name__, self._fields_of(plan.ingredients))).hex()

    def of_part(self, part: Part[Any]) -> str:
        """The fingerprint of a part of a file.

        Raises:
            TypeError: As `of`.
        """
        return _digest((part.maker.__name__, part.before, self._plain(part.ingredients))).hex()

    def _plain(self, value: Any) -> Plain:
        """A value without records: lists for what is listed, tuples for records, digests for what is shared."""
        kind = type(value)
        if kind in _SHARED:
            known = self._shared.get(id(value))
            if known is None:
                known = self._shared[id(value)] = (value, _digest(self._fields_of(value)))
            return known[1]
        if kind is tuple or kind is list:
            return self._all_plain(value)
        if kind is dict:
            return dict(zip(value, self._all_plain(value.values()), strict=True))
        if kind is Edtf:
            return value.text  # type: ignore[no-any-return]  # of which all else that a date has follows
        if kind in _AS_THEY_ARE:
            return value  # type: ignore[no-any-return]  # its type has just been asked for
        # Where an entry stands is for messages; no page shows it, and it changes with every entry above.
        return None if kind is Origin else self._fields_of(value)

    def _fields_of(self, record: object) -> Plain:
        kind: type = type(record)
        return kind.__name__, self._all_plain(getter_of(kind)(record))

    def _all_plain(self, values: Iterable[Any]) -> list[Plain]:
        # Most are texts, numbers or nothing; to ask that here, and not in a call for each, takes half the time.
        return [value if type(value) in _AS_THEY_ARE or not value else self._plain(value) for value in values]


def _digest(plain: Plain) -> bytes:
    return hashlib.blake2b(marshal.dumps(plain, _BY_VALUE), digest_size=16).digest()
