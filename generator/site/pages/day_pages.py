"""A page for each day on which something is reported."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates import edtf
from generator.site import addresses
from generator.site.chronology import part_of
from generator.site.pages.plans import PagePlan
from generator.site.pages.records.day import DayPage
from generator.site.pages.records.parts import Link, Step, Walk
from generator.site.pages.shared.cite_boxes import cite_page
from generator.site.pages.shared.gaps import gaps
from generator.site.pages.shared.locators import locator_of
from generator.site.plain_text import shortened
from generator.wording.dates import in_words
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.model.content import Settings
    from generator.site.pages.records.chronology import Gap
    from generator.site.pages.records.maps import MapPlace
    from generator.site.pages.records.parts import Site
    from generator.site.pages.shared.cards import Card
    from generator.site.pages.shared.locators import Landmarks
    from generator.site.pages.shared.pieces import Pieces
    from generator.wording.phrases import Wording


@dataclass(frozen=True, slots=True)
class OneDay:
    """What a day's page is made from.

    Attributes:
        site: What all pages share.
        settings: With the first and last day of the span.
        day: The day.
        previous: The day before that has a page; None for the first.
        following: The one after; None for the last.
        gap: The gap that follows it; None where none does.
        events: What is dated to it or begins on it.
        continuing: What began before, with a span of days that holds it.
        places: Where all this happened, as far as places have positions.
        landmarks: Of the site.
        changed: The day of the last change that the editor noted for any of it; None where none was.
    """

    site: Site
    settings: Settings
    day: Day
    previous: Day | None
    following: Day | None
    gap: Gap | None
    events: tuple[Card, ...]
    continuing: tuple[Card, ...]
    places: tuple[MapPlace, ...]
    landmarks: Landmarks
    changed: Edtf | None


def day_pages(pieces: Pieces) -> Iterator[PagePlan[OneDay]]:
    days = pieces.chronology.days
    gaps_by_first_day = {gap.first: gap for gap in gaps(event.date for event in pieces.chronology.events)}
    for day, before, after in zip(days, (None, *days), (*days[1:], None), strict=False):
        one_day = OneDay(
            site=pieces.site,
            settings=pieces.chronology.settings,
            day=day.number,
            previous=before.number if before else None,
            following=after.number if after else None,
            gap=gaps_by_first_day.get(day.number + 1),
            events=pieces.in_full(day.events),
            continuing=pieces.in_full(day.continuing),
            places=pieces.places_of((*day.events, *day.continuing)),
            landmarks=pieces.landmarks,
            changed=pieces.last_change((*day.events, *day.continuing)),
        )
        yield PagePlan(addresses.day(day.number), day_page, one_day)


def day_page(one_day: OneDay) -> DayPage:
    settings, wording = one_day.settings, wording_of(one_day.site.language)
    date = edtf.of_day(one_day.day)
    entries = tuple(card.entry for card in one_day.events)
    continuing = tuple(card.entry for card in one_day.continuing)
    on_chronology = entries and part_of(date, settings) == "proper"
    number = _number(settings, one_day.day)
    address, title = addresses.day(one_day.day), in_words(date, wording)
    return DayPage(
        address=address,
        title=title,
        description=shortened("; ".join(entry.title for entry in (*entries, *continuing))),
        site=one_day.site,
        date=date,
        in_chronology=addresses.chronology_day(one_day.day) if on_chronology else addresses.CHRONOLOGY,
        entries=entries,
        continuing=continuing,
        number=number,
        span=_span(settings) if number else 0,
        gap=one_day.gap,
        locator=locator_of((*entries, *continuing), one_day.places, one_day.landmarks),
        cite=cite_page(one_day.site, f"day-{date}", address, title, one_day.changed),
        walk=Walk(_step(one_day.previous, wording), _step(one_day.following, wording)),
    )


def _step(day: Day | None, wording: Wording) -> Step | None:
    if day is None:
        return None
    date = edtf.of_day(day)
    return Step(Link(addresses.day(day), in_words(date, wording)), date)


def _number(settings: Settings, day: Day) -> int:
    """Which day of the chronology's span a day is, counted from 1; 0 for one outside."""
    first, span = settings.first_day, _span(settings)
    number = day - first.begin + 1 if first and first.begin is not None else 0
    return number if 1 <= number <= span else 0


def _span(settings: Settings) -> int:
    """How many days the chronology's span has; 0 where it is open."""
    first, last = settings.first_day, settings.last_day
    if first and last and first.begin is not None and last.begin is not None:
        return last.begin - first.begin + 1
    return 0
