"""Dates in English words, the way a newspaper of record writes them: "Monday 14 January 2013"."""

from __future__ import annotations

import re

from generator.dates.calendar import MONTHS, WEEKDAYS, Day, calendar_date, weekday
from generator.dates.edtf import Edtf, parse

_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


def day_in_words(day: Day, *, with_weekday: bool = True, with_year: bool = True) -> str:
    """A day in words: "Monday 14 January 2013"."""
    year, month, day_of_month = calendar_date(day)
    weekday_name = f"{WEEKDAYS[weekday(day)]} " if with_weekday else ""
    year_name = f" {_year(year)}" if with_year else ""
    return f"{weekday_name}{day_of_month} {MONTHS[month - 1]}{year_name}"


def in_words(date: Edtf) -> str:
    """A date in words, its doubts said: "about 10 January 2013", "from April 2012 on", "perhaps 2011"."""
    if date.precision == "interval":
        return _interval(date)
    words = _simple(date)
    if date.approximate:
        words = f"about {words}"
    return f"perhaps {words}" if date.uncertain else words


def _interval(date: Edtf) -> str:
    left, _, right = date.text.partition("/")
    open_ends = {"..": "", "": ", the other end unknown"}
    if right in open_ends:
        return f"from {in_words(parse(left))} on{open_ends[right]}"
    if left in open_ends:
        return f"until {in_words(parse(right))}{open_ends[left]}"
    first, last = parse(left), parse(right)
    return f"{_without_repeated_year(first, last)} to {in_words(last)}"


def _without_repeated_year(first: Edtf, last: Edtf) -> str:
    """The first side of an interval, its month and year left out where the last side says the same."""
    words = in_words(first)
    if first.precision == last.precision == "day" and first.begin is not None and last.begin is not None:
        year, month, day_of_month = calendar_date(first.begin)
        last_year, last_month, _ = calendar_date(last.begin)
        if (year, month) == (last_year, last_month) and not (first.uncertain or first.approximate):
            return f"{WEEKDAYS[weekday(first.begin)]} {day_of_month}"
    tail = re.search(r" \d{4}$", words)
    return words.removesuffix(tail[0]) if tail and in_words(last).endswith(tail[0]) else words


def _simple(date: Edtf) -> str:
    """A date that is no interval, its qualifier passed over."""
    if date.begin is None:  # only an interval can lack its begin
        return date.text
    if date.is_day:
        hours = re.search(r"T(\d\d:\d\d)", date.text)
        return day_in_words(date.begin) + (f", {hours[1]}" if hours else "")
    year, month, _ = calendar_date(date.begin)
    if date.precision in ("decade", "century"):
        return f"the {year}s"
    if date.precision == "season":
        return f"{_SEASONS[int(date.text.rstrip('?~%')[-2:])]} {_year(year)}"
    if date.precision == "month":
        return f"{MONTHS[month - 1]} {_year(year)}" + (", day unknown" if "XX" in date.text else "")
    return _year(year) + (", month unknown" if "XX" in date.text else "")


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"
