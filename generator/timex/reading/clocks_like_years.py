"""Times of the clock that look like years: "It left at 0915 and came back around 1300", in a report on 2001."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.timex.reading.clock import clock_at
from generator.timex.reading.meanings import Fixed, Told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timex.finding.context import Context
    from generator.timex.reading.meanings import Phrase

_DIGITS = 4
_MINUTES = 60
# "The end of 1300" is no time of the clock.
_MODIFIERS_OF_TIMES = ("", "APPROX")
# A report that dates what happened hardly tells of a year so long before it.
_YEARS_BEFORE = 100


def with_clocks_like_years(phrases: Sequence[Phrase], context: Context) -> Sequence[Phrase]:
    """Take four digits for a time in a text that writes its times so, where as a year they lie far before its dates.

    Args:
        phrases: A text's expressions, in its order.
        context: Its words, as the rules see them.
    """
    if not any(phrase.meaning.clock and _four_digits(phrase, context) for phrase in phrases):
        return phrases
    written = [phrase.meaning.when for phrase in phrases]
    years = [when.period.year for when in written if isinstance(when, Fixed) and when.period.unit in ("day", "month")]
    if not years:
        return phrases
    earliest = min(years) - _YEARS_BEFORE
    return [_as_time(phrase, context, earliest) for phrase in phrases]


def _as_time(phrase: Phrase, context: Context, earliest: int) -> Phrase:
    """An expression as a time of the clock, if it is a year before the earliest that its text may tell of."""
    meaning, digits = phrase.meaning, _four_digits(phrase, context)
    match meaning.when:
        case Fixed(period) if period.unit == "year" and period.year < earliest and digits == f"{period.year}":
            hour, minute = divmod(period.year, 100)
        case _:
            return phrase
    if minute >= _MINUTES or meaning.modifier not in _MODIFIERS_OF_TIMES:
        return phrase
    return replace(phrase, meaning=replace(meaning, when=Told("day"), clock=clock_at(hour * _MINUTES + minute)))


def _four_digits(phrase: Phrase, context: Context) -> str:
    """The number of four digits that an expression holds; empty where it holds none."""
    words = context.tokens.words[phrase.start : phrase.end]
    return next((word for word in words if word.isdecimal() and len(word) == _DIGITS), "")
