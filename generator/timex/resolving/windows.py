"""Windows of time beside the publication: "the last four days", "earlier this week", "the end of the week".

TIMEX3 values say how long a window is, or which week; these say from which day to which, so that an event can hang on
it. A window that looks back ends with the publication, one that looks ahead begins with it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.dates.edtf import DateError, Edtf, parse
from generator.timex.calendar.edtf_dates import edtf_date
from generator.timex.calendar.periods import Period, of_day
from generator.timex.resolving.boundaries import between

if TYPE_CHECKING:
    from generator.dates.calendar import Day
    from generator.timex.calendar.periods import Unit
    from generator.timex.reading.meanings import Portion, Window

# Rules of windows that end with the day they lie beside, and of those that begin with it.
WINDOW_UP_TO, WINDOW_FROM = "window-up-to", "window-from"
# "A few days" and "recent weeks" are about so many.
_A_FEW = 3
_HOURS_IN_DAY = 24
_SHORT_UNITS = ("hour", "minute", "second")
# The end of a week is its Friday and the weekend.
_DAYS_AT_END = 3
# In which periods a window or a part of a longer one is said: nobody means the day by "the last three years".
_FINER: dict[str, Unit] = {
    "week": "day", "month": "day", "season": "month", "quarter": "month", "half": "month", "year": "month",
    "decade": "year", "century": "year",
}  # fmt: skip


def window_date(window: Window, day: Day) -> Edtf | None:
    """The days, months or years of a window that begins or ends with a day.

    Args:
        window: "The last four days" are that day and the three before it; "the past week" reaches back to the same
            weekday; "the past three months" to the month; "the last ten years" to the year.
        day: Mostly that of publication.

    Returns:
        The window, its far side marked as approximate where nobody says how many; None for one that is longer than
        centuries.
    """
    count = _A_FEW if window.count is None else math.ceil(window.count)
    near, far = _sides(window, day, count)
    if near is None or far is None:
        return None
    if window.count is not None:
        return _stretch(min(near, far, key=_first), max(near, far, key=_first))
    if near == far:
        return edtf_date(near)
    sides = sorted([(near.first, f"{edtf_date(near)}"), (far.first, f"{edtf_date(far)}~")])
    return _parsed("/".join(text for _, text in sides))


def portion_date(period: Period, portion: Portion, day: Day | None) -> Edtf | None:
    """The portion of a period that is meant; None where it is the whole.

    Args:
        period: The period.
        portion: "so-far" is what has passed of it by a day, "rest" what is left of it, "last-days" a week's end.
        day: That of publication, if known.
    """
    if portion == "last-days" and period.unit == "week":
        return _stretch(Period("day", period.last - _DAYS_AT_END + 1), Period("day", period.last))
    finer = _FINER.get(period.unit)
    if finer is None or day is None or not period.first <= day <= period.last:
        return None
    now = of_day(day, finer)
    match portion:
        case "so-far":
            return _stretch(of_day(period.first, finer), now)
        case "rest":
            return _stretch(now, of_day(period.last, finer))
        case _:
            return None


def _sides(window: Window, day: Day, count: int) -> tuple[Period | None, Period | None]:
    """The side of a window at a day, and the other."""
    unit, direction = window.unit, window.direction
    if unit in _SHORT_UNITS:
        days = math.ceil(count / _HOURS_IN_DAY) if unit == "hour" and count >= _HOURS_IN_DAY else 0
        return Period("day", day), Period("day", day + direction * days)
    if unit == "day":
        # Who looks back counts the day of publication, which has just been told of.
        counts_today = direction < 0 and window.count is not None and count > 1
        return Period("day", day), Period("day", day + direction * (count - counts_today))
    if unit == "week":
        return Period("day", day), Period("day", day + direction * 7 * count)
    if unit in ("month", "quarter", "half") or (unit == "year" and window.count == 1):
        months = {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit]
        near = of_day(day, "month")
        return near, near.shifted(direction * months * count)
    if unit in ("year", "decade"):
        near = of_day(day, "year")
        return near, near.shifted(direction * count * (10 if unit == "decade" else 1))
    return None, None


def _stretch(first: Period, last: Period) -> Edtf | None:
    return edtf_date(first) if first == last else between(first, last)


def _first(period: Period) -> Day:
    return period.first


def _parsed(text: str) -> Edtf | None:
    try:
        return parse(text)
    except DateError:
        return None
