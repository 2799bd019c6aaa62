"""Boundaries and ranges: the stretches that "since April", "until Friday", "Friday to Sunday" name by their ends."""

from __future__ import annotations

from functools import lru_cache

from generator.dates.edtf import DateError, Edtf, of_day, parse
from generator.timex.calendar.edtf_dates import edtf_date
from generator.timex.calendar.periods import Period, moved
from generator.timex.reading.meanings import Calendar, Named

_PERIODS_IN_YEAR = {"month": 12, "season": 4, "quarter": 4, "half": 2}


def bounded(boundary: str, period: Period) -> Edtf | None:
    """The stretch of time that a boundary cuts off by a period.

    Args:
        boundary: "since" and "from": from the period on, its end open. "until": up to its end, since nobody says when.
            "by" and "before": at any time up to its end, and up to where it begins. "after": at any time once it has
            ended.
        period: What it cuts by.

    Returns:
        The stretch; None for another boundary, or where EDTF cannot say it.
    """
    match boundary:
        case "since" | "from":
            return _interval(_first_side(period), "..")
        case "until":
            return _interval("", _last_side(period))
        case "by":
            return _interval("..", _last_side(period))
        case "before":
            return _interval("..", _last_side(period.shifted(-1)))
        case "after":
            return _interval(_first_side(period.shifted(1)), "..")
        case _:
            return None


@lru_cache(maxsize=4096)
def between(first: Period, last: Period) -> Edtf | None:
    """The stretch from the begin of one period to the end of another; None where it would end before it begins."""
    return _interval(_first_side(first), _last_side(last))


def next_of_name(period: Period, meaning: Calendar, direction: int) -> Period:
    """The next period of the same name, such as the Tuesday or the March after it.

    Args:
        period: The period.
        meaning: The words that named it; where they leave nothing open, the period stays.
        direction: 1 on, -1 back.
    """
    if not isinstance(meaning, Named) or meaning.year is not None:
        return period
    if period.unit != "day":
        return period.shifted(direction * _PERIODS_IN_YEAR.get(period.unit, 0))
    if meaning.month is None and meaning.weekday is not None:
        return period.shifted(direction * 7)
    return moved(period, direction, "year")


def _first_side(period: Period) -> str:
    """A period as the left side of an interval: by its first day where EDTF has no name for it."""
    date = edtf_date(period)
    return date.text if date and "/" not in date.text else of_day(period.first).text


def _last_side(period: Period) -> str:
    date = edtf_date(period)
    return date.text if date and "/" not in date.text else of_day(period.last).text


def _interval(left: str, right: str) -> Edtf | None:
    try:
        return parse(f"{left}/{right}")
    except DateError:
        return None
