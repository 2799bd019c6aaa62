"""Dates as people know them: EDTF (ISO 8601-2:2019, Annex A) level 1, each with the span of days it stands for.

A vague date is an honest half-open span [begin, end) with a precision: `2013-01` begins on the first of January and
ends before the first of February. It is never taken for its first day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from generator.dates.calendar import MONTHS, MONTHS_IN_YEAR, Day, calendar_date, day_number, days_in_month, next_month

Precision = Literal["time", "day", "month", "season", "year", "decade", "century", "interval"]


class DateError(ValueError):
    """A text that is no EDTF date; its words say why and fit behind "2013-02-30: "."""


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date as written and the days it may mean.

    Attributes:
        text: The date as EDTF.
        begin: First day of the span; None where it is open (`../2013`) or unknown (`/2013`).
        end: Day after the last; None where open (`2012-04/..`) or unknown (`2012-04/`).
        precision: How sharp the date is; a pair of dates is an `interval` however sharp its two ends.
        uncertain: Written with `?` or `%`: the source or the reasoning is unsure.
        approximate: Written with `~` or `%`: about that time.
    """

    text: str
    begin: Day | None
    end: Day | None
    precision: Precision
    uncertain: bool = False
    approximate: bool = False

    def __str__(self) -> str:
        return self.text

    @property
    def is_day(self) -> bool:
        """Whether the date is one calendar day (or a time on it)."""
        return self.precision in ("day", "time")

    @property
    def beginning(self) -> Edtf:
        """What an interval begins with, as vague as it is written; the date itself where it is none, or open there."""
        return self if self.precision != "interval" or self.begin is None else parse(self.text.partition("/")[0])

    @property
    def last(self) -> Day | None:
        """Last day of the span."""
        return None if self.end is None else self.end - 1

    @property
    def sort_key(self) -> tuple[float, int, float, str]:
        """Order of a chronology: by first day; then a month or year before its days, and days before what lasts longer.

        Of two intervals that begin together, the one that ends first comes first.
        """
        begin = float("-inf") if self.begin is None else self.begin
        end = float("inf") if self.end is None else self.end
        if self.precision == "interval":
            return begin, 2, end, self.text
        return (begin, 1, end, self.text) if self.is_day else (begin, 0, -end, self.text)

    def overlaps(self, other: Edtf) -> bool:
        """Whether both dates can mean the same day. A bound that is open or unknown stops nothing."""
        return _before(self.begin, other.end) and _before(other.begin, self.end)

    def follows(self, other: Edtf) -> bool:
        """Whether this date begins only when the other has ended; what is open or unknown has not."""
        return self.begin is not None and other.end is not None and self.begin >= other.end

    def contains(self, other: Edtf) -> bool:
        """Whether every day of `other` is a day of this date."""
        begins = self.begin is None or (other.begin is not None and self.begin <= other.begin)
        ends = self.end is None or (other.end is not None and other.end <= self.end)
        return begins and ends


def _before(begin: Day | None, end: Day | None) -> bool:
    return begin is None or end is None or begin < end


def _in_order(first: Edtf, last: Edtf) -> bool:
    return first.begin is None or last.begin is None or first.begin <= last.begin


# One side of an interval, or a date that stands alone.
_DATE = re.compile(
    r"""
    (?P<year> -?[0-9]{4} | Y-?[0-9]{5,12} | [0-9]{3}X | [0-9]{2}XX )   # 2013, -0044, Y-17000, 199X, 19XX
    (?: - (?P<month> [0-9]{2} | XX )                                   # 01 to 12, a season 21 to 24, unspecified
        (?: - (?P<day> [0-9]{2} | XX )
            (?P<time> T [0-9]{2} : [0-9]{2} (?: : [0-9]{2} )? (?: Z | [+-][0-9]{2} : [0-9]{2} )? )?
        )?
    )?
    (?P<qualifier> [?~%] )?
    """,
    re.VERBOSE | re.ASCII,
)
_TIME = re.compile(r"T(\d\d):(\d\d)(?::(\d\d))?", re.ASCII)

# ISO 8601-2 names the seasons 21 to 24 and leaves their months open. These are the meteorological ones of the
# northern hemisphere; winter belongs to the year in which it begins.
_SEASON_BEGINS = {21: 3, 22: 6, 23: 9, 24: 12}
_MONTHS_IN_SEASON = 3
_HOURS, _MINUTES = 24, 60
# Later years, and earlier ones, are written with a Y and stand alone.
_LAST_SHORT_YEAR = 9999


def parse(text: str) -> Edtf:
    """Read an EDTF date.

    Raises:
        DateError: The text is not EDTF level 1, names a day that does not exist, or ends before it begins.
    """
    if "/" not in text:
        return _parse_date(text)
    left, _, right = text.partition("/")
    ends = ("", "..")
    if left in ends and right in ends:
        raise DateError("an interval needs a date on one side at least")
    first = None if left in ends else _parse_date(left)
    last = None if right in ends else _parse_date(right)
    begin = first.begin if first else None
    end = last.end if last else None
    if not _before(begin, end) or (first and last and not _in_order(first, last)):
        raise DateError("it ends before it begins")
    sides = [side for side in (first, last) if side]
    return Edtf(
        text,
        begin,
        end,
        "interval",
        uncertain=any(side.uncertain for side in sides),
        approximate=any(side.approximate for side in sides),
    )


def qualified(date: Edtf, *, uncertain: bool = False, approximate: bool = False) -> Edtf:
    """A date, unsure and about as said, on both sides of an interval; what it said itself of that is left out."""
    mark = {(True, True): "%", (True, False): "?", (False, True): "~"}.get((uncertain, approximate), "")
    sides = (side.rstrip("?~%") for side in date.text.split("/"))
    return parse("/".join(side if side in ("", "..") else side + mark for side in sides))


def of_day(day: Day) -> Edtf:
    """The EDTF date of one day. Beyond the year 9999 EDTF writes no days; the text is then the nearest thing to one."""
    year, month, day_of_month = calendar_date(day)
    return Edtf(f"{_year_text(year)}-{month:02d}-{day_of_month:02d}", day, day + 1, "day")


def iso_day(day: Day | None) -> str:
    """A day as ISO 8601 writes it; empty for the bound of a span that is open."""
    return "" if day is None else of_day(day).text


def of_month(year: int, month: int) -> Edtf:
    """The EDTF date of a month; beyond the year 9999 as `of_day`."""
    begin, end = day_number(year, month), day_number(*next_month(year, month))
    return Edtf(f"{_year_text(year)}-{month:02d}", begin, end, "month")


def of_year(year: int) -> Edtf:
    """The EDTF date of a year."""
    return Edtf(_year_text(year), day_number(year), day_number(year + 1), "year")


def _year_text(year: int) -> str:
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}" if abs(year) <= _LAST_SHORT_YEAR else f"Y{year}"


def _parse_date(text: str) -> Edtf:
    match = _DATE.fullmatch(text)
    if not match:
        raise DateError("not a date that EDTF knows, such as 2013-01-14, 2013-01, 2013-01-10~ or 2012-04/..")
    begin, end, precision = _span(match["year"], match["month"], match["day"])
    if match["time"]:
        _check_time(match["time"])
        precision = "time"
    qualifier = match["qualifier"] or ""
    return Edtf(text, begin, end, precision, uncertain=qualifier in ("?", "%"), approximate=qualifier in ("~", "%"))


def _span(year_text: str, month_text: str | None, day_text: str | None) -> tuple[Day, Day, Precision]:
    """First day, day after the last, and precision of a date's written parts."""
    if "X" in year_text:
        return _decade_or_century(year_text, month_text)
    if year_text.startswith("Y") and month_text:
        raise DateError("a year of more than four digits has no month")
    if year_text == "-0000":
        raise DateError("year 0 has no sign")
    year = int(year_text.removeprefix("Y"))
    if month_text is None or month_text == "XX":
        if day_text not in (None, "XX"):
            raise DateError("a day needs its month")
        return day_number(year), day_number(year + 1), "year"
    month = int(month_text)
    if month in _SEASON_BEGINS:
        return _season(year, month, day_text)
    if not 1 <= month <= MONTHS_IN_YEAR:
        raise DateError(f"there is no month {month_text}")
    if day_text is None or day_text == "XX":
        return day_number(year, month), day_number(*next_month(year, month)), "month"
    day = int(day_text)
    if not 1 <= day <= days_in_month(year, month):
        raise DateError(f"{MONTHS[month - 1]} {year_text} has {days_in_month(year, month)} days")
    number = day_number(year, month, day)
    return number, number + 1, "day"


def _decade_or_century(year_text: str, month_text: str | None) -> tuple[Day, Day, Precision]:
    if month_text:
        raise DateError("a decade or century has no month")
    first = int(year_text.replace("X", "0"))
    if year_text.endswith("XX"):
        return day_number(first), day_number(first + 100), "century"
    return day_number(first), day_number(first + 10), "decade"


def _season(year: int, season: int, day_text: str | None) -> tuple[Day, Day, Precision]:
    if day_text is not None:
        raise DateError("a season has no day")
    month = _SEASON_BEGINS[season]
    after = month + _MONTHS_IN_SEASON
    end = day_number(year, after) if after <= MONTHS_IN_YEAR else day_number(year + 1, after - MONTHS_IN_YEAR)
    return day_number(year, month), end, "season"


def _check_time(text: str) -> None:
    match = _TIME.match(text)
    hour, minute, second = (int(part or 0) for part in match.groups()) if match else (0, 0, 0)
    if hour >= _HOURS or minute >= _MINUTES or second >= _MINUTES:
        raise DateError(f"there is no time {text.removeprefix('T')}")
