"""Readings: from a match to what it means. Those of what no date changes stand in `plain_readings`.

A language's patterns name a reading each, and keep words under the names that it asks for: `languages/asked.py` lists
them, and `languages/README.md` tells what they are. A pattern that keeps "first" and "last" is read twice.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from generator.timex.calendar.periods import Period
from generator.timex.calendar.republican import republican_day
from generator.timex.reading.calendar_words import calendar_of, relation_of, year_of
from generator.timex.reading.in_year import in_year
from generator.timex.reading.meanings import (
    Fixed,
    Meaning,
    Moved,
    Named,
    Overnight,
    Part,
    Plain,
    Relative,
    Shift,
    Shortened,
    Told,
)
from generator.timex.reading.modifiers import count_of, meaning_of
from generator.timex.reading.plain_readings import (
    match_to_duration,
    match_to_duration_in_two_units,
    match_to_fiscal,
    match_to_half_more,
    match_to_plain,
    match_to_set,
    match_to_some_weekday,
)
from generator.timex.reading.written import written_day

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.timex.calendar.periods import Unit
    from generator.timex.finding.words import Words
    from generator.timex.reading.meanings import Calendar

_DAYS_IN_HALF_A_QUARTER = 45


def match_to_date(words: Words) -> Meaning:
    """A day, month, season, quarter, half, year or holiday: "Monday, January 14", "early 2012", "last summer"."""
    return meaning_of(words, calendar_of(words))


def match_to_relative(words: Words) -> Meaning:
    """A period counted from another of its unit: "yesterday", "next month", "the same year"."""
    offset, anchor = relation_of(words, "relation")
    return meaning_of(words, Relative(cast("Unit", words.text("unit")), offset, anchor))


def match_to_shift(words: Words) -> Meaning:
    """A time so far before or after another: "two days later", "a week ago"."""
    direction, anchor = relation_of(words, "direction")
    return meaning_of(words, Shift(count_of(words), cast("Unit", words.text("unit")), direction, anchor))


def match_to_clock(words: Words) -> Meaning:
    """A time of the clock on the day that is told of: "9 p.m."."""
    return meaning_of(words, Told("day"))


def match_to_told(words: Words) -> Meaning:
    """Whatever was told of last, "the same time", or the last such weekday, "that Saturday"."""
    weekday = words.integer("weekday")
    return meaning_of(words, Told(None) if weekday is None else Told("day", weekday))


def match_to_quarter_ended(words: Words) -> Meaning:
    """A quarter with the day that it ends on, each an expression: "the quarter ended Sept. 30"."""
    if not words.inside("unit"):
        return match_to_date(words)
    # A financial year may begin with any month, so the quarter of the calendar is that of the middle of the three.
    middle = Moved(calendar_of(words), _DAYS_IN_HALF_A_QUARTER, "day", -1)
    return Meaning(Part("quarter", 0, middle))


def match_to_overnight(words: Words) -> Meaning:
    """The night that ends with a day or begins with it, as the tense decides: "the river rose overnight"."""
    _, anchor = relation_of(words, "relation")
    return meaning_of(words, Overnight(anchor))


def match_to_republican(words: Words) -> Meaning:
    """A day in the calendar of the French Republic, perhaps without its year: "9 thermidor an II"."""
    month, day = words.integer("republican-month") or 0, words.integer("day") or 0
    year = words.integer("republican-year")
    if year is None:
        return meaning_of(words, Named("day", holiday=f"republican {month}-{day}"))
    found = republican_day(year, month, day)
    return meaning_of(words, Plain("XXXX-XX-XX") if found is None else Fixed(Period("day", found)))


def match_to_part(words: Words) -> Meaning:
    """The n-th period in another: "the first week of May"."""
    number = words.integer("nth") or 0
    whole: Calendar
    if not words.has("whole"):
        whole = calendar_of(words)
    elif words.has("relation"):
        whole = Relative(cast("Unit", words.text("whole")), *relation_of(words, "relation"))
    else:
        whole = Relative(cast("Unit", words.text("whole")), 0, "told")
    return meaning_of(words, Part(cast("Unit", words.text("unit")), number - 1 if number > 0 else number, whole))


def match_to_weekday_of_week(words: Words) -> Meaning:
    """A weekday of a week that is named: "Wednesday last week"."""
    return meaning_of(
        words, Part("day", words.integer("weekday") or 0, Relative("week", *relation_of(words, "relation")))
    )


def match_to_weekday_of_month(words: Words) -> Meaning:
    """The n-th or last weekday of a month, which comes as holidays do: "the last Friday of July"."""
    rule = f"{words.integer('month')}-{words.integer('nth')}-{words.integer('weekday')}"
    named, year = Named("day", holiday=rule), year_of(words)
    if not isinstance(year, int):
        return meaning_of(words, replace(named, year=year))
    period = in_year(named, year)
    return meaning_of(words, Fixed(period) if period else Plain("XXXX-XX-XX"))


def match_to_moved(words: Words) -> Meaning:
    """A day or another period, moved: "the day after Christmas", "a year ago today", "two weeks from Monday"."""
    direction, _ = relation_of(words, "direction")
    unit = cast("Unit", words.text("unit"))
    deictic = words.integer("deictic")
    if words.has("whole"):
        whole: Calendar = Relative(cast("Unit", words.text("whole")), *relation_of(words, "relation"))
    elif deictic is not None:
        whole = Relative("day", deictic)
    else:
        whole = calendar_of(words)
    return meaning_of(words, Moved(whole, round(count_of(words) or 0), unit, direction))


def match_to_unit_told(words: Words) -> Meaning:
    """The period of a unit that the text tells of: "in the quarter"."""
    return meaning_of(words, Told(cast("Unit", words.text("unit"))))


def match_to_same_quarter(words: Words) -> Meaning:
    """The quarter of another year that a report compares its own with: "the 1988 period", "last year's quarter"."""
    return meaning_of(words, Named("quarter", year=year_of(words)))


def match_to_decade(words: Words) -> Meaning:
    """A decade: "the 1990s", "the '90s", "the nineties"."""
    decade = words.integer("decade")
    if decade is not None:
        return meaning_of(words, Fixed(Period("decade", decade // 10)))
    short = words.integer("short-decade")
    return meaning_of(words, Shortened("decade", short // 10 if short else words.integer("decade-word") or 0))


def match_to_century(words: Words) -> Meaning:
    """A century, the first being the years 1 to 100: "the 19th century", "the second century BC"."""
    number = (words.integer("tens") or 0) + (words.integer("century") or 1)
    index = -number if words.has("before-christ") else number - 1
    return meaning_of(words, Fixed(Period("century", index)))


def match_to_iso(words: Words) -> Meaning:
    """A day as ISO 8601 writes it, perhaps with a time: "2013-01-14T10:35"."""
    text = words.tokens[words.start]
    year, month, day = (int(part) for part in text[:10].split("-"))
    period = in_year(Named("day", month, day), year)
    return Meaning(Fixed(period) if period else Plain("XXXX-XX-XX"), clock=text[11:16])


def match_to_written(words: Words) -> Meaning:
    """A day in digits and strokes, perhaps with a time: "14/01/2013", "14.01.2013 à 10h35"."""
    day = written_day(words.tokens[words.start], words.language.code, words.language.written_orders)
    return meaning_of(words, Plain("XXXX-XX-XX") if day is None else Fixed(Period("day", day)))


READINGS: Mapping[str, Callable[[Words], Meaning]] = {
    "date": match_to_date,
    "relative": match_to_relative,
    "shift": match_to_shift,
    "clock": match_to_clock,
    "told": match_to_told,
    "unit-told": match_to_unit_told,
    "republican": match_to_republican,
    "part": match_to_part,
    "weekday-of-week": match_to_weekday_of_week,
    "some-weekday": match_to_some_weekday,
    "weekday-of-month": match_to_weekday_of_month,
    "moved": match_to_moved,
    "half-more": match_to_half_more,
    "duration-in-two-units": match_to_duration_in_two_units,
    "quarter-ended": match_to_quarter_ended,
    "overnight": match_to_overnight,
    "duration": match_to_duration,
    "set": match_to_set,
    "plain": match_to_plain,
    "fiscal": match_to_fiscal,
    "same-quarter": match_to_same_quarter,
    "decade": match_to_decade,
    "century": match_to_century,
    "iso": match_to_iso,
    "written": match_to_written,
}
