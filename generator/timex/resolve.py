"""Resolving: from what an expression means to the period it stands for, given the article and what it told before."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from generator.timex.meanings import (
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
from generator.timex.named import in_year, resolve_named
from generator.timex.periods import Period, Unit, is_wider, moved, of_day
from generator.timex.situation import Resolved, Situation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.dates.calendar import Day
    from generator.timex.meanings import Anchor

# "The strike began in May. That day …": some day of the month that is found.
DAY_OF_MONTH_TOLD = "some-day-of-month-told"
# "A week ago" and "two weeks later" mean the day; "six weeks ago" nobody counts so sharply.
_WEEKS_COUNTED_IN_DAYS = 2
_QUARTERS_IN_YEAR = 4
# What halves of a unit are counted in, and how many make one.
_FINER: Mapping[Unit, tuple[Unit, int]] = {"year": ("month", 12), "century": ("year", 100)}
_YEARS_IN_DECADE = 10
_HOURS: Mapping[str, float] = {"hour": 1, "minute": 1 / 60, "second": 1 / 3600}
_HOURS_IN_DAY, _MINUTES_IN_HOUR = 24, 60
# "Three hours later" mostly is the same day.
_HOURS_OF_SAME_DAY = 6
# News goes on to the night after what happened in the last few days; what lies farther back is background.
_DAYS_OF_A_STORY_IN_NEWS = 7
# Where nothing tells the century of "'44" or "the twenties", the twentieth.
_LAST_OF_TWENTIETH_CENTURY = {"year": 1999, "decade": 199}
# Years that are still ahead are meant by "'19" as late as this.
_SHARE_OF_CENTURY_AHEAD = 10


def resolve(when: Calendar, situation: Situation) -> Resolved:
    """Find the period that a meaning stands for."""
    match when:
        case Fixed(period):
            resolved = Resolved(period, "as-written")
        case Relative():
            resolved = _resolve_relative(when, situation)
        case Shift():
            resolved = _resolve_shift(when, situation)
        case Named(year=year):
            resolved = resolve_named(when, situation) if year is None else _in_its_year(when, situation)
        case Part() | Moved():
            resolved = _resolve_inside(when, resolve(when.whole, situation))
        case Shortened(unit, number):
            resolved = _resolve_shortened(unit, number, situation.anchor("publication"))
        case Told(unit):
            resolved = _resolve_told(unit, situation)
        case Overnight():
            resolved = _resolve_overnight(situation)
        case Plain():
            resolved = Resolved(None, "as-written")
    return resolved


def _resolve_relative(relative: Relative, situation: Situation) -> Resolved:
    unit, offset = relative.unit, relative.offset
    if relative.anchor == "publication" and unit == "day" and situation.mode == "narrative":
        # A history's "today" is its reader's, and a quoted "tomorrow" anybody's.
        return Resolved(None, "not-of-this-story")
    if relative.anchor == "told" and offset == 0:
        told, latest = situation.story.of(unit), situation.story.latest
        if unit == "day" and situation.tense == "past" and latest and latest.unit == "month":
            # A day of the month that is told of, unless one of its days has been told.
            told = told if told and latest.first <= told.first <= latest.last else None
            return Resolved(told or latest, "that-day" if told else DAY_OF_MONTH_TOLD, told or latest)
        if told:
            return Resolved(told, f"that-{unit}", told)
    anchor = situation.anchor(relative.anchor)
    if anchor is None or is_wider(anchor, unit):
        return Resolved(None, "nothing-to-count-from")
    if unit == "weekend":
        is_ahead = situation.tense == "future" or situation.boundary in ("by", "until")
        return Resolved(_weekend(anchor.first, offset, is_ahead=is_ahead), "weekend", anchor)
    found = _known_by(anchor.within(unit).shifted(offset), relative.anchor, situation)
    return Resolved(found, f"{unit}-counted-from", anchor)


def _known_by(period: Period, wanted: Anchor, situation: Situation) -> Period | None:
    """A period counted from what was told, unless it would lie behind the publication and yet is told as past.

    So "the next day, he fled" where the day before it is not said.
    """
    publication = situation.publication
    if wanted == "publication" or situation.mode != "news" or situation.tense != "past" or publication is None:
        return period
    return None if period.first > publication else period


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


def _resolve_shift(shift: Shift, situation: Situation) -> Resolved:
    rule = "counted-back" if shift.direction < 0 else "counted-on"
    quarter = situation.reported_quarter()
    if (
        quarter
        and situation.story.compares_quarters
        and shift.unit == "year"
        and shift.count == 1
        and shift.direction < 0
    ):
        # A report that compares a quarter with "a year earlier" means the same quarter.
        return Resolved(quarter.shifted(-_QUARTERS_IN_YEAR), "same-quarter-a-year-before", quarter)
    anchor = situation.anchor(shift.anchor)
    unit = shift.unit
    if unit == "hour" or unit == "minute" or unit == "second":  # noqa: PLR1714 - so that the rest is a unit of days and more
        hours = (shift.count or 1) * _HOURS[unit] * shift.direction
        told = situation.story.time if anchor == situation.story.latest else ""
        return Resolved(_day_of_hours(hours, anchor, told), rule, anchor)
    if anchor is None or shift.count is None or is_wider(anchor, unit):
        return Resolved(None, "nothing-to-count-from", anchor)
    count, unit = _whole(shift.count, unit)
    count *= shift.direction
    if unit == "week" and anchor.unit == "day" and abs(count) <= _WEEKS_COUNTED_IN_DAYS:
        found = anchor.shifted(7 * count)
    else:
        found = anchor.within(unit).shifted(count)
    return Resolved(_known_by(found, shift.anchor, situation), rule, anchor)


def _whole(count: float, unit: Unit) -> tuple[int, Unit]:
    """A count in whole units: half a century is fifty years, and four decades are forty."""
    if unit == "decade":
        return round(count * _YEARS_IN_DECADE), "year"
    if count % 1 and unit in _FINER:
        finer, many = _FINER[unit]
        return round(count * many), finer
    return round(count), unit


def _day_of_hours(hours: float, anchor: Period | None, time: str) -> Period | None:
    """The day so many hours on: the same for a few, another for whole days; nobody knows for what lies between.

    Args:
        hours: Less than none for hours back.
        anchor: The day that they count from.
        time: The time of that day, if a clock's was told; then the day is known.
    """
    if anchor is None or anchor.unit != "day":
        return None
    if time[:1].isdigit():
        hour, minute = time.split(":")
        return anchor.shifted(math.floor((int(hour) + int(minute) / _MINUTES_IN_HOUR + hours) / _HOURS_IN_DAY))
    if abs(hours) <= _HOURS_OF_SAME_DAY:
        return anchor
    return None if hours % _HOURS_IN_DAY else anchor.shifted(round(hours / _HOURS_IN_DAY))


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
        named = replace(named, number=reported.index % _QUARTERS_IN_YEAR)
    return replace(resolved, period=in_year(named, resolved.period.year))


def _resolve_inside(when: Part | Moved, whole: Resolved) -> Resolved:
    """What another period holds, or what lies beside it."""
    period = whole.period
    match when:
        case _ if period is None:
            return whole
        case Moved(_, count, unit, direction):
            return replace(whole, period=None if is_wider(period, unit) else moved(period, count * direction, unit))
        case Part(unit, number) if number >= 0:
            return replace(whole, period=of_day(period.first, unit).shifted(number))
        case Part(unit, number):
            return replace(whole, period=of_day(period.last, unit).shifted(number + 1))


def _resolve_told(unit: Unit | None, situation: Situation) -> Resolved:
    story = situation.story
    if unit is None:
        return Resolved(story.latest, "as-told-before", story.latest)
    anchor = situation.anchor("publication")
    if unit == "quarter" and situation.mode == "news":
        told = situation.reported_quarter()
        # A report on "the quarter" comes out when the quarter is over.
        last = anchor.within(unit).shifted(-1) if anchor else None
        return Resolved(told or last, "quarter-reported-on", told or anchor)
    leans_on_told = (
        situation.mode == "narrative"
        or (unit == "day" and _stays_with_day(situation))
        or (unit == "week" and _tells_of_last_days(situation))
    )
    told = story.of(unit) if leans_on_told else None
    if told:
        return Resolved(told, f"that-{unit}", told)
    if anchor is None or is_wider(anchor, unit):
        return Resolved(None, "nothing-to-count-from")
    return Resolved(anchor.within(unit), f"{unit}-counted-from", anchor)


def _resolve_overnight(situation: Situation) -> Resolved:
    """The night that ends with the day of publication; a story goes on to the night after a day that it told."""
    told, anchor = situation.story.of("day"), situation.anchor("publication")
    if told and (situation.mode == "narrative" or _tells_of_last_days(situation)):
        return Resolved(told, "that-day", told)
    if anchor is None or is_wider(anchor, "day"):
        return Resolved(None, "nothing-to-count-from")
    return Resolved(anchor.shifted(-1 if situation.tense == "past" else 0), "day-counted-from", anchor)


def _stays_with_day(situation: Situation) -> bool:
    """Whether a time of the clock in news is of the day told last; a new paragraph leaves a day that lies far off."""
    told, publication = situation.story.latest, situation.publication
    if situation.beside or told is None or publication is None:
        return True
    return abs(publication - told.first) <= _DAYS_OF_A_STORY_IN_NEWS


def _tells_of_last_days(situation: Situation) -> bool:
    """Whether news looks back on a day shortly before its publication."""
    told, publication = situation.story.latest, situation.publication
    if told is None or publication is None or told.unit != "day" or situation.tense == "future":
        return False
    return publication - _DAYS_OF_A_STORY_IN_NEWS <= told.first < publication


def _resolve_shortened(unit: Literal["year", "decade"], number: int, anchor: Period | None) -> Resolved:
    """The latest such year or decade that is not far ahead."""
    row = 100 if unit == "year" else 10
    ahead = row // _SHARE_OF_CENTURY_AHEAD
    latest = anchor.within(unit).index + ahead if anchor else _LAST_OF_TWENTIETH_CENTURY[unit]
    return Resolved(Period(unit, latest - (latest - number) % row), "century-left-out", anchor)
