"""Resolving what names nothing itself and leans on what was told: "then", "in the quarter", "9 p.m.", "overnight"."""

from __future__ import annotations

from generator.timex.calendar.periods import Unit, is_wider
from generator.timex.resolving.situation import Resolved, Situation

# News goes on to the night after what happened in the last few days; what lies farther back is background.
_DAYS_OF_A_STORY_IN_NEWS = 7


def resolve_told(unit: Unit | None, situation: Situation) -> Resolved:
    """The period of a unit that a text tells of, or whatever it told of last; news may mean that of its publication."""
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


def resolve_overnight(situation: Situation) -> Resolved:
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
    if told and publication is not None and situation.tense == "past" and told.first > publication:
        # "They may be freed by Friday. At 8 p.m. one walked out": nothing has happened on Friday yet.
        return False
    if situation.beside or told is None or publication is None:
        return True
    return abs(publication - told.first) <= _DAYS_OF_A_STORY_IN_NEWS


def _tells_of_last_days(situation: Situation) -> bool:
    """Whether news looks back on a day shortly before its publication."""
    told, publication = situation.story.latest, situation.publication
    if told is None or publication is None or told.unit != "day" or situation.tense == "future":
        return False
    return publication - _DAYS_OF_A_STORY_IN_NEWS <= told.first < publication
