"""Times of the clock whose day stands behind them: "at 10:15 (02:15 GMT) on Sunday", "from 7 to 9 p.m. on Monday"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.timex.reading.clock import clock_in_part, minutes_of
from generator.timex.reading.meanings import Fixed, Moved, Named, Plain, Relative

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timex.finding.context import Context
    from generator.timex.reading.meanings import Calendar, Meaning, Phrase

# Minutes by which clocks differ from Greenwich's at most.
_FARTHEST_WEST, _FARTHEST_EAST = -12 * 60, 14 * 60


def with_days_behind(phrases: Sequence[Phrase], context: Context) -> list[Phrase]:
    """Give the times of the clock in a sentence that has named no day yet the day of the time right behind them.

    A day right behind a time is that of the times before it, too: who "opens at 7 and closes at 10 on Monday" does both
    on Monday.

    Args:
        phrases: A text's expressions, in its order.
        context: Its words, as the rules see them.
    """
    found = list(phrases)
    opens = _before_days(phrases, context)
    for index in range(len(found) - 2, -1, -1):
        here, behind = found[index], found[index + 1]
        if opens[index] and here.meaning.is_of_day_told() and _are_beside(here, behind, context):
            clock = clock_in_part(here.meaning.clock, behind.meaning.part_of_day)
            when = _day_behind(here, behind, context)
            found[index] = replace(here, meaning=replace(here.meaning, when=when, clock=clock))
    return found


def is_day_of(time: Phrase, phrase: Phrase, context: Context) -> bool:
    """Whether an expression is the day that stands right behind a time of the clock: "declared at 2.45pm on Saturday".

    Args:
        time: The expression before it.
        phrase: The expression.
        context: The words of the text.
    """
    if not time.meaning.clock or phrase.meaning.clock or time.meaning.when != phrase.meaning.when:
        return False
    return context.leads_to_day(time.end, phrase.start)


def _before_days(phrases: Sequence[Phrase], context: Context) -> list[bool]:
    """For each expression, whether no other before it in its sentence names a day or a longer period."""
    opens: list[bool] = []
    for index, here in enumerate(phrases):
        before = phrases[index - 1]
        names_none = before.meaning.is_of_day_told() or isinstance(before.meaning.when, Plain)
        is_first = not index or not context.same_sentence(before.start, here.start)
        opens.append(is_first or (opens[-1] and names_none))
    return opens


def _day_behind(here: Phrase, behind: Phrase, context: Context) -> Calendar:
    """The day of a time that another with its day follows: "4:40 a.m. (2040 GMT Monday)" is on Tuesday."""
    day = behind.meaning.when
    if context.tokens.words[behind.start - 1] != "(" or not behind.meaning.clock:
        return day
    ahead = minutes_of(here.meaning.clock) - minutes_of(behind.meaning.clock)
    direction = 1 if ahead < _FARTHEST_WEST else -1 if ahead > _FARTHEST_EAST else 0
    return Moved(day, 1, "day", direction) if direction else day


def _are_beside(here: Phrase, behind: Phrase, context: Context) -> bool:
    """Whether the expression behind a time of the clock is another with its day, or is the day itself."""
    if not context.same_sentence(here.start, behind.start):
        return False
    if behind.meaning.clock:
        return not behind.meaning.is_of_day_told()
    return _is_day(behind.meaning) and context.leads_to_day(here.end, behind.start)


def _is_day(meaning: Meaning) -> bool:
    match meaning.when:
        case Named(unit="day") | Relative(unit="day"):
            return True
        case Fixed(period):
            return period.unit == "day"
        case _:
            return False
