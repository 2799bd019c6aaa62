"""What lies too far from a story of days to be a step of it: "the anniversary of the clashes of 2006", "until 1942".

What counts in years goes on from such a year ("two years later"); a day or a month goes on from the day told before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.calendar.periods import is_wider
from generator.timex.reading.meanings import Fixed, Moved, Named, Part, Relative, Shift, Told

if TYPE_CHECKING:
    from generator.timex.calendar.periods import Period
    from generator.timex.languages.language import Tense
    from generator.timex.reading.meanings import Calendar

# A day or a month so many days off is no step of a story of days.
_DAYS_ASIDE = 365


def is_in_passing(period: Period, told: Period | None, opening: Period | None, boundary: str, tense: Tense) -> bool:
    """Whether a story of days or months does not go on to a period that it names.

    It does not go on to what it looks ahead to, as in "until the winter", "until 1942" or "he would be shot in May
    1942", nor back to what lies years before the day that a sentence opens with: "On 3 May the bridge, built in 1921,
    fell".

    Args:
        period: The period.
        told: What the story had come to; None at its beginning.
        opening: What the first expression of the sentence stands for; None if it stands for nothing, or is this one.
        boundary: What the words right before make of the period.
        tense: What the words around it say of its time.
    """
    if told is None or is_wider(told, "month"):
        return False
    if boundary == "until":
        return is_wider(period, "month") and period.first > told.last
    if tense == "future" and period.first > told.last + _DAYS_ASIDE:
        return True
    if opening is None or is_wider(opening, "month"):
        return False
    return period.last < opening.first - (0 if period.unit == "year" else _DAYS_ASIDE)


def restates(when: Calendar, period: Period, told: Period | None) -> bool:
    """Whether an expression names a longer period in which the story has come farther: "that year" behind a day.

    Args:
        when: What the expression means.
        period: What it stands for.
        told: What the story had come to.
    """
    is_same = isinstance(when, Relative) and when.anchor == "told" and when.offset == 0
    return is_same and told is not None and is_wider(period, told.unit)


def counts_in_years(when: Calendar) -> bool:
    """Whether a meaning leans on the year that was named last: "two years later", "in May of that year"."""
    match when:
        case Relative(unit=unit) | Shift(unit=unit) | Told(unit=str(unit)):
            return unit in ("year", "decade", "century")
        case Named(year=year):
            return year is not None
        case Part(whole=whole) | Moved(whole=whole):
            return counts_in_years(whole)
        case _:
            return isinstance(when, Fixed)
