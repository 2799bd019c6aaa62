"""Pages of days."""

from __future__ import annotations

from dataclasses import replace

from generator.dates.calendar import day_number
from generator.dates.edtf import parse
from generator.site.chronology import chronology
from generator.site.pages.day_pages import day_pages
from generator.site.pages.event_pages import event_pages
from generator.site.pages.records.chronology import Gap
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import CONTENT, flood
from tests.site.made import made


def test_happened_said_planned() -> None:
    """A day tells apart what happened, what was said and what was announced; each event stands once."""
    events = tuple(
        replace(CONTENT.events[0], id=name, date=parse("1998-03-05"), kind=kind, planned=planned)
        for name, kind, planned in (("a", "statement", False), ("b", "other", False), ("c", "statement", True))
    )
    (page,) = made(day_pages(pieces(chronology(replace(CONTENT, events=events, trails=(), changes=()), {}))))
    assert [(part, [entry.id for entry in entries]) for part, entries in page.parts] == [
        ("happened", ["b"]),
        ("said", ["a"]),
        ("planned", ["c"]),
    ]


def test_day_of_the_span() -> None:
    """A day of the span has its number; one outside, or of a span without an end, has none."""
    settings = replace(CONTENT.settings, first_day=parse("1998-03-03"), last_day=parse("1998-03-05"))
    numbers = {
        page.date.text: (page.number, page.span)
        for page in made(day_pages(pieces(chronology(replace(CONTENT, settings=settings), {}))))
    }
    assert numbers["1998-03-03"] == (1, 3)
    assert numbers["1998-03-04"] == (2, 3)
    assert numbers["1998-03-08"] == (0, 0)
    open_end = replace(settings, last_day=None)
    pages = made(day_pages(pieces(chronology(replace(CONTENT, settings=open_end), {}))))
    assert {(page.number, page.span) for page in pages} == {(0, 0)}


def test_gap_behind_a_day() -> None:
    """A day knows how many days without an event follow it; the last one has none."""
    gaps = [(page.date.text, page.gap) for page in made(day_pages(pieces(flood())))]
    three_days = Gap(day_number(1998, 3, 5), day_number(1998, 3, 8))
    assert gaps == [("1998-03-03", None), ("1998-03-04", three_days), ("1998-03-08", None)]


def test_same_day() -> None:
    """An event of one day has the day for a thread where it shares it; one of several days has not."""
    events = tuple(
        replace(CONTENT.events[0], id=name, date=parse(date), places=(), people=(), organisations=())
        for name, date in (("a", "1998-03-05"), ("b", "1998-03-05"), ("c", "1998-03-05/1998-03-06"))
    )
    parts = pieces(chronology(replace(CONTENT, events=events, trails=(), changes=()), {}))
    threads = {page.entry.id: page.threads for page in made(event_pages(parts))}
    (thread,) = threads["b"]
    assert (thread.kind, thread.name.address, thread.position, thread.length) == (
        "day", "days/1998-03-05.html", 2, 2,
    )  # fmt: skip
    assert thread.walk.previous
    assert thread.walk.previous.link.address == "events/a.html"
    assert threads["c"] == ()
