"""Resolving what names nothing itself and leans on what was told: "then", "in the quarter", "9 p.m.", "overnight"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.calendar.periods import is_wider
from generator.timex.reading.meanings import Named
from generator.timex.resolving.named import resolve_named
from generator.timex.resolving.situation import Resolved, Situation

if TYPE_CHECKING:
    from generator.timex.calendar.periods import Unit
    from generator.timex.reading.meanings import Anchor, Told

# News goes on to the night after what happened in the last few days; what lies farther back is background.
_DAYS_OF_A_STORY_IN_NEWS = 7


def resolve_told(when: Told, situation: Situation) -> Resolved:
    """The period of a unit that a text tells of, or whatever it told of last; news may mean that of its publication."""
    story, unit = situation.story, when.unit
    if when.weekday is not None:
        return _resolve_that_weekday(when.weekday, situation)
    if unit is None:
        return Resolved(story.latest, "as-told-before", story.latest)
    if reported := _resolve_reported(unit, situation):
        return reported
    anchor = situation.anchor("publication")
    leans_on_told = (
        situation.mode == "narrative"
        or (unit == "day" and _stays_with_day(situation))
        or (unit == "week" and _tells_of_last_days(situation))
        or (unit == "month" and situation.stays_in_month())
    )
    told = story.of(unit) if leans_on_told else None
    if told:
        return Resolved(told, f"that-{unit}", told)
    if anchor is None or is_wider(anchor, unit):
        return Resolved(None, "nothing-to-count-from")
    return Resolved(anchor.within(unit), f"{unit}-counted-from", anchor)


def _resolve_reported(unit: Unit, situation: Situation) -> Resolved | None:
    """The quarter, the half or the year that a report in the news is about; None of other periods, and elsewhere."""
    quarter, anchor = situation.reported_quarter(), situation.anchor("publication")
    if unit == "year" and quarter and situation.tense != "future":
        # A report on a quarter sums up its year, which may be over.
        return Resolved(quarter.within("year"), "year-reported-on", quarter)
    if unit not in ("quarter", "half") or situation.mode != "news":
        return None
    told = quarter if unit == "quarter" else situation.story.of(unit)
    # A report on "the quarter" comes out when the quarter is over.
    last = anchor.within(unit).shifted(-1) if anchor else None
    return Resolved(told or last, f"{unit}-reported-on", told or anchor)


def _resolve_that_weekday(weekday: int, situation: Situation) -> Resolved:
    """The latest such weekday that was told of; else the one beside what was told."""
    told = situation.story.weekdays.get(weekday)
    if told:
        return Resolved(told, "that-day", told)
    return resolve_named(Named("day", weekday=weekday, offset=0, anchor="told"), situation)


def resolve_overnight(counted_from: Anchor, situation: Situation) -> Resolved:
    """The night that ends with the day of publication; a story goes on to the night after a day that it told.

    "Cette nuit" is a night beside the publication, whatever was told, and no history's.
    """
    told, anchor = situation.story.of("day"), situation.anchor("publication")
    if counted_from == "publication":
        if situation.mode == "narrative":
            return Resolved(None, "not-of-this-story")
    elif told and (situation.mode == "narrative" or _tells_of_last_days(situation)):
        return Resolved(told, "that-day", told)
    if anchor is None or is_wider(anchor, "day"):
        return Resolved(None, "nothing-to-count-from")
    return Resolved(anchor.shifted(0 if situation.tense == "future" else -1), "day-counted-from", anchor)


def _stays_with_day(situation: Situation) -> bool:
    """Whether a time of the clock in news is of the day told last; a new paragraph leaves a day that lies far off.

    What has been was on no day that is still to come.
    """
    told, publication = situation.story.of("day"), situation.publication
    if told is None or publication is None:
        return True
    if not situation.may_reach(told.first):
        return False
    return situation.beside or abs(publication - told.first) <= _DAYS_OF_A_STORY_IN_NEWS


def _tells_of_last_days(situation: Situation) -> bool:
    """Whether news looks back on a day shortly before its publication."""
    told, publication = situation.story.latest, situation.publication
    if told is None or publication is None or told.unit != "day" or situation.tense == "future":
        return False
    return publication - _DAYS_OF_A_STORY_IN_NEWS <= told.first < publication
