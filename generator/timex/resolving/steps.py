"""The step that a history takes to what names no year: "in June" behind "May 1808" is the next month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timex.calendar.periods import Period
    from generator.timex.resolving.situation import Situation

# Histories go forward: a day before what was told is as unlikely as one that is so many times as far ahead.
_STEP_BACK = 3


def step_to(periods: Sequence[Period], told: Period, situation: Situation) -> Period:
    """The one of several years' periods that a history goes on to.

    Args:
        periods: Those of one name in the years around, at least one.
        told: What it has told of.
        situation: What is known when it goes on.
    """
    began = situation.story.began or told

    def far(period: Period) -> tuple[bool, int]:
        return _far(period, began, told)

    # What was told of nothing before is over when it is told.
    is_over = situation.boundary == "since" or situation.looks_back or situation.story.latest is None
    back = [period for period in periods if period.first <= told.last] if is_over else []
    if back:
        return min(back, key=far)
    found = min([period for period in periods if _may_follow(period, began, told, situation)] or periods, key=far)
    if _passes(found, told, situation.day_ahead):
        # "By May 1941 … in December … on 5 May 1941 …": the December before.
        return min(periods, key=lambda period: abs(period.first - told.first))
    return found


def _may_follow(period: Period, began: Period, told: Period, situation: Situation) -> bool:
    """Whether a history goes on to a period without a word of its year; what it tells as past it has lived to see."""
    if situation.tense == "past" and situation.publication is not None and period.first > situation.publication:
        return False
    if situation.beside:
        # Who goes back to the year before says so, or begins a new paragraph.
        return period.year >= began.year
    # A season that heads a paragraph says of which year that tells: "Autumn of 1808. In June …". A winter has two.
    return told.unit != "season" or told.year <= period.year <= calendar_date(told.last)[0]


def _passes(found: Period, told: Period, day_ahead: Period | None) -> bool:
    """Whether a step leads past the next day that the text writes out with its year, though that is still ahead.

    Of a winter that tells nothing, since it is called by either of its years.
    """
    if day_ahead is None or found.unit == "season":
        return False
    return told.first <= day_ahead.first < found.first and told.last < found.first


def _far(period: Period, began: Period, told: Period) -> tuple[bool, int]:
    """How far a story goes from what it told to a period; what lies inside comes first.

    Args:
        period: What it goes on to.
        began: Where what it told begins.
        told: What it told, or where that ends.
    """
    if began.first <= period.first <= told.last:
        return False, period.first - began.first
    days = period.first - told.first
    return True, days if days >= 0 else -days * _STEP_BACK
