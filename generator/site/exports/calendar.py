"""The chronology as a calendar that others can subscribe to (iCalendar, RFC 5545).

A calendar knows days, so each event is an all-day one over the whole span that its date may mean: "January 2013" lies
over the month, its title says so, and it never stands on the first. What is vaguer than a year, open at an end, or
outside the years that a calendar can write, is a journal entry without a day: in the file, and nowhere on the calendar.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from generator.dates.calendar import day_number
from generator.dates.edtf import of_day
from generator.model.printable import printable
from generator.site import addresses
from generator.site.exports.plans import FilePlan, Part, words
from generator.wording.dates import in_words
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.site.exports.events import ExportedEvent
    from generator.site.pages.records.parts import Site

_LONGEST_SPAN = 366
_FIRST_DAY, _LAST_DAY = day_number(1), day_number(9999, 12, 31)
_LONGEST_LINE = 75  # octets, RFC 5545, 3.1
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\t": " "})


def calendar(site: Site, events: Iterable[ExportedEvent]) -> FilePlan:
    """The calendar file."""
    components = (Part(_component, event) for event in events)
    return FilePlan(addresses.CALENDAR, (Part(_head, site), *components, words(_written(["END:VCALENDAR"]))))


def days_of(date: Edtf) -> range:
    """The days that an event lies over on a calendar; none for one that cannot stand there."""
    if date.begin is None or date.end is None or date.begin < _FIRST_DAY or date.end > _LAST_DAY:
        return range(0)
    return range(date.begin, date.end) if date.end - date.begin <= _LONGEST_SPAN else range(0)


def _head(site: Site) -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Dateline//EN"]
    lines += [_text("NAME", site.title), _text("X-WR-CALNAME", site.title)]
    if site.description:
        lines += [_text("DESCRIPTION", site.description), _text("X-WR-CALDESC", site.description)]
    return _written(lines)


def _component(told: ExportedEvent) -> str:
    return _written(_lines(told))


def _lines(told: ExportedEvent) -> Iterator[str]:
    event, entry, days = told.event, told.entry, days_of(told.event.date)
    date = in_words(event.date, wording_of(told.site.language))
    is_plain_day = days and event.date.is_day and not (event.date.uncertain or event.date.approximate)
    kind = "VEVENT" if days else "VJOURNAL"
    yield f"BEGIN:{kind}"
    yield f"UID:{_identifier(told)}"
    yield f"DTSTAMP:{_compact(told.revised)}T000000Z"
    if days:
        yield f"DTSTART;VALUE=DATE:{_compact(days.start)}"
        yield f"DTEND;VALUE=DATE:{_compact(days.stop)}"
        yield "TRANSP:TRANSPARENT"  # nobody is busy with what happened long ago
        yield f"STATUS:{'TENTATIVE' if event.planned else 'CONFIRMED'}"
        yield from _place(told)
    yield _text("SUMMARY", entry.title if is_plain_day else f"{entry.title} ({date})")
    yield _text("DESCRIPTION", _description(told, date))
    yield _text("CATEGORIES", entry.kind.word)
    if told.site.url:
        yield f"URL:{told.site.full_address(entry.address)}"
    yield f"END:{kind}"


def _place(told: ExportedEvent) -> Iterator[str]:
    if told.entry.places:
        yield _text("LOCATION", ", ".join(place.text for place in told.entry.places))
    if told.position:
        latitude, longitude = told.position
        yield f"GEO:{latitude:.6f};{longitude:.6f}"


def _description(told: ExportedEvent, date: str) -> str:
    """The date in words, the summary, and who reports it."""
    sources = ", ".join(dict.fromkeys(source.publisher or source.title for source in told.entry.sources))
    return "\n\n".join(part for part in (date, told.card.words, sources) if part)


def _identifier(told: ExportedEvent) -> str:
    """What a calendar knows the event by for ever; made from its address, or while there is none from its names."""
    site = told.site
    name = site.full_address(told.entry.address) if site.url else f"{site.title}#{told.event.id}"
    return str(uuid.uuid5(uuid.NAMESPACE_URL, printable(name)))


def _compact(day: Day) -> str:
    return of_day(day).text.replace("-", "")


def _text(name: str, text: str) -> str:
    return f"{name}:{printable(text).replace(chr(13), '').translate(_ESCAPED)}"


def _written(lines: Iterable[str]) -> str:
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _folded(line: str) -> str:
    """A line broken where it is longer than the standard allows, never inside a character."""
    if line.isascii() and len(line) <= _LONGEST_LINE:
        return line
    parts: list[str] = []
    rest = line.encode()
    room = _LONGEST_LINE
    while len(rest) > room:
        end = room
        while rest[end] & 0xC0 == 0x80:  # noqa: PLR2004 — a byte that goes on with a character of UTF-8
            end -= 1
        parts.append(rest[:end].decode())
        rest, room = rest[end:], _LONGEST_LINE - 1
    return "\r\n ".join((*parts, rest.decode()))
