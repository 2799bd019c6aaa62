"""The chronology for TimelineJS, Knight Lab's slideshow along a line (its JSON format, version 3).

TimelineJS takes headlines and texts for HTML, so every word of ours is escaped. Groups and dates in words it takes for
HTML, of which it takes the text, which it takes for HTML again: so those are escaped twice, else a kind called
`<img onerror=…>` would run. A date is as sharp there as it is known: a month has no day. An event whose beginning is
unknown has no place on a line and is left out.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date
from generator.dates.edtf import parse
from generator.site import addresses
from generator.site.exports.json_text import json_text, listed
from generator.site.exports.plans import FilePlan, Part, words
from generator.wording.dates import in_words
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.dates.edtf import Edtf
    from generator.site.exports.events import ExportedEvent
    from generator.site.pages.records.parts import Site

Slide = dict[str, object]

_TIME_AT = slice(11, 16)


def timeline(site: Site, events: Iterable[ExportedEvent]) -> FilePlan:
    """The file that TimelineJS is given."""
    shown = [told for told in events if told.event.date.begin is not None]
    slides = listed("events", _slide, shown)
    return FilePlan(addresses.TIMELINE, (Part(_head, site), *slides, words("\n}\n")))


def _head(site: Site) -> str:
    title = {"text": {"headline": escape(site.title), "text": f"<p>{escape(site.description)}</p>"}}
    return f'{{\n"scale": "human",\n"title": {json_text(title)},\n'


def _slide(told: ExportedEvent) -> str:
    event, entry, wording = told.event, told.entry, wording_of(told.site.language)
    date = in_words(event.date, wording)
    link = f'<a href="{escape(told.site.full_address(entry.address))}">{escape(wording.say("read-more"))}</a>'
    slide: Slide = {
        "unique_id": event.id,
        "group": _escaped_twice(entry.kind.word),
        "display_date": _escaped_twice(date),
        "text": {
            "headline": escape(entry.title),
            "text": f"<p>{escape(told.card.words)}</p><p>{link}</p>",
        },
    }
    begin, end = _ends(event.date)
    slide["start_date"] = _parts(begin)
    if end:
        slide["end_date"] = _parts(end)
    return json_text(slide)


def _escaped_twice(words: str) -> str:
    return escape(escape(words, quote=False), quote=False)


def _ends(date: Edtf) -> tuple[Edtf, Edtf | None]:
    """The date that a slide begins with, and the one that it ends with where the date has two."""
    if date.precision != "interval":
        return date, None
    left, _, right = date.text.partition("/")
    return parse(left), None if right in ("", "..") else parse(right)


def _parts(date: Edtf) -> Slide:
    """A date in parts, as far as they are known; of a season, decade or century its year."""
    year, month, day = calendar_date(date.begin or 0)
    parts: Slide = {"year": year}
    if date.precision in ("month", "day", "time"):
        parts["month"] = month
    if date.is_day:
        parts["day"] = day
    if date.precision == "time":
        hour, minute = date.text[_TIME_AT].split(":")
        parts |= {"hour": int(hour), "minute": int(minute)}
    return parts
