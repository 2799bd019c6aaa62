"""On which day an article says that it was written: its dateline, and the weekday that it looks back to last."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date
from generator.timex.reading.meanings import Fixed, Named
from generator.timex.telling.surroundings import surroundings_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.calendar import Day
    from generator.timex.reading.meanings import Phrase
    from generator.timex.reading.phrases import ReadText

# A place in capitals opens an agency's story, its day behind it: "BAMAKO, Jan 25 (Reuters)".
_DATELINE_PLACE = re.compile(r"[^\S\n]*[A-ZÀ-Þ][A-ZÀ-Þ'’/ .-]+[A-ZÀ-Þ](?:, [A-ZÀ-Þ][\w.]+)?,? ")
# The lead of an article, in characters: where news says the day.
_LEAD = 600
_DAYS_IN_WEEK = 7
# An article looks back to the weekdays that follow the one of its lead, so many at most.
_DAYS_IN_A_ROW = 2


@dataclass(frozen=True, slots=True)
class Dateline:
    """The day in a dateline.

    Attributes:
        month: 1 to 12.
        day: Day of the month.
        year: None where it names none, as most do.
        words: As written.
    """

    month: int
    day: int
    year: int | None
    words: str

    def names(self, day: Day) -> bool:
        """Whether it is that day, as far as it tells."""
        year, month, day_of_month = calendar_date(day)
        return (month, day_of_month) == (self.month, self.day) and self.year in (None, year)


def dateline(read: ReadText) -> Dateline | None:
    """The day in an article's dateline; None where it has none."""
    for phrase in read.phrases:
        start, words = read.place(phrase)
        if start > _LEAD:
            return None
        if not stands_behind_place(read, phrase):
            continue
        match phrase.meaning.when:
            case Named(month=int(month), day=int(day), year=None):
                return Dateline(month, day, None, words)
            case Fixed(period) if period.unit == "day":
                year, month, day = calendar_date(period.index)
                return Dateline(month, day, year, words)
            case _:
                pass
    return None


def stands_behind_place(read: ReadText, phrase: Phrase) -> bool:
    """Whether a place in capitals opens the line of a phrase and leads to it, as in a dateline."""
    start = _start_with_article(read, phrase)
    return _DATELINE_PLACE.fullmatch(read.text, read.text.rfind("\n", 0, start) + 1, start) is not None


def _start_with_article(read: ReadText, phrase: Phrase) -> int:
    """Offset of a phrase with the article before it, if it does not begin with one: "ABIDJAN, le 14 janvier"."""
    before = phrase.start - 1
    has_article = before >= 0 and read.context.symbols[before] in read.context.language.is_in["range-article"]
    return read.context.tokens.starts[before if has_article else phrase.start]


def latest_weekday(read: ReadText) -> int | None:
    """The weekday that an article looks back to last, which in news is mostly its own; 0 is Monday.

    It is the one that its lead looks back to first, or the one right after it if the article looks back to that, too:
    Monday of "collapsed on Sunday … searched on Monday". None where the lead looks back to none. "Friday's fire" and
    "l'incendie de vendredi" tell when the fire was, not when it is written of.
    """
    past = list(_past_weekdays(read))
    if not past or past[0][0] > _LEAD:
        return None
    latest, weekdays = past[0][1], {weekday for _, weekday in past}
    for _ in range(_DAYS_IN_A_ROW):
        following = (latest + 1) % _DAYS_IN_WEEK
        latest = following if following in weekdays else latest
    return latest


def _past_weekdays(read: ReadText) -> Iterator[tuple[int, int]]:
    """Where a text looks back to a weekday, and to which."""
    for phrase in read.phrases:
        weekday = plain_weekday(phrase)
        if weekday is None or read.context.has_hint("attribute", phrase.start - 1, phrase.end + 1):
            continue
        if surroundings_of(read.context, phrase.start, phrase.end).tense() != "future":
            last = _last_weekday(read, phrase) if phrase.meaning.part_of_day else weekday
            yield read.place(phrase)[0], weekday if last is None else last


def _last_weekday(read: ReadText, phrase: Phrase) -> int | None:
    """The weekday on which what a phrase means is over: Monday of "the night from Sunday to Monday"."""
    language, words = read.context.language, read.context.tokens.words[phrase.start : phrase.end]
    numbers = (language.value("weekday", word) for word in reversed(words))
    return next((number for number in numbers if isinstance(number, int)), None)


def plain_weekday(phrase: Phrase) -> int | None:
    """The weekday of a phrase that says nothing else of the day; None for any other."""
    match phrase.meaning.when:
        case Named(month=None, day=None, weekday=int(weekday), offset=None):
            return weekday
        case _:
            return None
