"""What an article counts from: "its fourth day", "its second week", "three days after the earthquake"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date, day_number, days_in_month
from generator.timex.dating.sentences import sentence_number, sentence_tokens
from generator.timex.reading.meanings import Plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.timex.reading.phrases import ReadText

# Between "entered its fourth day" and "on Monday" so many words stand at most.
_REACH = 20
_DAYS_IN_WEEK = 7
_LENGTH = re.compile(r"P(?P<number>\d+)(?P<unit>[DWY])")
_UNITS = {"D": "day", "W": "week", "Y": "year"}


@dataclass(frozen=True, slots=True)
class Count:
    """How long after something a day lies.

    Attributes:
        words: In English, with "of" or "after" at its end: "day 4 of", "in week 2 of", "3 days after".
        tokens: The tokens that say so.
        days: How many days after it, or between which numbers of days: (3, 3) of day 4, (7, 13) of week 2.
        years: How many years after it, to the day.
    """

    words: str
    tokens: range
    days: tuple[int, int] = (0, 0)
    years: int = 0

    @property
    def is_numbered(self) -> bool:
        """Whether it numbers a day or week of something: "its fourth day"."""
        return self.words.endswith(" of")

    @property
    def is_to_the_day(self) -> bool:
        return not self.years and self.days[0] == self.days[1]

    def from_day(self, first: Day) -> Sequence[Day]:
        """The days that it may mean, counted from a day; none where the calendar has no such day."""
        year, month, day = calendar_date(first)
        if day > days_in_month(year + self.years, month):
            return ()
        start = day_number(year + self.years, month, day)
        return range(start + self.days[0], start + self.days[1] + 1)


def count_near(read: ReadText, start: int) -> Count | None:
    """The day or week that is counted near an expression of that first token, in its sentence."""
    sentence = sentence_tokens(read, sentence_number(read, start))
    near = range(max(sentence.start, start - _REACH) + 1, min(sentence.stop, start + _REACH))
    # What stands before is meant rather than what stands behind.
    nearest_first = sorted(near, key=lambda index: (index > start, abs(index - start)))
    return next((count for index in nearest_first if (count := _count_at(read, index))), None)


def count_in(read: ReadText, number: int) -> Count | None:
    """The first day or week that is counted in a sentence of that number."""
    sentence = sentence_tokens(read, number)
    found = (_count_at(read, index) for index in range(sentence.start + 1, sentence.stop))
    return next((count for count in found if count), None)


def counts_after(read: ReadText) -> Mapping[int, Count]:
    """By the number of a sentence, how long after something it tells: "three days after the earthquake"."""
    found: dict[int, Count] = {}
    for phrase in read.phrases:
        match phrase.meaning.when:
            case Plain(value) if read.context.boundary(phrase.end + 1) == "after":
                length = _LENGTH.fullmatch(value)
                if length:
                    found[sentence_number(read, phrase.start)] = match_to_count(
                        length, range(phrase.start, phrase.end + 1)
                    )
            case _:
                pass
    return found


def match_to_count(match: re.Match[str], tokens: range) -> Count:
    """What the tokens count whose length of time matches the pattern of lengths."""
    number, unit = int(match["number"]), _UNITS[match["unit"]]
    words = f"{number} {unit}{'s' if number > 1 else ''} after"
    if unit == "year":
        return Count(words, tokens, years=number)
    days = number * (_DAYS_IN_WEEK if unit == "week" else 1)
    return Count(words, tokens, (days, days))


def _count_at(read: ReadText, index: int) -> Count | None:
    """The count whose unit is the token of that number: "day" in "its fourth day"."""
    words, language = read.context.tokens.words, read.context.language
    number, unit = language.value("ordinal-word", words[index - 1]), language.value("unit", words[index])
    if not isinstance(number, int) or unit not in ("day", "week"):
        return None
    tokens = range(index - 1, index + 1)
    if unit == "day":
        return Count(f"day {number} of", tokens, (number - 1, number - 1))
    return Count(f"in week {number} of", tokens, ((number - 1) * _DAYS_IN_WEEK, number * _DAYS_IN_WEEK - 1))
