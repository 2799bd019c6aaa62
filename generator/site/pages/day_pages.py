"""A page for each day on which something is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates import edtf
from generator.site import addresses
from generator.site.chronology import part_of
from generator.site.pages.maps import Locators
from generator.site.pages.pieces import walk_at
from generator.site.pages.records.day import DayPage
from generator.site.pages.records.parts import Link, Step
from generator.site.plain_text import shortened
from generator.wording.dates import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.calendar import Day
    from generator.site.pages.pieces import Pieces


def day_pages(pieces: Pieces) -> Iterator[DayPage]:
    days = pieces.chronology.days
    locators = Locators(pieces)
    dates = [edtf.of_day(day.number) for day in days]
    titles = [in_words(date, pieces.wording) for date in dates]
    links = (Link(addresses.day(day.number), title) for day, title in zip(days, titles, strict=True))
    steps = [Step(link, date) for link, date in zip(links, dates, strict=True)]
    for position, (day, date) in enumerate(zip(days, dates, strict=True)):
        on_chronology = day.events and part_of(date, pieces.chronology.settings) == "proper"
        yield DayPage(
            address=addresses.day(day.number),
            title=titles[position],
            description=shortened("; ".join(event.title for event in (*day.events, *day.continuing))),
            site=pieces.site,
            date=date,
            in_chronology=addresses.chronology_day(day.number) if on_chronology else addresses.CHRONOLOGY,
            entries=pieces.entries_of(day.events),
            continuing=pieces.entries_of(day.continuing),
            number=_number(pieces, day.number),
            span=_span(pieces) if _number(pieces, day.number) else 0,
            gap=days[position + 1].number - day.number - 1 if position + 1 < len(days) else 0,
            locator=locators.of_events((*day.events, *day.continuing)),
            walk=walk_at(steps, position),
        )


def _number(pieces: Pieces, day: Day) -> int:
    """Which day of the chronology's span a day is, counted from 1; 0 for one outside."""
    first, span = pieces.chronology.settings.first_day, _span(pieces)
    number = day - first.begin + 1 if first and first.begin is not None else 0
    return number if 1 <= number <= span else 0


def _span(pieces: Pieces) -> int:
    """How many days the chronology's span has; 0 where it is open."""
    first, last = pieces.chronology.settings.first_day, pieces.chronology.settings.last_day
    if first and last and first.begin is not None and last.begin is not None:
        return last.begin - first.begin + 1
    return 0
