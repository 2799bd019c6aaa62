"""The first page: the whole chronology, month by month and day by day."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.dates import edtf
from generator.dates.calendar import calendar_date
from generator.site import addresses
from generator.site.chronology import covered_days
from generator.site.pages.filters import filters
from generator.site.pages.pieces import MOST_ENTRIES_IN_FULL
from generator.site.pages.records.chronology import ChronologyPage, DayGroup, Gap, Month
from generator.site.pages.strip import strip
from generator.site.web_links import web_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.dates.calendar import Day
    from generator.model.event import Event
    from generator.site.pages.pieces import Pieces
    from generator.site.pages.records.parts import SourceLine


def chronology_page(pieces: Pieces) -> ChronologyPage:
    chronology = pieces.chronology
    settings = chronology.settings
    density = strip(chronology)
    columns = density.columns if density else ()
    short = len(chronology.events) > MOST_ENTRIES_IN_FULL
    return ChronologyPage(
        address=addresses.CHRONOLOGY,
        title=settings.title,
        description=settings.description,
        site=pieces.site,
        first_day=settings.first_day or (columns[0].date if columns else None),
        last_day=settings.last_day or (columns[-1].date if columns else None),
        strip=density,
        kinds=tuple((kind, len(chronology.events_of_kind[kind.id])) for kind in pieces.site.kinds),
        filters=tuple(filters(pieces)),
        context=pieces.entries_of(chronology.context, short=short),
        undated=pieces.entries_of((event for event in chronology.proper if event.date.begin is None), short=short),
        months=tuple(_months(pieces, chronology.proper, short=short)),
        outlook=pieces.entries_of(chronology.outlook, short=short),
        sources=() if short else tuple(_sources(pieces)),
        events=len(chronology.proper),
        short=short,
    )


def _sources(pieces: Pieces) -> Iterator[tuple[SourceLine, str]]:
    for source_id, source in pieces.chronology.sources.items():
        yield pieces.sources[source_id], web_address(source.record.url)


def _months(pieces: Pieces, events: Iterable[Event], *, short: bool) -> Iterator[Month]:
    """Events by the month that they begin in. `events` come in order, so the months do too."""
    by_month: defaultdict[tuple[int, int], list[Event]] = defaultdict(list)
    for event in events:
        if event.date.begin is not None:
            year, month, _ = calendar_date(event.date.begin)
            by_month[year, month].append(event)
    covered_until: Day | None = None
    for (year, month), inside in by_month.items():
        days: list[DayGroup | Gap] = []
        by_day: defaultdict[Day, list[Event]] = defaultdict(list)
        for event in inside:
            if (covered := covered_days(event.date)) and not _is_vague(event):
                by_day[covered[0]].append(event)
        for day, on_day in by_day.items():
            if covered_until is not None and day > covered_until + 1:
                days.append(Gap(day - covered_until - 1))
            days.append(_day_group(pieces, day, on_day, short=short))
            last = max(covered_days(event.date)[-1] for event in on_day)
            covered_until = last if covered_until is None else max(covered_until, last)
        yield Month(
            date=edtf.of_month(year, month),
            anchor=addresses.month_anchor(year, month),
            vague=pieces.entries_of((event for event in inside if _is_vague(event)), short=short),
            days=tuple(days),
        )


def _is_vague(event: Event) -> bool:
    """Whether a date is too wide for a place under one day."""
    return not covered_days(event.date)


def _day_group(pieces: Pieces, day: Day, events: Iterable[Event], *, short: bool) -> DayGroup:
    entries = pieces.entries_of(events, short=short)
    return DayGroup(edtf.of_day(day), addresses.day_anchor(day), addresses.day(day), entries)
