"""Lengths between what is told and a day that is named behind them: "two days after Monday's vote".

TimeML gives the length the value of a length and the day its own (TimeML 1.2.1, annotation guidelines of 2006); what
happened then has the date that lies so far from the day.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model.time import COUNTED_FROM_A_DAY
from generator.timex.calendar.edtf_dates import edtf_date
from generator.timex.reading.meanings import Plain
from generator.timex.resolving.counting import so_far_from
from generator.timex.resolving.situation import Resolved
from generator.timex.telling.surroundings import surroundings_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.dates.calendar import Day
    from generator.timex.calendar.periods import Unit
    from generator.timex.finding.context import Context
    from generator.timex.telling.expressions import Expression

_LENGTH = re.compile(r"P(?P<count>[1-9]\d*)(?P<unit>[DWMY])")
_UNITS: Mapping[str, Unit] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_DIRECTIONS = {"after": 1, "before": -1}


def with_date_so_far_away(length: Expression, day: Expression, context: Context, written_on: Day | None) -> Expression:
    """Give a length of time the date that it tells by a day behind it.

    Args:
        length: An expression.
        day: The next: the day that it counts from, if it does.
        context: The words of the text.
        written_on: Day of publication; None where unknown.
    """
    when, anchor, start = length.phrase.meaning.when, day.resolved.period, day.phrase.start
    direction = _DIRECTIONS.get(context.boundary(start))
    if direction is None or context.boundary_start(start) != length.phrase.end or length.phrase.meaning.modifier:
        return length
    match = _LENGTH.fullmatch(when.value) if isinstance(when, Plain) else None
    if match is None or anchor is None or anchor.unit != "day" or context.spans(length.phrase.start):
        return length
    found = so_far_from(anchor, _UNITS[match["unit"]], int(match["count"]) * direction)
    around = surroundings_of(context, length.phrase.start, day.phrase.end)
    if written_on is not None and found.first > written_on and around.tense() == "past":
        return length  # what is told as past was no later: another day of that name is meant
    return replace(length, stretch=edtf_date(found), resolved=Resolved(None, COUNTED_FROM_A_DAY, anchor))
