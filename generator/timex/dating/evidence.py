"""What in an article's own words fits if it was published on a day: its counting, and what others tell of that day."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.dates.calendar import weekday
from generator.dates.edtf import of_day
from generator.model.time import Dating
from generator.timex.dating.distances import distances
from generator.timex.dating.sentences import content_of, sentence_number, sentence_text, sentence_tokens
from generator.timex.reading.meanings import Fixed, Plain
from generator.timex.reading.phrases import ReadText, read_text
from generator.timex.tagger import resolve_text
from generator.timex.telling.opening import plain_weekday
from generator.wording.dates import day_in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from generator.dates.calendar import Day
    from generator.timex.dating.distances import Distance
    from generator.timex.dating.reports import Reports

# Between "entered its fourth day" and "on Monday" so many words stand at most.
_COUNT_REACH = 12
# Rules that rest on a sentence of another article which seems to tell the same.
_TOLD_ELSEWHERE, _DAYS_AFTER = "told-elsewhere", "days-after"
TOLD = (_TOLD_ELSEWHERE, _DAYS_AFTER)
# An article counts back so many days at most before it would rather give a date.
DAYS_TO_COUNT = 45
_DAYS = re.compile(r"P(\d+)([DW])")


@dataclass(frozen=True, slots=True)
class Beginning:
    """Something that began on a known day.

    Attributes:
        day: The day.
        words: The sentence that tells it.
        source: Id of the article that tells it.
    """

    day: Day
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class CountingExpression:
    """An expression that may tell the day of publication.

    Attributes:
        words: As written.
        distances: How far before the publication its day lies.
        of_beginning: Whether something begins in its sentence.
        count: Which day of something it is: 4 for the Monday of "entered its fourth day on Monday".
        days_after: How many days after something it is: 3 for the Thursday of "on Thursday, three days after the
            earthquake".
        told_elsewhere: The days of which a dated article tells what its sentence tells.
    """

    words: str
    distances: Sequence[Distance]
    of_beginning: bool
    count: int | None
    days_after: int | None
    told_elsewhere: AbstractSet[Day]


@dataclass(frozen=True, slots=True)
class CountingText:
    """A text read once, with all in it that may tell its day.

    Attributes:
        read: The text with its expressions of time.
        expressions: Those that count, in its order.
        own_days: Days that the text itself names in full.
    """

    read: ReadText
    expressions: Sequence[CountingExpression]
    own_days: frozenset[Day]


def beginnings(source: str, text: str, published: Day, language: str) -> list[Beginning]:
    """What an article of a known day tells to have begun on a day that it names by month and day."""
    read = read_text(text, language)
    telling = _sentences_of_beginnings(read)
    numbers = {read.place(phrase)[0]: sentence_number(read, phrase.start) for phrase in read.phrases}
    return [
        Beginning(timex.date.begin, sentence_text(read, numbers[timex.start]), source)
        for timex in resolve_text(read, published, "news")
        if timex.date and timex.date.is_day and timex.date.begin is not None
        if timex.rule in ("as-written", "day-without-year") and numbers[timex.start] in telling
    ]


def counting_text(text: str, language: str, reports: Reports | None = None) -> CountingText:
    """Read a text and find what it counts, whatever its day of publication."""
    read = read_text(text, language)
    beginning, later = _sentences_of_beginnings(read), _days_after(read)
    told: dict[int, AbstractSet[Day]] = {}
    expressions: list[CountingExpression] = []
    for phrase in read.phrases:
        sentence = sentence_number(read, phrase.start)
        if reports and sentence not in told:
            told[sentence] = reports.days_of(content_of(read, sentence))
        is_weekday = plain_weekday(phrase) is not None
        expression = CountingExpression(
            words=read.place(phrase)[1],
            distances=(),
            of_beginning=sentence in beginning,
            count=_day_of_count(phrase.start, read) if is_weekday else None,
            days_after=later.get(sentence) if is_weekday else None,
            told_elsewhere=told.get(sentence, frozenset()),
        )
        if expression.of_beginning or expression.count is not None or expression.told_elsewhere:
            expressions.append(replace(expression, distances=tuple(distances(read, phrase))))
    return CountingText(read, expressions, frozenset(_own_days(read)))


def evidence_by_day(counting: CountingText, began: AbstractSet[Day]) -> Mapping[Day, Sequence[Dating]]:
    """What fits in an article for each day on which it may have been published, in the order of its text.

    Args:
        counting: The article.
        began: Days on which something is known to have begun.
    """
    began = began | counting.own_days
    by_day: dict[Day, list[Dating]] = defaultdict(list)
    for expression in counting.expressions:
        for distance in expression.distances:
            for day, rule, reason in _fitting(expression, distance, began):
                by_day[day].append(Dating(of_day(day), expression.words, rule, reason))
    return by_day


def _fitting(
    expression: CountingExpression, distance: Distance, began: AbstractSet[Day]
) -> Iterator[tuple[Day, str, str]]:
    """The days of publication that fit an expression by what is known, each with the rule and the reason."""
    words, told = " ".join(expression.words.split()), expression.told_elsewhere
    from_beginning: AbstractSet[Day] = frozenset()
    if distance.rule == "counted-back" and expression.of_beginning:
        from_beginning = began
        for first, day in _published(from_beginning, 0, distance):
            yield day, "counted-from-beginning", f"‘{words}’ counts from {_what_began(first)}"
    if distance.rule in ("counted-back", "weekday-up-to-then") or (
        distance.rule == "day-counted-from" and distance.days > 0
    ):
        for first, day in _published(told - from_beginning, 0, distance):
            reason = f"‘{words}’ is said of what another article tells of {day_in_words(first, ENGLISH)}"
            yield day, _TOLD_ELSEWHERE, reason
    if not distance.rule.startswith("weekday"):
        return
    if expression.count is not None:
        for first, day in _published(began, expression.count - 1, distance):
            yield day, "counted-days", f"‘{words}’ is day {expression.count} of {_what_began(first)}"
    if expression.days_after is not None:
        days = f"{expression.days_after} day{'s' if expression.days_after > 1 else ''}"
        for first, day in _published(told, expression.days_after, distance):
            reason = f"‘{words}’ is {days} after what another article tells of {day_in_words(first, ENGLISH)}"
            yield day, _DAYS_AFTER, reason


def _published(known: AbstractSet[Day], later: int, distance: Distance) -> Iterator[tuple[Day, Day]]:
    """The known days, each with the day of publication from which an expression means so many days after it."""
    on = later + distance.days
    if 0 <= on < DAYS_TO_COUNT:
        yield from ((first, first + on) for first in known if weekday(first + on) == distance.published_on)


def _what_began(day: Day) -> str:
    return f"what began on {day_in_words(day, ENGLISH)}"


def _sentences_of_beginnings(read: ReadText) -> AbstractSet[int]:
    """Numbers of the sentences in which something begins."""
    words = read.context.language.beginnings
    return {
        sentence_number(read, position)
        for position, word in enumerate(read.context.tokens.words)
        if word.lower() in words
    }


def _own_days(read: ReadText) -> Iterator[Day]:
    for phrase in read.phrases:
        match phrase.meaning.when:
            case Fixed(period) if period.unit == "day":
                yield period.index
            case _:
                pass


def _days_after(read: ReadText) -> Mapping[int, int]:
    """By the number of a sentence, how many days after something it tells: 3 for "three days after the earthquake"."""
    found: dict[int, int] = defaultdict(int)
    for phrase in read.phrases:
        match phrase.meaning.when:
            case Plain(value) if read.context.boundary(phrase.end + 1) == "after":
                length = _DAYS.fullmatch(value)
                if length:
                    found[sentence_number(read, phrase.start)] = int(length[1]) * (7 if length[2] == "W" else 1)
            case _:
                pass
    return found


def _day_of_count(start: int, read: ReadText) -> int | None:
    """The number of the day that is counted near an expression of that first token, in its sentence."""
    words, language = read.context.tokens.words, read.context.language
    sentence = sentence_tokens(read, sentence_number(read, start))
    near = range(max(sentence.start, start - _COUNT_REACH) + 1, min(sentence.stop, start + _COUNT_REACH))
    # What stands before is meant rather than what stands behind.
    for index in sorted(near, key=lambda index: (index > start, abs(index - start))):
        number = language.value("ordinal-word", words[index - 1])
        if language.value("unit", words[index]) == "day" and isinstance(number, int):
            return number
    return None
