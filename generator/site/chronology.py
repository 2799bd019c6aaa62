"""The chronology as a graph: everything a site knows, in order and linked both ways."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.model.content import Change, Content, Settings
    from generator.model.event import Event
    from generator.model.names import Name, NameKind
    from generator.model.source import Source
    from generator.model.time import Dating

Part = Literal["context", "proper", "outlook"]
Key = TypeVar("Key")
Item = TypeVar("Item")

# An interval of more days than this says "some time in between" and covers no single day.
_LONGEST_COVERING_SPAN = 31


@dataclass(frozen=True, slots=True)
class DayOfEvents:
    """A day on which something is reported.

    Attributes:
        number: The day.
        events: What is dated to it, or to a span of days that begins on it.
        continuing: What is dated to a span of days that began before and holds it.
    """

    number: Day
    events: tuple[Event, ...]
    continuing: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Chronology:
    """The whole.

    Attributes:
        settings: What the site is.
        events: All, in order: by date, then what more sources report, then by id.
        context: Those before the first day.
        proper: Those of the chronology's own span.
        outlook: Those after the last day.
        position: Where in `events` an event stands, by id.
        days: In order, each with what it holds.
        names: Places, people and organisations by kind and id.
        sources: By id, in order of publication; those without a date last.
        events_of_name: What names it, in order.
        events_of_kind: Likewise by kind of event.
        changes: Additions and corrections, the newest first.
        changes_of_event: Likewise those of an event, by its id.
        datings: Why citations give an event its date, by its id, and by the number of the citation counted from 1; of
            events of which any does.
        content: What all this was made from.
    """

    settings: Settings
    events: tuple[Event, ...]
    context: tuple[Event, ...]
    proper: tuple[Event, ...]
    outlook: tuple[Event, ...]
    position: Mapping[str, int]
    days: tuple[DayOfEvents, ...]
    names: Mapping[tuple[NameKind, str], Name]
    sources: Mapping[str, Source]
    events_of_name: Mapping[tuple[NameKind, str], tuple[Event, ...]]
    events_of_kind: Mapping[str, tuple[Event, ...]]
    changes: tuple[Change, ...]
    changes_of_event: Mapping[str, tuple[Change, ...]]
    datings: Mapping[str, Mapping[int, Dating]]
    content: Content


def chronology(content: Content, datings: Mapping[tuple[str, int], Dating]) -> Chronology:
    """Put a project's content in order and link it both ways.

    Args:
        content: What is to be shown.
        datings: Why each citation gives its event the date, by event id and index of the citation.
    """
    events = tuple(sorted(content.events, key=_order))
    changes = tuple(sorted(content.changes, key=lambda change: change.date.sort_key)[::-1])
    parts = [(part_of(event.date, content.settings), event) for event in events]
    return Chronology(
        settings=content.settings,
        events=events,
        context=tuple(event for part, event in parts if part == "context"),
        proper=tuple(event for part, event in parts if part == "proper"),
        outlook=tuple(event for part, event in parts if part == "outlook"),
        position={event.id: position for position, event in enumerate(events)},
        days=_days(events),
        names={(name.kind, name.id): name for name in content.names},
        sources={source.record.id: source for source in sorted(content.sources, key=_publication_order)},
        events_of_name=_grouped((key, event) for event in events for key in names_of(event)),
        events_of_kind=_grouped((event.kind, event) for event in events),
        changes=changes,
        changes_of_event=_grouped((change.event, change) for change in changes if change.event),
        datings=_by_event(datings),
        content=content,
    )


def part_of(date: Edtf, settings: Settings) -> Part:
    """Which part of the chronology a date belongs to.

    An interval goes by its beginning: what has lasted since April is context to a chronology of January. A vague date
    is context or outlook only where it lies outside altogether: "in 2013" may mean any day of the span, and what ended
    in 2013 may have begun there.
    """
    first, last = settings.first_day, settings.last_day
    if first and first.begin is not None:
        if date.end is not None and date.end <= first.begin:
            return "context"
        if date.precision == "interval" and date.begin is not None and date.begin < first.begin:
            return "context"
    if last and last.end is not None and date.begin is not None and date.begin >= last.end:
        return "outlook"
    return "proper"


def covered_days(date: Edtf) -> range:
    """The days that a date says something about.

    Its day, or each day of a short span with two known ends; of what goes on from a day with no known end, that day.
    """
    if date.begin is None:
        return range(0)
    if date.end is None:
        return range(date.begin, date.begin + 1) if begins_on_a_day(date) else range(0)
    is_short = date.end - date.begin <= _LONGEST_COVERING_SPAN
    return range(date.begin, date.end) if is_short and begins_on_a_day(date) else range(0)


def begins_on_a_day(date: Edtf) -> bool:
    """Whether the first day of a date is known, and not just the month or the year that it begins in."""
    return date.beginning.is_day


def names_of(event: Event) -> Iterable[tuple[NameKind, str]]:
    """Every place, person and organisation that an event names, each once."""
    places: list[tuple[NameKind, str]] = [("place", name) for name in event.places]
    people: list[tuple[NameKind, str]] = [("person", name) for name in event.people]
    organisations: list[tuple[NameKind, str]] = [("organisation", name) for name in event.organisations]
    return dict.fromkeys((*places, *people, *organisations))


def _order(event: Event) -> tuple[tuple[float, int, float, str], int, str]:
    return event.date.sort_key, -len({citation.source for citation in event.citations}), event.id


def _publication_order(source: Source) -> tuple[tuple[float, int, float, str], str]:
    published = source.record.published
    return published.sort_key if published else (float("inf"), 0, 0.0, ""), source.record.id


def _days(events: Iterable[Event]) -> tuple[DayOfEvents, ...]:
    beginning: defaultdict[Day, list[Event]] = defaultdict(list)
    continuing: defaultdict[Day, list[Event]] = defaultdict(list)
    for event in events:
        for day in covered_days(event.date):
            (beginning if day == event.date.begin else continuing)[day].append(event)
    numbers = sorted(beginning.keys() | continuing.keys())
    return tuple(DayOfEvents(day, tuple(beginning[day]), tuple(continuing[day])) for day in numbers)


def _by_event(datings: Mapping[tuple[str, int], Dating]) -> Mapping[str, Mapping[int, Dating]]:
    by_event: defaultdict[str, dict[int, Dating]] = defaultdict(dict)
    for event_id, index in sorted(datings):
        by_event[event_id][index + 1] = datings[event_id, index]
    return dict(by_event)


def _grouped(pairs: Iterable[tuple[Key, Item]]) -> Mapping[Key, tuple[Item, ...]]:
    """Items by key, in the order in which they come."""
    groups: defaultdict[Key, list[Item]] = defaultdict(list)
    for key, item in pairs:
        groups[key].append(item)
    return {key: tuple(items) for key, items in groups.items()}
