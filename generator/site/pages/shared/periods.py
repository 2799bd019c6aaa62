"""The times by which a chronology is parted: months, and where a date is not as close, years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date
from generator.dates.edtf import of_month, of_year, qualified

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf


def period_of(date: Edtf) -> Edtf:
    """The month that a date begins in, or the season, year, decade or century where no month of it is known.

    Of "about 1998" it is 1998, of "1998 to 2003" too, and never January 1998. What begins nobody knows when has none.
    """
    begin = date.beginning
    if begin.begin is None:
        raise ValueError(f"no beginning: {date.text}")
    year, month, _ = calendar_date(begin.begin)
    if begin.precision == "year":
        return of_year(year)
    return qualified(begin) if begin.precision in ("season", "decade", "century") else of_month(year, month)
