"""What an article's own words say of the day it was published on, read as if that day were known."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates.edtf import of_day
from generator.model.time import Dating
from generator.timex.language import language as language_of
from generator.timex.tagger import resolve_text, tag
from generator.timex.telling import ReadText, read_text
from generator.wording.dates import day_in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from generator.dates.calendar import Day
    from generator.model.time import Timex
    from generator.timex.context import Context

# A date in an article's address: /20130114-…, /2013/01/14/…
_DAY_IN_ADDRESS = re.compile(
    r"(?<!\d)(?P<year>20\d\d|19\d\d)(?P<mark>[-/]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)"
)
# "The fourth day of the dockers' strike on Monday": so many words stand between at most.
_COUNT_REACH = 12
# A label stands so close before its date, in characters.
_LABEL_REACH = 24
# A place in capitals opens an agency's story, its day behind it: "BAMAKO, Jan 25 (Reuters)".
_DATELINE_PLACE = re.compile(r"(?:^|\n)[^\S\n]*[A-Z][A-Z'’/ .-]+[A-Z](?:, [A-Z][\w.]+)?,? $")
# The lead of an article, in characters: where news says the day.
_LEAD = 600


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
    """

    read: ReadText
    of_beginnings: frozenset[int]
    counts: Mapping[int, int]


def stated_days(text: str, url: str, language: str) -> list[Dating]:
    """The days that an article gives itself: behind a label such as "Latest update", or in its address."""
    labels = language_of(language).publication_labels
    found = [
        Dating(
            timex.date,
            before.split("\n")[-1].strip() + " " + timex.text,
            "stated",
            f"the text states it: ‘{timex.text}’",
        )
        for timex in tag(text, None, "news", language)
        if timex.date and timex.date.precision == "day" and timex.rule == "as-written"
        if set(re.findall(r"\w+", (before := text[max(0, timex.start - _LABEL_REACH) : timex.start]).lower())) & labels
    ]
    match = _DAY_IN_ADDRESS.search(url)
    if match:
        try:
            day = match_to_day(match)
        except ValueError:
            return found
        found.append(Dating(of_day(day), match[0], "in-address", f"its address has the date: ‘{match[0]}’"))
    return found


def match_to_day(match: re.Match[str]) -> Day:
    """The day of a match of the pattern above.

    Raises:
        ValueError: There is no such day.
    """
    return datetime.date(int(match["year"]), int(match["month"]), int(match["day"])).toordinal()


def beginnings(source: str, text: str, published: Day, language: str) -> list[Beginning]:
    """What an article of a known day tells to have begun on a day that it names by month and day."""
    counting = counting_text(text, language)
    return [
        Beginning(timex.date.begin, sentence_around(counting.read, timex), source)
        for timex in resolve_text(counting.read, published, "news")
        if timex.date and timex.date.is_day and timex.date.begin is not None
        if timex.rule in ("as-written", "day-without-year") and timex.start in counting.of_beginnings
    ]


def counting_text(text: str, language: str) -> CountingText:
    """Read a text and find what it counts, whatever its day of publication."""
    read = read_text(text, language)
    tokens, ends = read.context.tokens, read.context.sentence_ends
    telling = {
        bisect_left(ends, position)
        for position, word in enumerate(tokens.words)
        if word.lower() in read.context.language.beginnings
    }
    starts = [phrase.start for phrase in read.phrases]
    numbers = {tokens.starts[start]: _day_of_count(start, read.context) for start in starts}
    return CountingText(
        read,
        frozenset(tokens.starts[start] for start in starts if bisect_left(ends, start) in telling),
        {offset: number for offset, number in numbers.items() if number is not None},
    )


def counted_evidence(counting: CountingText, day: Day, began: AbstractSet[Day]) -> Iterator[Dating]:
    """What fits in an article if it was published on a day, given on which days something is known to have begun."""
    date = of_day(day)
    for timex in resolve_text(counting.read, day, "news"):
        if timex.date is None or not timex.date.is_day or timex.date.begin is None:
            continue
        first = timex.date.begin
        if timex.rule == "counted-back" and timex.start in counting.of_beginnings and first in began:
            yield Dating(date, timex.text, "counted-from-beginning", f"‘{timex.text}’ of {_what_began(first)}")
        number = counting.counts.get(timex.start) if timex.rule.startswith("weekday") else None
        if number is not None and first - number + 1 in began:
            words = f"day {number} on {timex.text}"
            yield Dating(date, timex.text, "counted-days", f"‘{words}’ of {_what_began(first - number + 1)}")


def _what_began(day: Day) -> str:
    return f"what began on {day_in_words(day, ENGLISH)}"


def dateline(text: str, language: str) -> tuple[int, int, str] | None:
    """Month, day and words of an article's dateline; None where it has none."""
    for timex in tag(text[:_LEAD], None, "news", language):
        month_and_day = re.fullmatch(r"XXXX-(\d\d)-(\d\d)", timex.value)
        if month_and_day and _DATELINE_PLACE.search(text[: timex.start]):
            return int(month_and_day[1]), int(month_and_day[2]), timex.text
    return None


def lead_weekday(text: str, language: str) -> int | None:
    """The weekday that an article's lead names first, which in news is mostly that of its publication; 0 is Monday."""
    for timex in tag(text[:_LEAD], None, "news", language):
        if timex.value.startswith("XXXX-WXX-") and timex.type == "DATE":
            return int(timex.value[-1]) - 1
    return None


def sentence_around(read: ReadText, timex: Timex) -> str:
    """The sentence in which an expression stands."""
    tokens, ends = read.context.tokens, read.context.sentence_ends
    number = bisect_left(ends, bisect_left(tokens.starts, timex.start))
    begin = tokens.ends[ends[number - 1]] if number else 0
    end = tokens.ends[ends[number]] if number < len(ends) else len(read.text)
    return read.text[begin:end].strip()


def _day_of_count(start: int, context: Context) -> int | None:
    """The number of the day that is counted before an expression of that first token, in its sentence."""
    tokens, language = context.tokens, context.language
    for index in range(start - 1, max(start - _COUNT_REACH, 0), -1):
        if context.ends_sentence(index):
            return None
        number = language.value("ordinal-word", tokens.words[index - 1])
        if language.value("unit", tokens.words[index]) == "day" and isinstance(number, int):
            return number
    return None
