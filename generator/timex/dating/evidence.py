"""What in an article's own words fits if it was published on a day: its counting, and what others tell of that day."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.dates.calendar import weekday
from generator.dates.edtf import of_day
from generator.model.time import Dating
from generator.timex.dating.counting import OF_LEAD
from generator.timex.dating.counts import Count
from generator.wording.dates import day_in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.timex.dating.counting import CountingExpression, CountingText
    from generator.timex.dating.distances import Distance
    from generator.timex.dating.told import Known, Like

# Rules that rest on a sentence of another article which seems to tell the same, or on its story alone.
_TOLD_ELSEWHERE, _DAYS_AFTER = "told-elsewhere", "days-after"
# Those that rest on its story alone.
LIKELY = _COUNTED_LIKELY, _FROM_LIKELY = "counted-days-of-story", "counted-from-story"
TOLD = (_TOLD_ELSEWHERE, _DAYS_AFTER, *LIKELY)
# An article counts back so many days at most before it would rather give a date.
DAYS_TO_COUNT = 45
# The day itself, for what counts from the publication alone.
_NOW = Count("", range(0))


def evidence_by_day(counting: CountingText) -> Mapping[Day, Sequence[Dating]]:
    """What fits in an article for each day on which it may have been published, in the order of its text."""
    by_day: dict[Day, list[Dating]] = defaultdict(list)
    for expression in counting.expressions:
        for day, rule, reason in _fitting(expression, counting):
            by_day[day].append(Dating(of_day(day), expression.words, rule, reason))
    return by_day


def _fitting(expression: CountingExpression, counting: CountingText) -> Iterator[tuple[Day, str, str]]:
    """The days of publication that fit an expression by what is known, each with the rule and the reason."""
    began, spoken_of = counting.began, counting.spoken_of
    said, count = f"‘{' '.join(expression.words.split())}’", expression.count
    back = [distance for distance in expression.distances if distance.rule == "counted-back"]
    past = [distance for distance in expression.distances if _looks_back(distance)]
    weekdays = [distance for distance in expression.distances if distance.rule.startswith("weekday")]
    if expression.of_beginning:
        for first, day in _published(began, _NOW, back):
            yield day, "counted-from-beginning", f"{said} counts from {_what_began(began, first)}"
        for first, day in _published_likely(expression.like, _NOW, back, spoken_of):
            yield day, _FROM_LIKELY, f"{said} may count from {_what_is_told(expression.like.all, first)}"
    # Of "on Sunday, a week after the vote" the vote was not on that Sunday.
    for first, day in _published(expression.same, _NOW, past) if not count else ():
        if not (expression.of_beginning and back and first in began):
            yield day, _TOLD_ELSEWHERE, f"{said} is said of {_what_is_told(expression.same, first)}"
    if count:
        for first, day in _published(began, count, weekdays):
            yield day, "counted-days", f"{said} is {count.words} {_what_began(began, first)}"
        for first, day in _published(expression.same, count, weekdays):
            yield day, _DAYS_AFTER, f"{said} is {count.words} {_what_is_told(expression.same, first)}"
        of_lead = [distance for distance in expression.distances if distance.rule == OF_LEAD]
        for first, day in _published_likely(expression.like, count, weekdays + of_lead, spoken_of):
            yield day, _COUNTED_LIKELY, f"{said} is {count.words} {_what_is_told(expression.like.all, first)}"


def _published(known: Known, count: Count, distances: Sequence[Distance]) -> Iterator[tuple[Day, Day]]:
    """The known days, each with a day of publication from which an expression means what is counted from it."""
    for first in known:
        for day in count.from_day(first):
            for distance in distances:
                published = day + distance.days
                if 0 <= published - day < DAYS_TO_COUNT and weekday(published) == distance.published_on:
                    yield first, published


def _published_likely(
    like: Like, count: Count, distances: Sequence[Distance], spoken_of: int | None
) -> Iterator[tuple[Day, Day]]:
    """The days that likely count, each with a day of publication, of the weekday looked back to last or the one after.

    They are those of sentences that share a word with the expression's own, else the one day of its story that fits.
    What is numbered counts from the first of such days: from where the story begins.
    """
    for known, is_near in ((like.near, True), (like.all, False)):
        found = [
            (first, day)
            for first, day in _published(known, count, distances)
            if spoken_of is None or spoken_of in (weekday(day), weekday(day - 1))
        ]
        if found:
            earliest = min(first for first, _ in found)
            of_earliest = [(first, day) for first, day in found if first == earliest]
            if is_near or found == of_earliest:
                yield from of_earliest if count.is_numbered else found
            return


def _looks_back(distance: Distance) -> bool:
    """Whether an expression means a day that has been, by its own words or its verb."""
    if distance.rule == "day-counted-from":
        return distance.days > 0
    return distance.rule in ("counted-back", "weekday-up-to-then")


def _what_began(known: Known, day: Day) -> str:
    source = f" ({known[day]})" if known[day] else ""
    return f"what began on {day_in_words(day, ENGLISH)}{source}"


def _what_is_told(known: Known, day: Day) -> str:
    return f"what {known[day]} tells of {day_in_words(day, ENGLISH)}"
