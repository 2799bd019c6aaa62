"""Events of files that did not change since they were read, so that reading them again can be spared."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.model.json_records import json_of
from generator.stamps import GONE, Stamp, is_settled, stamp_of

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import TypeAdapter

    from generator.model.event import Event
    from generator.record_shelf import RecordShelf


@dataclass(frozen=True, slots=True)
class EventFile:
    """A file of events, all of them right.

    Attributes:
        stamp: By which it is known again without reading; `GONE` where no stamp is.
        digest: Fingerprint of its bytes.
        events: Its events in their order.
    """

    stamp: Stamp
    digest: str
    events: tuple[Event, ...]


class KeptEvents:
    """Files of events that were read before, by path as messages name it."""

    def __init__(self, shelf: RecordShelf[EventFile]) -> None:
        """Use what lies on a shelf."""
        self._shelf = shelf

    def unread(self, name: str, path: Path) -> EventFile | None:
        """A file that its stamp says is the one that is known; it need not even be opened."""
        known = self._shelf.get(name)
        if known is None or known.stamp == GONE or stamp_of(path) != known.stamp:
            return None
        return self._shelf.use(name, known)

    def unparsed(self, name: str, stamp: Stamp, digest: str) -> EventFile | None:
        """A file that has the bytes of the one that is known, whatever its stamp was; it need not be parsed."""
        known = self._shelf.get(name)
        if known is None or known.digest != digest:
            return None
        return self.keep(name, replace(known, stamp=stamp))

    def keep(self, name: str, file: EventFile) -> EventFile:
        """Keep a file that was read, by its stamp from before the reading.

        Its stamp is of no use if it was saved a moment ago: it may have been saved once more within the same moment.
        """
        stamp = file.stamp if is_settled(file.stamp, time.time_ns()) else GONE
        return self._shelf.use(name, replace(file, stamp=stamp))


def event_files_as_json() -> TypeAdapter[dict[str, EventFile]]:
    """How files of events are written down, by path."""
    return json_of(dict[str, EventFile])
