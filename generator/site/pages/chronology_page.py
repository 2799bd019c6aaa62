"""The first page: the whole chronology, period by period and day by day."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates import edtf
from generator.dates.calendar import day_number
from generator.site import addresses
from generator.site.chronology import begins_on_a_day, covered_days
from generator.site.pages.plans import PagePlan
from generator.site.pages.records.chronology import ChronologyPage, DayGroup, Gap, Period
from generator.site.pages.shared.cite_boxes import cite_page
from generator.site.pages.shared.filters import filters
from generator.site.pages.shared.gaps import gaps
from generator.site.pages.shared.periods import period_of
from generator.site.pages.shared.pieces import MOST_ENTRIES_IN_FULL
from generator.site.web_links import web_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.site.pages.records.parts import Entry, Site, SourceLine
    from generator.site.pages.shared.pieces import Listed, Pieces
    from generator.site.pages.shared.strip import Frame

_FIRST_DAY_OF_YEAR_1 = day_number(1)


@dataclass(frozen=True, slots=True)
class Whole:
    """What the first page is made from.

    Attributes:
        site: What all pages share.
        first_day: Of the chronology proper; None where open.
        last_day: Likewise.
        frame: Of its strip; None where nothing has a day.
        context: Events before the first day.
        proper: Those of the span.
        outlook: Those after the last day.
        sources: What it rests on, each with the address of its original; none where events stand with titles alone.
        short: Whether they do.
        changed: The day of the last change that the editor noted; None where none was.
    """

    site: Site
    first_day: Edtf | None
    last_day: Edtf | None
    frame: Frame | None
    context: Listed
    proper: Listed
    outlook: Listed
    sources: tuple[tuple[SourceLine, str], ...]
    short: bool
    changed: Edtf | None


def chronology_plan(pieces: Pieces) -> PagePlan[Whole]:
    chronology, settings = pieces.chronology, pieces.chronology.settings
    short = len(chronology.events) > MOST_ENTRIES_IN_FULL
    whole = Whole(
        site=pieces.site,
        first_day=settings.first_day,
        last_day=settings.last_day,
        frame=pieces.frame,
        context=pieces.listed(chronology.context, short=short),
        proper=pieces.listed(chronology.proper, short=short),
        outlook=pieces.listed(chronology.outlook, short=short),
        sources=() if short else tuple(_sources(pieces)),
        short=short,
        changed=chronology.changes[0].date if chronology.changes else None,
    )
    return PagePlan(addresses.CHRONOLOGY, chronology_page, whole)


def chronology_page(whole: Whole) -> ChronologyPage:
    context, proper, outlook = (
        tuple(event.entry for event in part) for part in (whole.context, whole.proper, whole.outlook)
    )
    every = (*context, *proper, *outlook)
    columns = whole.frame.columns if whole.frame else ()
    of_kind = Counter(entry.kind.id for entry in every)
    return ChronologyPage(
        address=addresses.CHRONOLOGY,
        title=whole.site.title,
        description=whole.site.description,
        site=whole.site,
        first_day=whole.first_day or (columns[0].date if columns else None),
        last_day=whole.last_day or (columns[-1].date if columns else None),
        strip=whole.frame.strip(proper) if whole.frame and len(columns) > 1 else None,
        before_christ=any(entry.date.begin is not None and entry.date.begin < _FIRST_DAY_OF_YEAR_1 for entry in every),
        kinds=tuple((kind, of_kind[kind.id]) for kind in whole.site.kinds),
        filters=tuple(filters(every, whole.site.kinds)) if len(every) > 1 else (),
        context=context,
        undated=tuple(entry for entry in proper if entry.date.begin is None),
        periods=tuple(_periods(proper)),
        outlook=outlook,
        sources=whole.sources,
        events=len(proper),
        short=whole.short,
        cite=cite_page(whole.site, "chronology", addresses.CHRONOLOGY, whole.site.title, whole.changed),
    )


def _sources(pieces: Pieces) -> Iterator[tuple[SourceLine, str]]:
    """Those that an event cites; the bibliography has them all."""
    cited = {citation.source for event in pieces.chronology.events for citation in event.citations}
    for source_id, source in pieces.chronology.sources.items():
        if source_id in cited:
            yield pieces.sources[source_id], web_address(source.record.url)


def _periods(entries: Sequence[Entry]) -> Iterator[Period]:
    """Events by the month that they begin in; by the season, year, decade or century where none is known."""
    by_period: defaultdict[Edtf, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.date.begin is not None:
            by_period[period_of(entry.date)].append(entry)
    periods = sorted(by_period, key=lambda period: period.sort_key)
    begins = [period.begin or 0 for period in periods]
    before_period: dict[Edtf, Gap] = {}
    before_day: dict[Day, Gap] = {}
    # What begins nobody knows when stands elsewhere, so a gap from its end on has no place here.
    ends_elsewhere = {entry.date.end for entry in entries if entry.date.begin is None}
    for gap in gaps(entry.date for entry in entries):
        if gap.first in ends_elsewhere:
            continue
        following = bisect_left(begins, gap.first)
        if following < len(begins) and begins[following] <= gap.after:
            before_period[periods[following]] = gap
        else:
            before_day[gap.after] = gap
    for period in periods:
        yield _period(period, before_period.get(period), by_period[period], before_day)


def _period(period: Edtf, gap: Gap | None, entries: Iterable[Entry], gap_before: Mapping[Day, Gap]) -> Period:
    by_day: defaultdict[Day, list[Entry]] = defaultdict(list)
    vague: list[Entry] = []
    long: list[Entry] = []
    for entry in entries:
        if covered := covered_days(entry.date):
            by_day[covered[0]].append(entry)
        else:
            (long if begins_on_a_day(entry.date) else vague).append(entry)
    days: list[DayGroup | Gap] = []
    for day, on_day in by_day.items():
        if day in gap_before:
            days.append(gap_before[day])
        days.append(DayGroup(edtf.of_day(day), addresses.day_anchor(day), addresses.day(day), tuple(on_day)))
    return Period(period, addresses.period_anchor(period), gap, tuple(vague), tuple(long), tuple(days))
