"""The first page: the whole chronology, month by month and day by day."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates import edtf
from generator.dates.calendar import calendar_date
from generator.site import addresses
from generator.site.chronology import covered_days
from generator.site.pages.plans import PagePlan
from generator.site.pages.records.chronology import ChronologyPage, DayGroup, Gap, Month
from generator.site.pages.shared.cite_boxes import cite_page
from generator.site.pages.shared.filters import filters
from generator.site.pages.shared.pieces import MOST_ENTRIES_IN_FULL
from generator.site.web_links import web_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.site.pages.records.parts import Entry, Site, SourceLine
    from generator.site.pages.shared.pieces import Listed, Pieces
    from generator.site.pages.shared.strip import Frame


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
        strip=whole.frame.strip(proper) if whole.frame else None,
        kinds=tuple((kind, of_kind[kind.id]) for kind in whole.site.kinds),
        filters=tuple(filters(every, whole.site.kinds)),
        context=context,
        undated=tuple(entry for entry in proper if entry.date.begin is None),
        months=tuple(_months(proper)),
        outlook=outlook,
        sources=whole.sources,
        events=len(proper),
        short=whole.short,
        cite=cite_page(whole.site, "chronology", addresses.CHRONOLOGY, whole.site.title, whole.changed),
    )


def _sources(pieces: Pieces) -> Iterator[tuple[SourceLine, str]]:
    for source_id, source in pieces.chronology.sources.items():
        yield pieces.sources[source_id], web_address(source.record.url)


def _months(entries: Iterable[Entry]) -> Iterator[Month]:
    """Events by the month that they begin in. `entries` come in order, so the months do too."""
    by_month: defaultdict[tuple[int, int], list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.date.begin is not None:
            year, month, _ = calendar_date(entry.date.begin)
            by_month[year, month].append(entry)
    covered_until: Day | None = None
    for (year, month), inside in by_month.items():
        days: list[DayGroup | Gap] = []
        by_day: defaultdict[Day, list[Entry]] = defaultdict(list)
        for entry in inside:
            if (covered := covered_days(entry.date)) and not _is_vague(entry):
                by_day[covered[0]].append(entry)
        for day, on_day in by_day.items():
            if covered_until is not None and day > covered_until + 1:
                days.append(Gap(day - covered_until - 1))
            days.append(_day_group(day, on_day))
            last = max(covered_days(entry.date)[-1] for entry in on_day)
            covered_until = last if covered_until is None else max(covered_until, last)
        yield Month(
            date=edtf.of_month(year, month),
            anchor=addresses.month_anchor(year, month),
            vague=tuple(entry for entry in inside if _is_vague(entry)),
            days=tuple(days),
        )


def _is_vague(entry: Entry) -> bool:
    """Whether a date is too wide for a place under one day."""
    return not covered_days(entry.date)


def _day_group(day: Day, entries: Sequence[Entry]) -> DayGroup:
    return DayGroup(edtf.of_day(day), addresses.day_anchor(day), addresses.day(day), tuple(entries))
