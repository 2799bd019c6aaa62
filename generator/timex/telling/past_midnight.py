"""Times past midnight: a story that has told of "11 p.m. on Tuesday" goes on "at dawn" on Wednesday."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.timex.reading.meanings import Relative, Told

if TYPE_CHECKING:
    from generator.timex.reading.meanings import Meaning
    from generator.timex.resolving.situation import Resolved, Situation

# From six in the evening on a story may last into the night, and by noon it has come to the next day; a new paragraph
# may as well go back to the morning, but not to before daybreak.
_EVENING, _NOON, _DAYBREAK = "18:00", "12:00", "06:00"
_LATE_PARTS = ("EV", "NI")
_EARLY_PARTS = ("MO",)


def on_next_day(resolved: Resolved, meaning: Meaning, situation: Situation) -> Resolved:
    """A time that names no day of its own, on the next day if the story has come to the night before it.

    Args:
        resolved: The time on the day that the story has come to.
        meaning: What words say of it.
        situation: What it was resolved by.
    """
    day = resolved.period
    match meaning.when:
        case Told("day") | Relative("day", 0, "told") if day and day == situation.story.latest:
            pass
        case _:
            return resolved
    if situation.tense == "future" and situation.boundary not in ("until", "by"):
        return resolved
    if situation.boundary == "since":
        # "At 8 p.m. they were found; they had been there since two that morning".
        return resolved
    is_next = is_past_midnight(situation.story.time, meaning, is_beside=situation.beside)
    return replace(resolved, period=day.shifted(1)) if is_next and situation.may_reach(day.first + 1) else resolved


def is_past_midnight(before: str, meaning: Meaning, *, is_beside: bool) -> bool:
    """Whether a time of the day, told after another and without a day of its own, is one of the next day.

    Args:
        before: The time told right before, as a clock's or a part of the day's letters; empty where none was.
        meaning: What is told now.
        is_beside: Whether it is told in the same paragraph.
    """
    return _is_late(before) and _is_early(meaning.clock or meaning.part_of_day, is_beside=is_beside)


def _is_late(time: str) -> bool:
    return time in _LATE_PARTS or (time[:1].isdigit() and time >= _EVENING)


def _is_early(time: str, *, is_beside: bool) -> bool:
    if time[:1].isdigit():
        return time < (_NOON if is_beside else _DAYBREAK)
    return is_beside and time in _EARLY_PARTS
