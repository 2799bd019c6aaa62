"""Resolving what is so far from another time: "two days later", "a week ago", "six hours after"."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.timex.calendar.periods import QUARTERS_IN_YEAR, Period, Unit, is_wider
from generator.timex.reading.clock import clock_at, minutes_of
from generator.timex.resolving.situation import Resolved, Situation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.timex.reading.meanings import Shift

# "A week ago" and "two weeks later" mean the day; "six weeks ago" nobody counts so sharply.
_WEEKS_COUNTED_IN_DAYS = 2
# What halves of a unit are counted in, and how many make one.
_FINER: Mapping[Unit, tuple[Unit, int]] = {"year": ("month", 12), "century": ("year", 100)}
_YEARS_IN_DECADE = 10
_HOURS: Mapping[str, float] = {"hour": 1, "minute": 1 / 60, "second": 1 / 3600}
_HOURS_IN_DAY, _MINUTES_IN_HOUR = 24, 60
# "Three hours later" mostly is the same day.
_HOURS_OF_SAME_DAY = 6


def resolve_shift(shift: Shift, situation: Situation) -> Resolved:
    """The period that lies so far before or after another; in reports on a quarter, the same one a year before."""
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
        return Resolved(quarter.shifted(-QUARTERS_IN_YEAR), "same-quarter-a-year-before", quarter)
    anchor = situation.anchor(shift.anchor)
    unit = shift.unit
    if unit == "hour" or unit == "minute" or unit == "second":  # noqa: PLR1714 - so that the rest is a unit of days and more
        hours = (shift.count or 1) * _HOURS[unit] * shift.direction
        told = situation.story.time if anchor == situation.story.latest else ""
        time = _time_of_hours(hours, told) if shift.count and shift.anchor == "told" else ""
        return Resolved(_day_of_hours(hours, anchor, told), rule, anchor, time)
    if anchor is None or shift.count is None or is_wider(anchor, unit):
        return Resolved(None, "nothing-to-count-from", anchor)
    count, unit = _whole(shift.count, unit)
    found = so_far_from(anchor, unit, count * shift.direction)
    return Resolved(situation.unless_ahead(found, shift.anchor), rule, anchor)


def so_far_from(anchor: Period, unit: Unit, count: int) -> Period:
    """The period that lies so many units from another that is no wider; less than none lie before it."""
    if unit == "week" and anchor.unit == "day" and abs(count) <= _WEEKS_COUNTED_IN_DAYS:
        return anchor.shifted(7 * count)
    return anchor.within(unit).shifted(count)


def _whole(count: float, unit: Unit) -> tuple[int, Unit]:
    """A count in whole units: half a century is fifty years, and four decades are forty."""
    if unit == "decade":
        return round(count * _YEARS_IN_DECADE), "year"
    if count % 1 and unit in _FINER:
        finer, many = _FINER[unit]
        return round(count * many), finer
    return round(count), unit


def _time_of_hours(hours: float, time: str) -> str:
    """The time so many hours from another of the clock; empty where nobody counts so sharply, and of no clock's."""
    if not time[:1].isdigit() or abs(hours) > _HOURS_OF_SAME_DAY:
        return ""
    return clock_at(minutes_of(time) + round(hours * _MINUTES_IN_HOUR))


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
        return anchor.shifted(math.floor((minutes_of(time) / _MINUTES_IN_HOUR + hours) / _HOURS_IN_DAY))
    if abs(hours) <= _HOURS_OF_SAME_DAY:
        return anchor
    return None if hours % _HOURS_IN_DAY else anchor.shifted(round(hours / _HOURS_IN_DAY))
