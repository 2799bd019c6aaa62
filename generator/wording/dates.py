"""Dates in words, the way a newspaper of record writes them: "Monday 14 January 2013", "about April 2012"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.dates.calendar import MONTHS_IN_YEAR, Day, calendar_date, weekday
from generator.dates.edtf import Edtf, parse

if TYPE_CHECKING:
    from generator.wording.phrases import Wording

# Earlier ones read as days: "August 14".
FIRST_YEAR_WITHOUT_ERA = 100
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_YEARS_IN_DECADE, _YEARS_IN_CENTURY = 10, 100
# Of what lasts less, a person counts the months, or the days.
_LEAST_MONTHS_TOLD, _LEAST_YEARS_TOLD = 2, 2
_DOUBTED = "doubted"
# A page shows the same few dates again and again.
_REMEMBERED = 65_536


@lru_cache(_REMEMBERED)
def in_words(date: Edtf, wording: Wording) -> str:
    """A date in words, its doubts said: "about 10 January 2013", "from April 2012 on", "perhaps 2011"."""
    return _interval(date, wording) if date.precision == "interval" else _with_doubts(date, wording)


@lru_cache(_REMEMBERED)
def day_in_words(day: Day, wording: Wording, *, with_weekday: bool = True, with_year: bool = True) -> str:
    """A day in words: "Monday 14 January 2013", "14 January"."""
    year, month, day_of_month = calendar_date(day)
    return wording.say(
        f"{'weekday-and-' if with_weekday else ''}day{'' if with_year else '-without-year'}",
        weekday=wording.weekdays[weekday(day)],
        day=_day_of_month(day_of_month, wording),
        month=wording.months[month - 1],
        year=year_in_words(year, wording),
    )


def without_weekday(date: Edtf, wording: Wording) -> str:
    """A date in words, a day of it without its weekday: "14 January 2013"."""
    if date.precision == "day" and date.begin is not None and not _is_doubted(date):
        return day_in_words(date.begin, wording, with_weekday=False)
    return in_words(date, wording)


def in_short(date: Edtf, wording: Wording) -> str:
    """A date as short as a table can have it: "14 January 2013", "7–11 January 2013", "about April 2012"."""
    if is_span_of_days(date) and date.begin is not None and date.last is not None:
        return span(date.begin, date.last, wording)
    return without_weekday(date, wording)


def is_span_of_days(date: Edtf) -> bool:
    """Whether a date runs from one day to another, both of them plain: of months, no first and last day is said."""
    sides = date.text.split("/")
    return date.precision == "interval" and all(
        side not in ("", "..") and parse(side).precision == "day" and not _is_doubted(parse(side)) for side in sides
    )


def day_and_month(date: Edtf, wording: Wording) -> str:
    """A date as short as a list can have it whose year is clear: "14 January", "about 14 January", "12–13 January"."""
    if date.begin is not None and date.is_day:
        return _doubted(date, day_in_words(date.begin, wording, with_weekday=False, with_year=False), wording)
    if is_span_of_days(date) and date.begin is not None and date.last is not None:
        return span(date.begin, date.last, wording, with_year=False)
    return in_words(date, wording)


def within_its_day(date: Edtf, wording: Wording) -> str:
    """What is left to say of a date under the heading of the day that it begins on; empty where it is plainly that day.

    "about 14 January", "Monday 14 January 2013, 16:00", "Monday 14 to Wednesday 16 January 2013".
    """
    if date.precision == "day":
        return day_and_month(date, wording) if _is_doubted(date) else ""
    return in_words(date, wording)


def span(first: Day, last: Day, wording: Wording, *, with_year: bool = True) -> str:
    """A span of days: "11–25 January 2013", "28 January – 3 February 2013"."""
    year, month, day = calendar_date(first)
    last_year, last_month, _ = calendar_date(last)
    end = day_in_words(last, wording, with_weekday=False, with_year=with_year)
    if first == last:
        return end
    if (year, month) == (last_year, last_month):
        return wording.say("span-in-month", first=_day_of_month(day, wording), last=end)
    begin = day_in_words(first, wording, with_weekday=False, with_year=with_year and year != last_year)
    return wording.say("span", first=begin, last=end)


def whole_span(first_day: Edtf | None, last_day: Edtf | None, wording: Wording) -> str:
    """The span of a chronology, perhaps open at one end or both: "11–25 January 2013", "from 11 January 2013 on"."""
    first = first_day.begin if first_day else None
    last = last_day.last if last_day else None
    if first is not None and last is not None:
        return span(first, last, wording)
    if first is not None:
        return wording.say("from", form="day", date=day_in_words(first, wording, with_weekday=False))
    if last is not None:
        return wording.say("until", form="day", date=day_in_words(last, wording, with_weekday=False))
    return ""


def year_in_words(year: int, wording: Wording) -> str:
    """A year, its era said where the number alone would not read as a year: "2013", "AD 14", "44 BC".

    AD stands before the year and BC behind it (The Chicago Manual of Style, 17th edition, 9.34). `year` is
    astronomical: 0 is 1 BC.
    """
    if year >= FIRST_YEAR_WITHOUT_ERA:
        return str(year)
    return wording.say("after-christ", year=str(year)) if year > 0 else wording.say("before-christ", year=str(1 - year))


def length_of_time(first: Day, after: Day, wording: Wording) -> str:
    """How long it is from one day to the day before another, as a person would say: "four days", "more than two years".

    Days up to two months, then months up to two years, then years, all of them whole.
    """
    year, month, day = calendar_date(first)
    year_after, month_after, day_after = calendar_date(after)
    months = (year_after - year) * MONTHS_IN_YEAR + month_after - month - (day_after < day)
    if months < _LEAST_MONTHS_TOLD:
        return wording.say("length-days", count=after - first)
    years, months_over = divmod(months, MONTHS_IN_YEAR)
    in_years = years >= _LEAST_YEARS_TOLD
    words = wording.say("length-years", count=years) if in_years else wording.say("length-months", count=months)
    is_whole = day == day_after and not (in_years and months_over)
    return words if is_whole else wording.say("more-than", length=words)


def day_of_month(date: Edtf) -> str:
    """The figure that stands for a day in the margin: "14"."""
    return str(calendar_date(date.begin)[2]) if date.begin is not None else ""


def weekday_name(date: Edtf, wording: Wording) -> str:
    return wording.weekdays[weekday(date.begin)] if date.begin is not None else ""


def month_name(date: Edtf, wording: Wording) -> str:
    return wording.months[calendar_date(date.begin)[1] - 1] if date.begin is not None else ""


def _interval(date: Edtf, wording: Wording) -> str:
    left, _, right = date.text.partition("/")
    if right in ("", ".."):
        begin = parse(left)
        key = "from" if right else "from-until-unknown"
        return wording.say(key, form=_form(begin), date=in_words(begin, wording))
    if left in ("", ".."):
        end = parse(right)
        key = "until" if left else "until-from-unknown"
        return wording.say(key, form=_form(end), date=in_words(end, wording))
    first, last = parse(left), parse(right)
    form = _form(first) if _form(first) == _form(last) else ""
    return wording.say("range", form=form, first=_first_side(first, last, wording), last=in_words(last, wording))


def _first_side(first: Edtf, last: Edtf, wording: Wording) -> str:
    """The first side of an interval, its month and year left out where the last side says the same."""
    if first.begin is None or last.begin is None:  # only an interval can lack its begin
        return in_words(first, wording)
    year, month, day = calendar_date(first.begin)
    last_year, last_month, _ = calendar_date(last.begin)
    both_days = first.precision == last.precision == "day" and not _is_doubted(first)
    if both_days and (year, month) == (last_year, last_month):
        name = wording.weekdays[weekday(first.begin)]
        return wording.say("weekday-and-day-alone", weekday=name, day=_day_of_month(day, wording))
    shared = year == last_year and not {first.precision, last.precision} & {"decade", "century", "year", "time"}
    return _with_doubts(first, wording, with_year=not shared)


def _with_doubts(date: Edtf, wording: Wording, *, with_year: bool = True) -> str:
    return _doubted(date, _simple(date, wording, with_year=with_year), wording)


def _doubted(date: Edtf, words: str, wording: Wording) -> str:
    if date.approximate:
        words = wording.say("about", form="day" if date.is_day else date.precision, date=words)
    return wording.say("perhaps", date=words) if date.uncertain else words


def _simple(date: Edtf, wording: Wording, *, with_year: bool) -> str:
    """A date that is no interval, its qualifier passed over."""
    if date.begin is None:  # only an interval can lack its begin
        return date.text
    if date.is_day:
        words = day_in_words(date.begin, wording, with_year=with_year)
        clock = re.search(r"T(\d\d):(\d\d)", date.text)
        return wording.say("day-and-time", day=words, hours=clock[1], minutes=clock[2]) if clock else words
    year, month, _ = calendar_date(date.begin)
    if date.precision in ("month", "season"):
        name = _season(date, wording) if date.precision == "season" else wording.months[month - 1]
        words = wording.say("month", month=name, year=year_in_words(year, wording)) if with_year else name
        return wording.say("day-unknown", date=words) if "XX" in date.text else words
    return _years(date, year, wording)


def _season(date: Edtf, wording: Wording) -> str:
    return wording.say(_SEASONS[int(date.text.rstrip("?~%")[-2:])])


def _years(date: Edtf, year: int, wording: Wording) -> str:
    """A year, decade or century that begins with a year."""
    if date.precision == "century":
        return _from_year_to_year(year, year + _YEARS_IN_CENTURY - 1, wording)
    if date.precision == "decade":
        is_early = year < FIRST_YEAR_WITHOUT_ERA
        last = year + _YEARS_IN_DECADE - 1
        return _from_year_to_year(year, last, wording) if is_early else wording.say("decade", year=str(year))
    words = year_in_words(year, wording)
    return wording.say("month-unknown", date=words) if "XX" in date.text else words


def _form(date: Edtf) -> str:
    """Which form of a phrase a date asks for: some languages say "until" otherwise before a day than before a year."""
    if _is_doubted(date):
        return _DOUBTED
    return "day" if date.is_day else date.precision


def _is_doubted(date: Edtf) -> bool:
    return date.uncertain or date.approximate


def _day_of_month(day: int, wording: Wording) -> str:
    return wording.say("first-of-month") if day == 1 else str(day)


def _from_year_to_year(first: int, last: int, wording: Wording) -> str:
    return wording.say("century", year=year_in_words(first, wording), last=year_in_words(last, wording))
