"""A page for each day on which something is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates import edtf
from generator.site import addresses
from generator.site.chronology import part_of
from generator.site.pages.maps import Locators
from generator.site.pages.parts import Link, Step
from generator.site.pages.pieces import walk_at
from generator.site.pages.records import DayPage
from generator.site.plain_text import shortened
from generator.wording.dates import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

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
            locator=locators.of_events((*day.events, *day.continuing)),
            walk=walk_at(steps, position),
        )
