"""When the examples of resolving are told: in an article published on Friday 18 January 2013; and what comes out."""

from __future__ import annotations

import datetime

from generator.timex.calendar.periods import Period
from generator.timex.calendar.value import timex_value
from generator.timex.resolving.situation import Resolved

FRIDAY = datetime.date(2013, 1, 18).toordinal()
JUNE_8 = Period("day", datetime.date(1921, 6, 8).toordinal())
THIRD_QUARTER = Period("quarter", 2012 * 4 + 2)


def value_of(resolved: Resolved) -> str:
    """TIMEX3 value of what was resolved; empty where that is no period."""
    return timex_value(resolved.period) if resolved.period else ""
