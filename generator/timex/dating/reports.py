"""What dated articles tell of which day, to be found again in an article without a date."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.timex.dating.counts import count_near, counts_after
from generator.timex.dating.sentences import (
    Content,
    content_of,
    sentence_number,
    sentence_tokens,
    sentences_of_beginnings,
)
from generator.timex.reading.phrases import read_text
from generator.timex.tagger import resolve_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from generator.dates.calendar import Day
    from generator.timex.reading.phrases import ReadText

# A word that more reports have than so many, and than one in so many, tells none from another: it is what they are all
# about. More than the most are not looked through.
_FEW, _ONE_IN, _MOST = 3, 10, 200
# Rules of expressions that name their day by its month.
_BY_MONTH = ("as-written", "day-without-year")


@dataclass(frozen=True, slots=True)
class Report:
    """What a sentence of a dated article tells of a day.

    Attributes:
        day: The day.
        content: What the sentence is about.
        source: Id of the article.
        begins: Whether something begins on that day.
        by_month: Whether the sentence names the day by its month, which is what news does with the days that count.
    """

    day: Day
    content: Content
    source: str
    begins: bool = False
    by_month: bool = False


@dataclass(frozen=True, slots=True)
class Reports:
    """All that dated articles tell of days.

    Attributes:
        by_telling_word: For each word that tells reports from one another those that have it, with such words alone.
        by_word: For each word those that have it, but for words that very many have.
        by_source: For the id of each article its reports.
    """

    by_telling_word: Mapping[str, tuple[Report, ...]]
    by_word: Mapping[str, tuple[Report, ...]]
    by_source: Mapping[str, tuple[Report, ...]]


def reports_in(source: str, text: str, published: Day, language: str) -> Iterator[Report]:
    """What an article of a known day tells of days up to its own."""
    read = read_text(text, language)
    starts = read.context.tokens.starts
    token_at = {starts[phrase.start]: phrase.start for phrase in read.phrases}
    beginnings, after = sentences_of_beginnings(read), counts_after(read)
    days: dict[int, set[Day]] = defaultdict(set)
    for timex in resolve_text(read, published, "news"):
        date = timex.date
        if date is None or not date.is_day or date.begin is None or date.begin > published:
            continue
        number = sentence_number(read, token_at[timex.start])
        days[number].add(date.begin)
        content, by_month = content_of(read, number), timex.rule in _BY_MONTH
        since = timex.interval is not None and timex.interval.end is None and timex.interval.begin == date.begin
        begins = since or number in beginnings
        yield Report(date.begin, content, source, begins, by_month)
        count = None if by_month else count_near(read, token_at[timex.start]) or after.get(number)
        if count and count.is_to_the_day:
            yield Report(date.begin - count.days[0], content, source, begins=count.is_numbered)
    yield from (Report(day, content_of(read, number), source) for number, day in _told_on(read, days))


def _told_on(read: ReadText, days: Mapping[int, AbstractSet[Day]]) -> Iterator[tuple[int, Day]]:
    """The sentences without a time of their own, each with the one day of which its paragraph told last."""
    timed = {sentence_number(read, phrase.start) for phrase in read.phrases}
    told: AbstractSet[Day] = set()
    for number in range(len(read.context.sentence_ends)):
        # Between two paragraphs lies a sentence without words.
        if number in timed or not sentence_tokens(read, number):
            told = days.get(number, set())
        elif len(told) == 1:
            yield number, next(iter(told))


def gathered(reports: Iterable[Report], common: AbstractSet[str] = frozenset()) -> Reports:
    """Reports, to be looked up by the words that tell one from another.

    Args:
        reports: The reports.
        common: Words of which it is known that they do not.
    """
    every = list(reports)
    counts = Counter(word for report in every for word in report.content.names | report.content.words)
    limit = min(max(_FEW, len(every) // _ONE_IN), _MOST)
    common = common | {word for word, count in counts.items() if count > limit}
    telling: dict[str, list[Report]] = defaultdict(list)
    having: dict[str, list[Report]] = defaultdict(list)
    of_source: dict[str, list[Report]] = defaultdict(list)
    for report in every:
        content = Content(report.content.names - common, report.content.words - common)
        for word in content.words:
            telling[word].append(replace(report, content=content))
        for word in report.content.names | report.content.words:
            if counts[word] <= _MOST:
                having[word].append(report)
        of_source[report.source].append(report)
    return Reports(_frozen(telling), _frozen(having), _frozen(of_source))


def _frozen(reports: Mapping[str, list[Report]]) -> Mapping[str, tuple[Report, ...]]:
    return {word: tuple(found) for word, found in reports.items()}
