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
from generator.wording.dates import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.model.event import Event
    from generator.site.pages.pieces import Pieces
    from generator.site.pages.records.parts import Entry

_LONGEST_SPAN = 366
_FIRST_DAY, _LAST_DAY = day_number(1), day_number(9999, 12, 31)
_LONGEST_LINE = 75  # octets, RFC 5545, 3.1
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\t": " "})


def calendar(pieces: Pieces, revisions: Mapping[str, Day]) -> str:
    """The calendar file."""
    site = pieces.site
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Dateline//EN"]
    lines += [_text("NAME", site.title), _text("X-WR-CALNAME", site.title)]
    if site.description:
        lines += [_text("DESCRIPTION", site.description), _text("X-WR-CALDESC", site.description)]
    for event in pieces.chronology.events:
        lines += _component(pieces, event, revisions[event.id])
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def days_of(date: Edtf) -> range:
    """The days that an event lies over on a calendar; none for one that cannot stand there."""
    if date.begin is None or date.end is None or date.begin < _FIRST_DAY or date.end > _LAST_DAY:
        return range(0)
    return range(date.begin, date.end) if date.end - date.begin <= _LONGEST_SPAN else range(0)


def _component(pieces: Pieces, event: Event, revised: Day) -> Iterator[str]:
    entry, days = pieces.cards[event.id].entry, days_of(event.date)
    words = in_words(event.date, pieces.wording)
    is_plain_day = days and event.date.is_day and not (event.date.uncertain or event.date.approximate)
    kind = "VEVENT" if days else "VJOURNAL"
    yield f"BEGIN:{kind}"
    yield f"UID:{_identifier(pieces, event)}"
    yield f"DTSTAMP:{_compact(revised)}T000000Z"
    if days:
        yield f"DTSTART;VALUE=DATE:{_compact(days.start)}"
        yield f"DTEND;VALUE=DATE:{_compact(days.stop)}"
        yield "TRANSP:TRANSPARENT"  # nobody is busy with what happened long ago
        yield f"STATUS:{'TENTATIVE' if event.planned else 'CONFIRMED'}"
        yield from _place(pieces, event, entry)
    yield _text("SUMMARY", entry.title if is_plain_day else f"{entry.title} ({words})")
    yield _text("DESCRIPTION", _description(pieces, event, words))
    yield _text("CATEGORIES", entry.kind.word)
    if pieces.site.url:
        yield f"URL:{pieces.site.full_address(entry.address)}"
    yield f"END:{kind}"


def _place(pieces: Pieces, event: Event, entry: Entry) -> Iterator[str]:
    if entry.places:
        yield _text("LOCATION", ", ".join(place.text for place in entry.places))
    first = pieces.chronology.names["place", event.places[0]] if event.places else None
    if first and first.latitude is not None and first.longitude is not None:
        yield f"GEO:{first.latitude:.6f};{first.longitude:.6f}"


def _description(pieces: Pieces, event: Event, words: str) -> str:
    """The date in words, the summary, and who reports it."""
    sources = ", ".join(
        dict.fromkeys(source.publisher or source.title for source in pieces.cards[event.id].entry.sources)
    )
    return "\n\n".join(part for part in (words, pieces.cards[event.id].words, sources) if part)


def _identifier(pieces: Pieces, event: Event) -> str:
    """What a calendar knows the event by for ever; made from its address, or while there is none from its names."""
    entry, site = pieces.cards[event.id].entry, pieces.site
    name = site.full_address(entry.address) if site.url else f"{site.title}#{event.id}"
    return str(uuid.uuid5(uuid.NAMESPACE_URL, printable(name)))


def _compact(day: Day) -> str:
    return of_day(day).text.replace("-", "")


def _text(name: str, text: str) -> str:
    return f"{name}:{printable(text).replace(chr(13), '').translate(_ESCAPED)}"


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
