"""Times of the clock of days that come again and again: "open from Monday to Friday, from 9 a.m. to 5 p.m."."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.timex.reading.meanings import Plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timex.finding.context import Context
    from generator.timex.reading.meanings import Meaning, Phrase

# What TIMEX3 calls days of which nobody says which: the value of their times begins with the clock's T.
_ANY_DAY = Plain("")
# So few words stand between such days and their times: ", from".
_BESIDE = 2


def with_daily_times(phrases: Sequence[Phrase], context: Context) -> list[Phrase]:
    """Take the day of a text away from the times of the clock that stand beside days of a set.

    Args:
        phrases: A text's expressions, in its order.
        context: Its words, as the rules see them.
    """
    found = list(phrases)
    for index in range(1, len(found)):
        before, here = found[index - 1], found[index]
        if not context.same_sentence(before.start, here.start):
            continue
        is_beside = here.start - before.end <= _BESIDE
        if is_beside and here.meaning.is_of_day_told() and _is_of_any_day(before.meaning):
            found[index] = replace(here, meaning=replace(here.meaning, when=_ANY_DAY))
        elif _is_set_of_days(here.meaning):
            _take_days_before(found, index, context)
    return found


def _take_days_before(found: list[Phrase], index: int, context: Context) -> None:
    """Likewise of the times that lead to a set of days: "from 9 a.m. to 5 p.m. on weekdays"."""
    while index and found[index - 1].meaning.is_of_day_told() and _leads_to(found[index - 1], found[index], context):
        index -= 1
        found[index] = replace(found[index], meaning=replace(found[index].meaning, when=_ANY_DAY))


def _leads_to(here: Phrase, behind: Phrase, context: Context) -> bool:
    is_range = context.is_range(here.start, here.end, behind.start)
    return is_range or context.leads_to_day(here.end, behind.start)


def _is_of_any_day(meaning: Meaning) -> bool:
    """Whether it is a set of days, or a time of one."""
    return meaning.when == _ANY_DAY or _is_set_of_days(meaning)


def _is_set_of_days(meaning: Meaning) -> bool:
    """Whether it is every day, every Monday or every night; "twice an hour" tells of no days."""
    match meaning.when:
        case Plain(value) if meaning.is_set:
            return value == "P1D" or value.startswith(("XXXX-WXX", "XXXX-XX-XX"))
        case _:
            return False
