"""The strips above a chronology and its parts: how much is reported when, at the scale that the span asks for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.dates import edtf
from generator.dates.calendar import Day, calendar_date, day_number, next_month
from generator.site import addresses
from generator.site.pages.records.chronology import Strip, StripColumn, StripEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from generator.dates.edtf import Edtf
    from generator.model.event import Event
    from generator.site.chronology import Chronology
    from generator.site.pages.records.chronology import Unit

# A column a day is legible up to so many; beyond it a column is a month, then a year; beyond that there is no strip.
_MOST_DAYS = 62
_MOST_MONTHS = 48
_MOST_YEARS = 400
_DAYS_IN_MONTH_AT_MOST = 31
# Days, months or years that must hold something for a page of its own to have a strip.
_LEAST_TO_COMPARE = 2


def strip(chronology: Chronology) -> Strip | None:
    """The strip of the chronology proper; None where nothing in it has a day, or where it spans many centuries.

    Columns run from the first day of the span to its last, or from the first event to the last where it is open.
    """
    dated = [event for event in chronology.proper if event.date.is_day or event.date.precision == "interval"]
    begins = [event.date.begin for event in dated if event.date.begin is not None]
    if not begins:
        return None
    first_day, last_day = chronology.settings.first_day, chronology.settings.last_day
    first = first_day.begin if first_day and first_day.begin is not None else min(begins)
    last = last_day.last if last_day and last_day.last is not None else max(begins)
    if last - first < _MOST_DAYS:
        return _strip(chronology, "day", _day_columns(chronology, first, last))
    if last - first < _MOST_MONTHS * _DAYS_IN_MONTH_AT_MOST:
        return _strip(chronology, "month", _period_columns(dated, _months(first, last), _month_of))
    if calendar_date(last)[0] - calendar_date(first)[0] < _MOST_YEARS:
        return _strip(chronology, "year", _period_columns(dated, _years(first, last), _year_of))
    return None


class OwnStrips:
    """The strips of pages that tell of some of the events: over the whole span, so that they can be compared."""

    def __init__(self, chronology: Chronology) -> None:
        whole = strip(chronology)
        self._unit: Unit = whole.unit if whole else "day"
        self._columns = whole.columns if whole else ()
        self._empty = [replace(column, address="", events=()) for column in self._columns]
        self._places: Mapping[str, tuple[int, StripEvent]] = {
            event.address: (position, event) for position, column in enumerate(self._columns) for event in column.events
        }

    def of(self, events: Iterable[Event]) -> Strip | None:
        """The strip of some events; None where fewer than two of its columns hold any, as that would show nothing."""
        addressed = (addresses.event(event.id) for event in events)
        by_column: defaultdict[int, list[StripEvent]] = defaultdict(list)
        for position, event in (self._places[address] for address in addressed if address in self._places):
            by_column[position].append(event)
        if len(by_column) < _LEAST_TO_COMPARE:
            return None
        columns = list(self._empty)
        for position, inside in by_column.items():
            columns[position] = replace(self._columns[position], events=tuple(inside))
        return Strip(self._unit, tuple(columns), undated=0)


def _strip(chronology: Chronology, unit: Unit, columns: Iterable[StripColumn]) -> Strip:
    drawn = tuple(columns)
    shown = sum(len(column.events) for column in drawn)
    return Strip(unit, drawn, undated=len(chronology.proper) - shown)


def _day_columns(chronology: Chronology, first: Day, last: Day) -> Iterator[StripColumn]:
    days = {day.number: day for day in chronology.days}
    for number in range(first, last + 1):
        day = days.get(number)
        yield StripColumn(
            date=edtf.of_day(number),
            address=addresses.chronology_day(number) if day and day.events else "",
            events=tuple(_on_its_day(event) for event in day.events) if day else (),
        )


def _on_its_day(event: Event) -> StripEvent:
    date = event.date
    vague = date.precision == "interval" or date.approximate or date.uncertain
    return StripEvent(addresses.event(event.id), event.kind, vague)


def _in_its_period(event: Event) -> StripEvent:
    """In a column of a month or a year, a few days more or less are none."""
    return StripEvent(addresses.event(event.id), event.kind, vague=False)


def _period_columns(
    events: Iterable[Event], periods: Iterable[Day], period_of: Callable[[Day], Edtf]
) -> Iterator[StripColumn]:
    """A column a period; `period_of` gives the month or year of a day."""
    by_period: defaultdict[Edtf, list[Event]] = defaultdict(list)
    for event in events:
        if event.date.begin is not None:
            by_period[period_of(event.date.begin)].append(event)
    for period in map(period_of, periods):
        inside = by_period[period]
        yield StripColumn(period, _first_month(inside), tuple(_in_its_period(event) for event in inside))


def _first_month(events: list[Event]) -> str:
    begins = [event.date.begin for event in events if event.date.begin is not None]
    if not begins:
        return ""
    year, month, _ = calendar_date(min(begins))
    return f"{addresses.CHRONOLOGY}#{addresses.month_anchor(year, month)}"


def _months(first: Day, last: Day) -> Iterator[Day]:
    """The first day of every month that a span touches."""
    year, month, _ = calendar_date(first)
    while (begin := day_number(year, month)) <= last:
        yield begin
        year, month = next_month(year, month)


def _years(first: Day, last: Day) -> Iterator[Day]:
    return (day_number(year) for year in range(calendar_date(first)[0], calendar_date(last)[0] + 1))


def _month_of(day: Day) -> Edtf:
    return edtf.of_month(*calendar_date(day)[:2])


def _year_of(day: Day) -> Edtf:
    return edtf.of_year(calendar_date(day)[0])
