"""What in an article's own words fits if it was published on a day: its counting, and what others tell of that day."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates.edtf import of_day
from generator.model.time import Dating
from generator.timex.meanings import Fixed, Plain
from generator.timex.opening import plain_weekday
from generator.timex.sentences import content_of, sentence_number, sentence_text, sentence_tokens
from generator.timex.tagger import resolve_text
from generator.timex.telling import ReadText, read_text
from generator.wording.dates import day_in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from generator.dates.calendar import Day
    from generator.timex.reports import Reports

# Between "entered its fourth day" and "on Monday" so many words stand at most.
_COUNT_REACH = 12
# Rules that rest on a sentence of another article which seems to tell the same.
_TOLD_ELSEWHERE, _DAYS_AFTER = "told-elsewhere", "days-after"
TOLD = (_TOLD_ELSEWHERE, _DAYS_AFTER)
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
class CountingText:
    """A text read once, to be tried on one day after the other.

    Attributes:
        read: The text with its expressions of time.
        of_beginnings: Offsets of the expressions in whose sentence something begins.
        counts: By the offset of an expression, which day of something it is: 4 for the Monday of "entered its fourth
            day on Monday".
        days_after: By the offset of an expression, how many days after something it is: 3 for the Thursday of "on
            Thursday, three days after the earthquake".
        own_days: Days that the text itself names in full.
        told_elsewhere: By the offset of an expression, the days of which a dated article tells what its sentence tells.
    """

    read: ReadText
    of_beginnings: frozenset[int]
    counts: Mapping[int, int]
    days_after: Mapping[int, int]
    own_days: frozenset[Day]
    told_elsewhere: Mapping[int, AbstractSet[Day]]

    @property
    def days_to_count_from(self) -> frozenset[Day]:
        """All days that something in it may count from."""
        own = self.own_days if self.counts or self.of_beginnings else frozenset()
        return own.union(*self.told_elsewhere.values())


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
    telling = _sentences_of_beginnings(read)
    counts: dict[int, int] = {}
    days_after: dict[int, int] = {}
    told: dict[int, AbstractSet[Day]] = {}
    days_by_sentence: dict[int, AbstractSet[Day]] = {}
    later = _days_after(read)
    for phrase in read.phrases:
        start, sentence = read.place(phrase)[0], sentence_number(read, phrase.start)
        if plain_weekday(phrase) is not None:
            number = _day_of_count(phrase.start, read)
            if number is not None:
                counts[start] = number
            if sentence in later:
                days_after[start] = later[sentence]
        if reports:
            if sentence not in days_by_sentence:
                days_by_sentence[sentence] = reports.days_of(content_of(read, sentence))
            if days_by_sentence[sentence]:
                told[start] = days_by_sentence[sentence]
    return CountingText(
        read,
        frozenset(read.place(phrase)[0] for phrase in read.phrases if sentence_number(read, phrase.start) in telling),
        counts,
        days_after,
        frozenset(_own_days(read)),
        told,
    )


def counted_evidence(counting: CountingText, day: Day, began: AbstractSet[Day]) -> Iterator[Dating]:
    """What fits in an article if it was published on a day, given on which days something is known to have begun."""
    date = of_day(day)
    began = began | counting.own_days
    for timex in resolve_text(counting.read, day, "news"):
        if timex.date is None or not timex.date.is_day or timex.date.begin is None:
            continue
        first, words = timex.date.begin, " ".join(timex.text.split())
        told = counting.told_elsewhere.get(timex.start, frozenset())
        looks_back = timex.rule in ("counted-back", "weekday-up-to-then") or (
            timex.rule == "day-counted-from" and first < day
        )
        if timex.rule == "counted-back" and timex.start in counting.of_beginnings and first in began:
            yield Dating(date, timex.text, "counted-from-beginning", f"‘{words}’ counts from {_what_began(first)}")
        elif looks_back and first in told:
            reason = f"‘{words}’ is said of what another article tells of {day_in_words(first, ENGLISH)}"
            yield Dating(date, timex.text, _TOLD_ELSEWHERE, reason)
        if not timex.rule.startswith("weekday"):
            continue
        number, after = counting.counts.get(timex.start), counting.days_after.get(timex.start)
        if number is not None and first - number + 1 in began:
            reason = f"‘{words}’ is day {number} of {_what_began(first - number + 1)}"
            yield Dating(date, timex.text, "counted-days", reason)
        if after is not None and first - after in told:
            days = f"{after} day{'s' if after > 1 else ''}"
            reason = f"‘{words}’ is {days} after what another article tells of {day_in_words(first - after, ENGLISH)}"
            yield Dating(date, timex.text, _DAYS_AFTER, reason)


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
