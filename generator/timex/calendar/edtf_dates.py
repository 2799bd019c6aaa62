"""EDTF dates of periods.

EDTF level 1 has days, months, seasons, years, decades and centuries; weeks, weekends, quarters and halves are intervals
of the days or months that they hold.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from generator.dates.edtf import DateError, Edtf, of_day, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.timex.calendar.periods import Period, Unit

_SPRING_IN_EDTF = 21


@lru_cache(maxsize=4096)
def edtf_date(period: Period) -> Edtf | None:
    """The EDTF date of a period; None where EDTF cannot say it, as in the year 12000."""
    if period.unit == "day":
        return of_day(period.index)
    try:
        return parse(_text(period))
    except DateError:
        return None


def _text(period: Period) -> str:
    index = period.index
    if period.unit in ("week", "weekend"):
        return f"{of_day(period.first)}/{of_day(period.last)}"
    if period.unit in ("decade", "century", "millennium") and (index <= 0 or period.unit == "millennium"):
        return f"{_year(period.year)}/{_year(period.shifted(1).year - 1)}"
    return _TEXTS[period.unit](index)


def _year(year: int) -> str:
    return f"{'-' if year < 0 else ''}{abs(year):04d}"


def _month(index: int) -> str:
    return f"{_year(index // 12)}-{index % 12 + 1:02d}"


_TEXTS: Mapping[Unit, Callable[[int], str]] = {
    "month": _month,
    "season": lambda index: f"{_year(index // 4)}-{_SPRING_IN_EDTF + index % 4}",
    "quarter": lambda index: f"{_month(index * 3)}/{_month(index * 3 + 2)}",
    "half": lambda index: f"{_month(index * 6)}/{_month(index * 6 + 5)}",
    "year": _year,
    "decade": lambda index: f"{index:03d}X",
    "century": lambda index: f"{index:02d}XX",
}
