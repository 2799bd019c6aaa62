"""The strips above a chronology and its parts: how much is reported when, at the scale that the span asks for."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.dates import edtf
from generator.dates.calendar import Day, calendar_date, day_number, next_month
from generator.site import addresses
from generator.site.chronology import begins_on_a_day, covered_days
from generator.site.pages.records.chronology import Strip, StripColumn, StripEvent
from generator.site.pages.shared.periods import period_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.dates.edtf import Edtf
    from generator.model.content import Settings
    from generator.site.pages.records.chronology import Unit
    from generator.site.pages.records.parts import Entry

# A column a day is legible up to so many; beyond it a column is a month, then a year; beyond that there is no strip.
_MOST_DAYS = 62
_MOST_MONTHS = 48
_MOST_YEARS = 400
_DAYS_IN_MONTH_AT_MOST = 31
# Days, months or years that must hold something for a page of its own to have a strip.
_LEAST_TO_COMPARE = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """The columns of a chronology's strip, with nothing in them yet; all strips of a site have the same.

    Attributes:
        unit: What a column stands for.
        columns: All of the span, in order.
        first: The span's first day, which may lie inside the first column.
        last: Its last day.
    """

    unit: Unit
    columns: tuple[StripColumn, ...]
    first: Day
    last: Day

    def columns_of(self, dates: Iterable[Edtf]) -> Iterator[int | None]:
        """The number of the column that each date begins in, from 0; None for one outside and one that is vaguer."""
        periods = [column.date for column in self.columns]
        begins = [period.begin or 0 for period in periods]
        for date in dates:
            number = _column_of(date, periods, begins)
            is_inside = date.begin is not None and self.first <= date.begin <= self.last
            yield number if is_inside or not begins_on_a_day(date) else None

    def strip(self, entries: Sequence[Entry]) -> Strip:
        """The strip of some events of the span."""
        inside: defaultdict[int, list[StripEvent]] = defaultdict(list)
        for entry, number in zip(entries, self.columns_of(entry.date for entry in entries), strict=True):
            # A long interval says “some time in between”: it has the month or the year that it begins in, and no day.
            if number is not None and (self.unit != "day" or covered_days(entry.date)):
                inside[number].append(self._event(entry))
        columns = (
            replace(column, events=tuple(inside[number])) if number in inside else replace(column, address="")
            for number, column in enumerate(self.columns)
        )
        return Strip(self.unit, tuple(columns), undated=len(entries) - sum(map(len, inside.values())))

    def own_strip(self, entries: Sequence[Entry]) -> Strip | None:
        """The strip of a page that tells of some of the events: over the whole span, so that it can be compared.

        None where fewer than two of its columns hold any, as that would show nothing.
        """
        strip = self.strip(entries)
        is_worth_it = sum(bool(column.events) for column in strip.columns) >= _LEAST_TO_COMPARE
        return replace(strip, undated=0) if is_worth_it else None

    def _event(self, entry: Entry) -> StripEvent:
        """In a column of a month or a year, a few days more or less are none."""
        date = entry.date
        vague = date.precision == "interval" or date.approximate or date.uncertain
        return StripEvent(entry.address, entry.kind.id, vague=vague and self.unit == "day")


def frame_of(dates: Iterable[Edtf], settings: Settings) -> Frame | None:
    """The frame of a chronology's strips; None where nothing in it has a day, or where it spans many centuries.

    Columns run from the first day of the span to its last, or from the first event to the last where it is open.

    Args:
        dates: Of all events of the chronology proper.
        settings: With the first and the last day.
    """
    dated = tuple(dates)
    begins = [date.begin for date in dated if date.begin is not None and (date.is_day or date.precision == "interval")]
    if not begins:
        return None
    first_day, last_day = settings.first_day, settings.last_day
    first = first_day.begin if first_day and first_day.begin is not None else min(begins)
    last = last_day.last if last_day and last_day.last is not None else max(begins)
    if last - first < _MOST_DAYS:
        on_one_day = {date.begin for date in dated if covered_days(date)}
        return Frame("day", tuple(_day_columns(on_one_day, first, last)), first, last)
    if last - first < _MOST_MONTHS * _DAYS_IN_MONTH_AT_MOST:
        return Frame("month", tuple(_period_columns(dated, _months(first, last))), first, last)
    if calendar_date(last)[0] - calendar_date(first)[0] < _MOST_YEARS:
        return Frame("year", tuple(_period_columns(dated, _years(first, last))), first, last)
    return None


def _column_of(date: Edtf, periods: Sequence[Edtf], begins: Sequence[Day]) -> int | None:
    """The column, one a period, that a date begins in; None for a date that may lie in several, or in none."""
    number = -1 if date.begin is None else bisect_right(begins, date.begin) - 1
    return number if number >= 0 and periods[number].contains(date.beginning) else None


def _day_columns(days_with_events: Iterable[Day | None], first: Day, last: Day) -> Iterator[StripColumn]:
    filled = frozenset(days_with_events)
    for number in range(first, last + 1):
        yield StripColumn(edtf.of_day(number), addresses.chronology_day(number) if number in filled else "", ())


def _period_columns(dates: Iterable[Edtf], periods: Iterable[Edtf]) -> Iterator[StripColumn]:
    """A column a month or year, which leads to where the first date that begins in it stands."""
    in_order = tuple(periods)
    begins = [period.begin or 0 for period in in_order]
    firsts: dict[int | None, Edtf] = {}
    for date in sorted(dates, key=lambda date: date.sort_key):
        if date.begin is not None:
            firsts.setdefault(_column_of(date, in_order, begins), period_of(date))
    for number, period in enumerate(in_order):
        anchor = addresses.period_anchor(firsts[number]) if number in firsts else ""
        yield StripColumn(period, f"{addresses.CHRONOLOGY}#{anchor}" if anchor else "", ())


def _months(first: Day, last: Day) -> Iterator[Edtf]:
    """Every month that a span touches."""
    year, month, _ = calendar_date(first)
    while day_number(year, month) <= last:
        yield edtf.of_month(year, month)
        year, month = next_month(year, month)


def _years(first: Day, last: Day) -> Iterator[Edtf]:
    return map(edtf.of_year, range(calendar_date(first)[0], calendar_date(last)[0] + 1))
