"""The words of a page that depend on a number or a date. English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.dates.calendar import MONTHS, WEEKDAYS, Day, calendar_date, weekday
from generator.dates.wording import day_in_words, in_words

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf

_SMALL_NUMBERS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip

# What HTML takes for a date in `<time datetime>`: a year, a month, a day, perhaps with a time.
_MACHINE_READABLE = re.compile(
    r"(?!0000)\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?", re.ASCII
)
_SEASON = re.compile(r"-2[1-4]$")


def number_in_words(number: int) -> str:
    """A number as a newspaper writes it: "four", "13", "1,200"."""
    return _SMALL_NUMBERS[number] if 0 <= number < len(_SMALL_NUMBERS) else f"{number:,}"


def counted(number: int, one: str, many: str = "") -> str:
    """A number of things: "1 event", "31 events", "no events"."""
    amount = f"{number:,}" if number else "no"
    return f"{amount} {one if number == 1 else many or f'{one}s'}"


def date_without_weekday(date: Edtf) -> str:
    """A date in words, a day of it without its weekday: "14 January 2013"."""
    if date.precision == "day" and date.begin is not None and not (date.uncertain or date.approximate):
        return day_in_words(date.begin, with_weekday=False)
    return in_words(date)


def day_and_month(date: Edtf) -> str:
    """A date as short as a list can have it whose year is clear: "14 January", "about 14 January", "12–13 January"."""
    if date.begin is not None and date.is_day:
        words = day_in_words(date.begin, with_weekday=False, with_year=False)
        words = f"about {words}" if date.approximate else words
        return f"perhaps {words}" if date.uncertain else words
    if date.begin is None or date.last is None or date.uncertain or date.approximate:
        return in_words(date)
    if date.precision == "interval":
        return re.sub(r" \d+$", "", span(date.begin, date.last))
    return in_words(date)


def within_its_day(date: Edtf) -> str:
    """What is left to say of a date under the heading of the day that it begins on; empty where it is plainly that day.

    "About 14 January", "Monday 14 January 2013, 16:00", "Monday 14 to Wednesday 16 January 2013".
    """
    doubted = date.uncertain or date.approximate
    if date.precision == "day":
        return capitalised(day_and_month(date)) if doubted else ""
    return capitalised(in_words(date))


def span(first: Day, last: Day) -> str:
    """A span of days: "11–25 January 2013", "28 January – 3 February 2013"."""
    if first == last:
        return day_in_words(first, with_weekday=False)
    year, month, day = calendar_date(first)
    last_year, last_month, _ = calendar_date(last)
    end = day_in_words(last, with_weekday=False)
    if (year, month) == (last_year, last_month):
        return f"{day}–{end}"
    return f"{day_in_words(first, with_weekday=False, with_year=year != last_year)} – {end}"


def whole_span(first_day: Edtf | None, last_day: Edtf | None) -> str:
    """The span of a chronology, perhaps open at one end or both: "11–25 January 2013", "from 11 January 2013 on"."""
    first = first_day.begin if first_day else None
    last = last_day.last if last_day else None
    if first is not None and last is not None:
        return span(first, last)
    if first is not None:
        return f"from {day_in_words(first, with_weekday=False)} on"
    return f"until {day_in_words(last, with_weekday=False)}" if last is not None else ""


def day_of_month(date: Edtf) -> str:
    return str(calendar_date(date.begin)[2]) if date.begin is not None else ""


def weekday_name(date: Edtf) -> str:
    return WEEKDAYS[weekday(date.begin)] if date.begin is not None else ""


def month_name(date: Edtf) -> str:
    return MONTHS[calendar_date(date.begin)[1] - 1] if date.begin is not None else ""


def machine_date(date: Edtf) -> str:
    """A date for `<time datetime>`; empty where HTML has no way to say it, such as "about 10 January"."""
    readable = _MACHINE_READABLE.fullmatch(date.text) and not _SEASON.search(date.text)
    return date.text if readable else ""


def coordinates(latitude: float, longitude: float) -> str:
    """A position: "14.67° N, 4.20° W"."""
    north_or_south = "N" if latitude >= 0 else "S"
    east_or_west = "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.2f}° {north_or_south}, {abs(longitude):.2f}° {east_or_west}"


def capitalised(text: str) -> str:
    """A text with its first letter large, the others as they are."""
    return text[:1].upper() + text[1:]
