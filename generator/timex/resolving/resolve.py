"""Resolving: from what an expression means to the period it stands for, given the article and what it told before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from generator.timex.calendar.periods import QUARTERS_IN_YEAR, Period, is_wider, moved, of_day
from generator.timex.reading.in_year import in_year
from generator.timex.reading.meanings import (
    Calendar,
    Fixed,
    Moved,
    Named,
    Overnight,
    Part,
    Plain,
    Relative,
    Shift,
    Shortened,
    Told,
)
from generator.timex.resolving.counting import resolve_shift
from generator.timex.resolving.named import resolve_named
from generator.timex.resolving.situation import Resolved, Situation
from generator.timex.resolving.story import is_era
from generator.timex.resolving.told import resolve_overnight, resolve_told

if TYPE_CHECKING:
    from generator.dates.calendar import Day

# "The strike began in May. That day …": some day of the month that is found.
DAY_OF_MONTH_TOLD = "some-day-of-month-told"
_DAYS_TO_MIDWEEK = 3
# Where nothing tells the century of "'44" or "the twenties", the twentieth.
_LAST_OF_TWENTIETH_CENTURY = {"year": 1999, "decade": 199}
# TIMEX3 and EDTF write years with four digits.
_LAST_YEAR = 9999
# Years that are still ahead are meant by "'19" as late as this.
_SHARE_OF_CENTURY_AHEAD = 10


def resolve(when: Calendar, situation: Situation) -> Resolved:
    """Find the period that a meaning stands for."""
    if situation.publication is None and _counts_from_writing(when):
        # "Last May" in a text whose day nobody knows is of no year that it tells of.
        return Resolved(None, "nothing-to-count-from")
    return _resolve_by_kind(when, situation)


def _resolve_by_kind(when: Calendar, situation: Situation) -> Resolved:
    match when:
        case Fixed(period):
            resolved = Resolved(period, "as-written")
        case Relative():
            resolved = _resolve_relative(when, situation)
        case Shift():
            resolved = resolve_shift(when, situation)
        case Named(year=year):
            resolved = resolve_named(when, situation) if year is None else _in_its_year(when, situation)
        case Part() | Moved():
            resolved = _resolve_inside(when, resolve(when.whole, situation))
        case Shortened(unit, number):
            resolved = _resolve_shortened(unit, number, situation)
        case Told():
            resolved = resolve_told(when, situation)
        case Overnight(anchor):
            resolved = resolve_overnight(anchor, situation)
        case Plain():
            resolved = Resolved(None, "as-written")
    is_written = resolved.period is None or resolved.period.year <= _LAST_YEAR
    return resolved if is_written else replace(resolved, period=None)


def _counts_from_writing(when: Calendar) -> bool:
    """Whether words can only count from the day on which they are written: "last May", "two years ago"."""
    match when:
        case Named(offset=int(offset), anchor="publication"):
            return offset <= 0
        case Relative(offset=offset, anchor="publication"):
            return offset < 0
        case Shift(anchor="publication"):
            return True
        case _:
            return False


def _resolve_relative(relative: Relative, situation: Situation) -> Resolved:
    unit, offset = relative.unit, relative.offset
    if relative.anchor == "publication" and unit == "day" and situation.mode == "narrative":
        # A history's "today" is its reader's, and a quoted "tomorrow" anybody's.
        return Resolved(None, "not-of-this-story")
    if offset == 0 and (relative.anchor == "told" or (situation.mode == "narrative" and is_era(unit))):
        told, latest = situation.story.of(unit), situation.story.latest
        if unit == "day" and situation.tense == "past" and latest and latest.unit == "month":
            # A day of the month that is told of, unless one of its days has been told.
            told = told if told and latest.first <= told.first <= latest.last else None
            return Resolved(told or latest, "that-day" if told else DAY_OF_MONTH_TOLD, told or latest)
        if told:
            return Resolved(told, f"that-{unit}", told)
    named = situation.story.of(unit) if relative.anchor == "told" and is_era(unit) else None
    anchor = named or situation.anchor(relative.anchor)
    if anchor is None or is_wider(anchor, unit):
        return Resolved(None, "nothing-to-count-from")
    if unit == "weekend":
        # "A concert planned for this weekend was called off".
        is_ahead = situation.tense == "future" or situation.is_ahead or situation.boundary in ("by", "until", "before")
        return Resolved(_weekend(anchor.first, offset, is_ahead=is_ahead), "weekend", anchor)
    found = situation.unless_ahead(anchor.within(unit).shifted(offset), relative.anchor)
    return Resolved(found, f"{unit}-counted-from", anchor)


def _weekend(day: Day, offset: int, *, is_ahead: bool) -> Period:
    """The weekend that is meant on a day: the latest that has begun, or the coming one where the words look ahead."""
    this = of_day(day, "weekend")
    if offset < 0:
        return this.shifted(offset)
    if offset > 0:
        return this.shifted(offset - 1)
    if is_ahead or this.first <= day:
        return this
    return this.shifted(-1)


def _in_its_year(named: Named, situation: Situation) -> Resolved:
    if named.year is None:
        return Resolved(None, "as-written")
    whole = Fixed(Period("year", named.year)) if isinstance(named.year, int) else named.year
    resolved = resolve(whole, situation)
    if resolved.period is None:
        return resolved
    if named.unit == "quarter" and named.number is None:
        # "The 1988 period" of a report on a quarter is that quarter of 1988; elsewhere it is the year.
        reported = situation.reported_quarter()
        if reported is None or not situation.story.compares_quarters:
            return resolved
        named = replace(named, number=reported.index % QUARTERS_IN_YEAR)
    return replace(resolved, period=in_year(named, resolved.period.year))


def _resolve_inside(when: Part | Moved, whole: Resolved) -> Resolved:
    """What another period holds, or what lies beside it."""
    period = whole.period
    match when:
        case _ if period is None:
            return whole
        case Moved(_, count, unit, direction):
            return replace(whole, period=None if is_wider(period, unit) else moved(period, count * direction, unit))
        case Part("week", number) if number >= 0 and period.unit != "day":
            # The first week of May is the one that most days of May fall in, as ISO 8601 has it of a year's.
            return replace(whole, period=of_day(period.first + _DAYS_TO_MIDWEEK, "week").shifted(number))
        case Part(unit, number) if number >= 0:
            return replace(whole, period=of_day(period.first, unit).shifted(number))
        case Part(unit, number):
            return replace(whole, period=of_day(period.last, unit).shifted(number + 1))


def _resolve_shortened(unit: Literal["year", "decade"], number: int, situation: Situation) -> Resolved:
    """The latest such year or decade that is not far ahead; in a history the one nearest to what it told."""
    row = 100 if unit == "year" else 10
    anchor = situation.anchor("publication")
    ahead = row // 2 if situation.mode == "narrative" and situation.story.latest else row // _SHARE_OF_CENTURY_AHEAD
    latest = anchor.within(unit).index + ahead if anchor else _LAST_OF_TWENTIETH_CENTURY[unit]
    if situation.publication is not None:
        latest = min(latest, of_day(situation.publication, unit).index + row // _SHARE_OF_CENTURY_AHEAD)
    return Resolved(Period(unit, latest - (latest - number) % row), "century-left-out", anchor)
