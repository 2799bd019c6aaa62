"""What words say beside the period that they mean: how many, at what time of the day, and early or late in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from generator.timex.reading.clock import clock_time
from generator.timex.reading.meanings import Meaning

if TYPE_CHECKING:
    from generator.timex.finding.words import Words
    from generator.timex.reading.meanings import Calendar, Portion


def meaning_of(words: Words, when: Calendar) -> Meaning:
    """A meaning with the time of the day and the modifier that the words say."""
    clock, half = clock_time(words)
    part = "" if clock else words.text("part-of-day")
    portion = cast("Portion", words.text("portion"))
    modifier = words.own_text("modifier")
    return Meaning(when, part, clock, modifier, portion=portion, half=half)


def count_of(words: Words) -> float | None:
    """The number that the words or the rule say; None for "some" and where neither says one."""
    if words.has("count"):
        counted, more = words.count("count"), words.value("more")
        return counted + more if counted is not None and isinstance(more, float) else counted
    count = words.value("count")
    return float(count) if isinstance(count, int | float) else None
