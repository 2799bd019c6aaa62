"""The year that another expression of its sentence gives to a day or a month without one: "In 1998, on May 1"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date
from generator.timex.calendar.periods import Period
from generator.timex.reading.in_year import in_year
from generator.timex.reading.meanings import Fixed, Named, Part

if TYPE_CHECKING:
    from generator.dates.calendar import Day
    from generator.timex.finding.context import Context
    from generator.timex.languages.language import Tense
    from generator.timex.reading.meanings import Calendar, Phrase
    from generator.timex.telling.expressions import Expression

# So few words stand between a year and a day in it: ", on", "on the".
_BESIDE = 2
# "'s presidential election, on".
_BESIDE_NOUN = 8


def year_of_end(phrase: Phrase, behind: Phrase, context: Context, *, is_first: bool) -> int | None:
    """The year that the end of a stretch gives its beginning: "between 27 February and mid-April 2011".

    A history that has told of nothing may name a year with the second date of its sentence: "arranged on 4 February for
    17 April 1999".

    Args:
        phrase: The expression that may be the beginning.
        behind: The one behind it.
        context: The words of the text.
        is_first: Whether a history tells of a time for the first time.
    """
    match phrase.meaning.when, behind.meaning.when:
        case Named(month=int(month), year=None, offset=None), Fixed(Period("day" | "month") as end):
            pass
        case _:
            return None
    of_one = is_first and context.same_sentence(phrase.start, behind.start)
    if not of_one and not context.is_range(phrase.start, phrase.end, behind.start):
        return None
    return end.year - (month > calendar_date(end.first)[1])


def year_of_begin(before: Expression, phrase: Phrase, context: Context, latest: Day | None) -> int | None:
    """The year that the beginning of a stretch gives its end: "26-30 September", "from November to March".

    Args:
        before: The expression that may be the beginning.
        phrase: The one behind it.
        context: The words of the text.
        latest: The last day that the end can come to; None where nothing says so.
    """
    begin, end = before.resolved.period, phrase.meaning.when
    match before.phrase.meaning.when, end:
        case Named(month=int(), offset=None), Named(month=int(month), weekday=None, year=None, offset=None):
            pass
        case _:
            return None
    if begin is None or not context.is_range(before.phrase.start, before.phrase.end, phrase.start):
        return None
    year = begin.year + (month < calendar_date(begin.first)[1])
    period = in_year(end, year)
    return None if period is None or (latest is not None and period.first > latest) else year


def year_beside(before: Expression, opening: Expression, phrase: Phrase, context: Context, tense: Tense) -> int | None:
    """The year that the expression right before another, or the first of its sentence, gives it.

    Args:
        before: The expression before it, in its sentence.
        opening: The first of that sentence.
        phrase: The expression without a year.
        context: The words of the text.
        tense: What the words around it say of its time; what is still to come is of no year told before it.
    """
    year = _year_right_before(before.phrase, before.resolved.period, phrase, context)
    if year is None and tense == "past":
        year = _year_of_sentence(opening.phrase, opening.resolved.period, phrase, context)
    return year


def _year_right_before(before: Phrase, period: Period | None, phrase: Phrase, context: Context) -> int | None:
    """The year that the expression right before another gives it.

    So "In 1998, on May 1", "last year's election, on May 7", "jailed in October 1996 and freed in March", which is that
    of 1997, and "March and April".
    """
    if period is None:
        return None
    between = phrase.start - before.end
    if period.unit == "year":
        is_of_noun = between <= _BESIDE_NOUN and context.has_hint("year-of-noun", before.end, before.end + 1)
        return period.index if between <= _BESIDE or is_of_noun else None
    match before.meaning.when, phrase.meaning.when:
        case Fixed(Period("day" | "month")), Named(month=int(month)) if context.goes_on_with_and(
            before.end
        ) and context.same_clause(before.end, phrase.start):
            pass
        case Named(unit="month"), Named(unit="month", month=int(month)) if between == 1 and context.joins(before.end):
            pass
        case _:
            return None
    return period.year + (month < calendar_date(period.first)[1])


def _year_of_sentence(opening: Phrase, period: Period | None, phrase: Phrase, context: Context) -> int | None:
    """The year, or the season, that opens a sentence, for its months: "In 1998 it rained in May".

    A year holds for the days of its first clause, too.
    """
    if period is None or period.unit not in ("year", "season") or not context.opens_sentence(opening.start):
        return None
    month = _month_without_year(phrase.meaning.when)
    if month is None:
        is_of_year = period.unit == "year" and context.same_clause(opening.end, phrase.start)
        return period.index if is_of_year else None
    # "Two winters ago it froze in December and again in March".
    return period.year + (month < calendar_date(period.first)[1])


def _month_without_year(when: Calendar) -> int | None:
    """The number of a month that names no year; None for anything else."""
    match when:
        case Named(unit="month", month=month, year=None) | Part(whole=Named(unit="month", month=month, year=None)):
            return month
        case _:
            return None
