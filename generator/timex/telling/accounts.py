"""Periods of account, which are told by the day that they end on: "the fourth quarter ended Sept. 30".

A firm's year may begin with any month, so that its fourth quarter is none of the calendar's. Its TIMEX3 value is the
one that it is called by; its date is the months up to its end.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.timex.calendar.periods import of_day
from generator.timex.reading.meanings import Plain
from generator.timex.resolving.boundaries import between

if TYPE_CHECKING:
    from generator.timex.finding.context import Context
    from generator.timex.telling.expressions import Expression

_MONTHS_OF_UNITS = {"quarter": 3, "half": 6, "year": 12}
_MONTHS_OF_LENGTHS = {"P1Q": 3, "P3M": 3, "P6M": 6, "P9M": 9, "P12M": 12, "P1Y": 12}
# Many accounts are closed on the weekend next to a month's end, which may be some days into the next month.
_DAYS_AFTER_END = 7


def with_months_of_account(first: Expression, last: Expression, context: Context) -> Expression:
    """Give a period of account the months that it covers.

    Args:
        first: An expression.
        last: The next: the day, or the month, that the period ends with, if it is one of account.
        context: The words of the text.
    """
    end = last.resolved.period
    if end is None or end.unit not in ("day", "month") or not context.ends_with(first.phrase.end, last.phrase.start):
        return first
    months = _months(first)
    if months is None:
        return first
    month = of_day(end.last - _DAYS_AFTER_END, "month")
    stretch = between(month.shifted(1 - months), month)
    return replace(first, stretch=stretch, resolved=replace(first.resolved, reference=end))


def _months(expression: Expression) -> int | None:
    """How many months a quarter, a half or a year has, or a length such as "the nine months"; None for any other."""
    when, period = expression.phrase.meaning.when, expression.resolved.period
    if isinstance(when, Plain):
        return _MONTHS_OF_LENGTHS.get(when.value)
    return _MONTHS_OF_UNITS.get(period.unit) if period else None
