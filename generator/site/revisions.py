"""When each entry last changed, as far as the files tell; what feeds and calendars must say and no clock may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.calendar import Day, day_number
from generator.dates.edtf import of_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.source import SourceRecord
    from generator.site.chronology import Chronology

# What is said where nothing tells: the day that computers count from, by which nobody is misled.
UNKNOWN = day_number(1970, 1, 1)
_FIRST_DAY, _LAST_DAY = day_number(1), day_number(9999, 12, 31)


def revisions(chronology: Chronology) -> Mapping[str, Day]:
    """The day of each event's last revision, by event id.

    That is the day of the last change that the editor noted for it. Without one it is the day on which the youngest of
    its sources was read, or else appeared: before that day the entry cannot have been what it is.
    """
    known = {source_id: max(_days(source.record), default=None) for source_id, source in chronology.sources.items()}
    found: dict[str, Day] = {}
    for event in chronology.events:
        noted = [change.date.begin for change in chronology.changes_of_event.get(event.id, ())]
        of_sources = [known.get(citation.source) for citation in event.citations]
        found[event.id] = max((day for day in noted or of_sources if day is not None), default=UNKNOWN)
    return found


def latest(chronology: Chronology, of_events: Mapping[str, Day]) -> Day:
    """The day on which anything last changed."""
    noted = (change.date.begin for change in chronology.changes)
    return max((*(day for day in noted if day is not None), *of_events.values()), default=UNKNOWN)


def timestamp(day: Day) -> str:
    """The beginning of a day, as RFC 3339 writes it: "2013-01-14T00:00:00Z"."""
    return f"{of_day(day).text}T00:00:00Z"


def _days(record: SourceRecord) -> Iterator[Day]:
    for date in (record.accessed, record.published):
        if date and date.last is not None and _FIRST_DAY <= date.last <= _LAST_DAY:
            yield date.last
