"""A page for each day on which something is reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates import edtf
from generator.dates.wording import in_words
from generator.site import addresses
from generator.site.chronology import part_of
from generator.site.pages.parts import Link, Step
from generator.site.pages.pieces import walk_at
from generator.site.pages.records import DayPage
from generator.site.plain_text import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.site.pages.pieces import Pieces


def day_pages(pieces: Pieces) -> Iterator[DayPage]:
    days = pieces.chronology.days
    dates = [edtf.of_day(day.number) for day in days]
    steps = [Step(Link(addresses.day(day.number), in_words(date)), date) for day, date in zip(days, dates, strict=True)]
    for position, (day, date) in enumerate(zip(days, dates, strict=True)):
        on_chronology = day.events and part_of(date, pieces.chronology.settings) == "proper"
        yield DayPage(
            address=addresses.day(day.number),
            title=in_words(date),
            description=shortened("; ".join(event.title for event in (*day.events, *day.continuing))),
            site=pieces.site,
            date=date,
            in_chronology=addresses.chronology_day(day.number) if on_chronology else addresses.CHRONOLOGY,
            entries=pieces.entries_of(day.events),
            continuing=pieces.entries_of(day.continuing),
            walk=walk_at(steps, position),
        )
