"""What an undated article counts, whatever the day of its publication: "a week ago", "its fourth day on Monday"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from generator.timex.dating.counts import count_in, count_near, counts_after
from generator.timex.dating.distances import Distance, distances
from generator.timex.dating.sentences import content_of, sentence_number, sentence_tokens, sentences_of_beginnings
from generator.timex.dating.told import NOTHING_LIKE
from generator.timex.reading.meanings import Fixed
from generator.timex.reading.phrases import read_text
from generator.timex.telling.opening import latest_weekday, plain_weekday

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.dates.calendar import Day
    from generator.timex.dating.counts import Count
    from generator.timex.dating.told import Known, Like, Told
    from generator.timex.reading.phrases import ReadText

# So many sentences may tell of the day of publication without naming it.
_SENTENCES_OF_LEAD = 3
_DAYS_IN_WEEK = 7
# Of an expression and its count, more characters than these are not quoted in full.
_LONGEST_QUOTE = 60
# How the day of a count in the lead was found: by the weekday that the article looks back to last.
OF_LEAD = "of-lead"


@dataclass(frozen=True, slots=True)
class CountingExpression:
    """An expression that may tell the day of publication.

    Attributes:
        words: As written, with the count beside it.
        distances: How far before the publication its day lies.
        of_beginning: Whether something begins in its sentence.
        count: How long after something it is: day 4 for the Monday of "entered its fourth day on Monday".
        same: The days of which a dated article tells what its sentence tells.
        like: The days of its story, or of what begins in it, from which it may count.
    """

    words: str
    distances: Sequence[Distance]
    of_beginning: bool
    count: Count | None
    same: Known
    like: Like


@dataclass(frozen=True, slots=True)
class CountingText:
    """A text read once, with all in it that may tell its day.

    Attributes:
        read: The text with its expressions of time.
        expressions: Those that count.
        began: Days on which something of its story began, and those that it names in full itself.
        spoken_of: The weekday that it looks back to last; 0 is Monday.
    """

    read: ReadText
    expressions: Sequence[CountingExpression]
    began: Known
    spoken_of: int | None


def counting_text(text: str, language: str, told: Told) -> CountingText:
    """Read a text and find what it counts.

    Args:
        text: The text.
        language: ISO 639-1 code.
        told: What the other articles tell.
    """
    read = read_text(text, language)
    spoken_of, own_days = latest_weekday(read), dict.fromkeys(_own_days(read), "")
    expressions = list(_expressions(read, told))
    if spoken_of is not None:
        counted = {expression.count.tokens for expression in expressions if expression.count}
        expressions += (
            expression
            for expression in _counts_of_lead(read, told, spoken_of)
            if expression.count and expression.count.tokens not in counted
        )
    return CountingText(read, expressions, {**own_days, **told.beginnings_by_month}, spoken_of)


def _expressions(read: ReadText, told: Told) -> Iterator[CountingExpression]:
    beginning, after = sentences_of_beginnings(read), counts_after(read)
    same: dict[int, Known] = {}
    for phrase in read.phrases:
        sentence = sentence_number(read, phrase.start)
        if sentence not in same:
            same[sentence] = told.of_same(content_of(read, sentence))
        is_weekday = plain_weekday(phrase) is not None
        count = (count_near(read, phrase.start) or after.get(sentence)) if is_weekday else None
        begins = sentence in beginning
        if begins or count or same[sentence]:
            like = NOTHING_LIKE
            if begins or count:
                like = told.of_like(content_of(read, sentence), beginning=count is None)
            words = _quoted(read, range(phrase.start, phrase.end), count.tokens if count else None)
            far = tuple(distances(read, phrase))
            yield CountingExpression(words, far, begins, count, same[sentence], like)


def _counts_of_lead(read: ReadText, told: Told, spoken_of: int) -> Iterator[CountingExpression]:
    """What the lead counts up to the weekday that the article looks back to last, even if in another sentence."""
    today, after = (Distance(spoken_of, 0, OF_LEAD),), counts_after(read)
    for number in _first_sentences(read):
        count = count_in(read, number) or after.get(number)
        # "Two weeks after" is seldom meant to the day.
        if count and (count.is_numbered or count.days[1] < _DAYS_IN_WEEK):
            content, words = content_of(read, number), _quoted(read, count.tokens)
            like = told.of_like(content, beginning=False)
            yield CountingExpression(words, today, of_beginning=False, count=count, same={}, like=like)


def _first_sentences(read: ReadText) -> Iterator[int]:
    numbers = (number for number in range(len(read.context.sentence_ends) + 1) if sentence_tokens(read, number))
    return islice(numbers, _SENTENCES_OF_LEAD)


def _quoted(read: ReadText, phrase: range, count: range | None = None) -> str:
    """The words of an expression, from or up to its count where that stands near, else both."""
    tokens = read.context.tokens
    start, end = tokens.starts[phrase.start], tokens.ends[phrase.stop - 1]
    if count is None:
        return read.text[start:end]
    count_start, count_end = tokens.starts[count.start], tokens.ends[count.stop - 1]
    if max(end, count_end) - min(start, count_start) <= _LONGEST_QUOTE:
        return read.text[min(start, count_start) : max(end, count_end)]
    return " … ".join(read.text[begin:stop] for begin, stop in sorted(((start, end), (count_start, count_end))))


def _own_days(read: ReadText) -> Iterator[Day]:
    for phrase in read.phrases:
        match phrase.meaning.when:
            case Fixed(period) if period.unit == "day":
                yield period.index
            case _:
                pass
