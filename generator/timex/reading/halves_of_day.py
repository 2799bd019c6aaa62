"""Which half of the day a time without a.m. and p.m. is in: "They lost at 9:54 p.m., and by 10:18 all had gone"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.timex.reading.clock import clock_at, minutes_of
from generator.timex.reading.meanings import Plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timex.finding.context import Context
    from generator.timex.reading.meanings import Meaning, Phrase

_MINUTES_IN_HALF, _MINUTES_IN_DAY = 12 * 60, 24 * 60
# When a part of the day is about.
_PARTS = {"MO": 8 * 60, "AF": 15 * 60, "EV": 20 * 60, "NI": 22 * 60}


def with_halves_told(phrases: Sequence[Phrase], context: Context) -> list[Phrase]:
    """Give the times that leave open their half of the day the one that is nearest to what was told right before.

    That holds in texts that say a.m. or p.m. of others; one that counts hours to 24 leaves nothing open.

    Args:
        phrases: A text's expressions, in its order.
        context: Its words, as the rules see them.
    """
    found = list(phrases)
    halves = {phrase.meaning.half for phrase in phrases}
    if "full" in halves or halves.isdisjoint(("am", "pm")):
        return found
    told: int | None = None
    told_at = 0
    for index, phrase in enumerate(found):
        if not context.same_paragraph(told_at, phrase.start):
            told = None
        if told is not None and phrase.meaning.half == "open" and phrase.meaning.is_of_day_told():
            found[index] = replace(phrase, meaning=_nearest(phrase.meaning, told))
        if _moves_on(found, index, context):
            told, told_at = _minutes(found[index].meaning), phrase.start
    return found


def _moves_on(phrases: Sequence[Phrase], index: int, context: Context) -> bool:
    """Whether an expression tells of another time; in "at 7 p.m. on Monday" the day is that time's."""
    here, before = phrases[index], phrases[index - 1]
    if isinstance(here.meaning.when, Plain) or context.boundary(here.start) == "since":
        return False
    is_its_day = index and before.meaning.clock and not here.meaning.clock
    return not (is_its_day and context.leads_to_day(before.end, here.start))


def _nearest(meaning: Meaning, told: int) -> Meaning:
    """A time twelve hours on where that is nearer to what was told than in the morning of that day or the next.

    So 10:18 is in the evening behind "9 p.m.", and 12:30 is past midnight behind "11:50 p.m.".
    """
    early = minutes_of(meaning.clock)
    late = early + _MINUTES_IN_HALF
    if abs(late - told) >= min(abs(early - told), abs(early + _MINUTES_IN_DAY - told)):
        return meaning
    return replace(meaning, clock=clock_at(late), half="pm" if late < _MINUTES_IN_DAY else "am")


def _minutes(meaning: Meaning) -> int | None:
    """The minutes of the day at which something is told; None for a day or more, and where the half is open."""
    if meaning.clock and meaning.half != "open":
        return minutes_of(meaning.clock)
    return _PARTS.get(meaning.part_of_day)
