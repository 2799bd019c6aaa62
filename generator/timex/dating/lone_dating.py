"""The day of an article that nothing else dates: a day of the month without its year, and the weekday it must be.

"TARNSK, Nov 5 … officials said on Wednesday … the budget of 2013": in 2014 the fifth of November was a Wednesday. The
latest year that news names is mostly its own or the one before. Where the day fits neither, the year was one long past,
as in "the worst since 1987", and tells nothing. Such a day is never sure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.dates.calendar import MONTHS_IN_YEAR, WEEKDAYS, day_number, days_in_month, weekday
from generator.dates.edtf import of_day, qualified
from generator.model.time import Dating
from generator.timex.calendar.periods import nearest_weekday
from generator.timex.reading.meanings import Fixed, Named
from generator.timex.telling.opening import dateline, latest_weekday
from generator.timex.telling.surroundings import surroundings_of
from generator.wording.dates import day_in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from generator.dates.calendar import Day
    from generator.timex.reading.phrases import ReadText

# News names its own year or the one before.
_YEARS_ON = 1
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)[^.\n]{0,30}$", re.IGNORECASE)
# No match of it is longer.
_REACH_OF_COPYRIGHT = 39


def dated_alone(read: ReadText) -> Dating | None:
    """The day that fits a dateline, or a day of the month with its weekday; None where nothing tells the year."""
    year, spoken_of = _latest_year(read), latest_weekday(read)
    if year is None:
        return None
    line = dateline(read)
    if line and spoken_of is not None:
        day = _first_such_day(line.month, line.day, spoken_of, year)
        return _dating(day, day, line.words, year) if day else None
    for phrase in read.phrases:
        match phrase.meaning.when:
            case Named(month=int(month), day=int(day_of_month), weekday=int(named), year=None):
                day = _first_such_day(month, day_of_month, named, year)
                future = surroundings_of(read.context, phrase.start, phrase.end).tense() == "future"
                published = _published_beside(day, spoken_of, future=future) if day else None
                return _dating(published, day, read.place(phrase)[1], year) if published and day else None
            case _:
                pass
    return None


def _latest_year(read: ReadText) -> int | None:
    """The latest year that a text names, but for its copyright's."""
    years: list[int] = []
    for phrase in read.phrases:
        if isinstance(phrase.meaning.when, Fixed):
            start, _ = read.place(phrase)
            if not _COPYRIGHT.search(read.text[max(0, start - _REACH_OF_COPYRIGHT) : start]):
                years.append(phrase.meaning.when.period.year)
    return max(years, default=None)


def _first_such_day(month: int, day_of_month: int, day_of_week: int, year: int) -> Day | None:
    """That day of that month in a year or the next, where it falls on a weekday."""
    for later in range(year, year + _YEARS_ON + 1):
        if 1 <= month <= MONTHS_IN_YEAR and 1 <= day_of_month <= days_in_month(later, month):
            day = day_number(later, month, day_of_month)
            if weekday(day) == day_of_week:
                return day
    return None


def _published_beside(day: Day, spoken_of: int | None, *, future: bool) -> Day | None:
    """The day of publication within a week of a day that a text looks back or ahead to: of its latest weekday."""
    if spoken_of is None:
        return None if future else day
    return nearest_weekday(day, spoken_of, -1 if future else 1)


def _dating(published: Day, named: Day, words: str, year: int) -> Dating:
    """The dating of an article by a day that it names without its year."""
    name = WEEKDAYS[weekday(named)]
    reason = (
        f"‘{words}’ and {name} come together first, from the year {year} that it names, on "
        f"{day_in_words(named, ENGLISH)}, so it probably appeared on {day_in_words(published, ENGLISH)}"
    )
    return Dating(qualified(of_day(published), uncertain=True), words, "day-of-month-and-weekday", reason)
