"""How far from an article's publication the day lies that an expression counts from it, whatever that day is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates.calendar import day_number
from generator.timex.reading.meanings import Named, Relative, Shift
from generator.timex.resolving.resolve import resolve
from generator.timex.resolving.situation import Situation
from generator.timex.resolving.story import Story
from generator.timex.telling.surroundings import surroundings_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.timex.reading.meanings import Phrase
    from generator.timex.reading.phrases import ReadText

# "Monday" and "two days ago" lie as far from one day as from any other of its weekday, so that one week tells all. A
# Monday begins it.
_ANY_WEEK = day_number(2001, 1, 1)
_WEEKDAYS = range(7)


@dataclass(frozen=True, slots=True)
class Distance:
    """How far before an article's publication a day lies, if that falls on a weekday.

    Attributes:
        published_on: The weekday of the publication; 0 is Monday.
        days: How many days before it; negative is behind.
        rule: How it was found.
    """

    published_on: int
    days: int
    rule: str


def distances(read: ReadText, phrase: Phrase) -> Iterator[Distance]:
    """How far an expression's day lies from each weekday of publication; nothing where another day decides that too."""
    match phrase.meaning.when:
        case Named(month=None, day=None, weekday=int(), anchor="publication"):
            pass
        case Relative(anchor="publication") | Shift(anchor="publication"):
            pass
        case _:
            return
    if phrase.meaning.window or phrase.meaning.portion:
        return
    around = surroundings_of(read.context, phrase.start, phrase.end)
    tense, boundary = around.tense(), around.boundary
    for published_on in _WEEKDAYS:
        situation = Situation(_ANY_WEEK + published_on, Story(), "news", tense, boundary)
        resolved = resolve(phrase.meaning.when, situation)
        if resolved.period and resolved.period.unit == "day":
            yield Distance(published_on, _ANY_WEEK + published_on - resolved.period.index, resolved.rule)
