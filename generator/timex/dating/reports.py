"""What dated articles tell of which day, to be found again in an article without a date."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.timex.dating.sentences import Content, content_of, sentence_number
from generator.timex.reading.phrases import read_text
from generator.timex.tagger import resolve_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.dates.calendar import Day

# A word that more reports have than so many, and than one in so many, tells none from another: it is what they are all
# about. More than the most are not looked through.
_FEW, _ONE_IN, _MOST = 3, 10, 200


@dataclass(frozen=True, slots=True)
class Report:
    """What a sentence of a dated article tells of a day.

    Attributes:
        day: The day.
        content: What the sentence is about.
        source: Id of the article.
    """

    day: Day
    content: Content
    source: str


@dataclass(frozen=True, slots=True)
class Reports:
    """All that dated articles tell of days.

    Attributes:
        by_word: For each word the reports that have it.
        not_of: Id of the article that is to be dated, whose own reports say nothing new; empty for none.
    """

    by_word: Mapping[str, tuple[Report, ...]]
    not_of: str = ""

    def but_of(self, source: str) -> Reports:
        """The reports of all articles but one."""
        return Reports(self.by_word, source)

    def days_of(self, content: Content) -> frozenset[Day]:
        """The days for which a report tells of the same thing as a sentence."""
        near = {
            report for word in content.words for report in self.by_word.get(word, ()) if report.source != self.not_of
        }
        return frozenset(report.day for report in near if report.content.same_event(content))


def reports_in(source: str, text: str, published: Day, language: str) -> Iterator[Report]:
    """What an article of a known day tells of days up to its own."""
    read = read_text(text, language)
    starts = read.context.tokens.starts
    token_at = {starts[phrase.start]: phrase.start for phrase in read.phrases}
    for timex in resolve_text(read, published, "news"):
        date = timex.date
        if date is not None and date.is_day and date.begin is not None and date.begin <= published:
            yield Report(date.begin, content_of(read, sentence_number(read, token_at[timex.start])), source)


def gathered(reports: Iterable[Report]) -> Reports:
    """Reports, to be looked up by the words that tell one from another."""
    every = list(reports)
    counts = Counter(word for report in every for word in report.content.names | report.content.words)
    limit = min(max(_FEW, len(every) // _ONE_IN), _MOST)
    common = {word for word, count in counts.items() if count > limit}
    by_word: dict[str, list[Report]] = defaultdict(list)
    for report in every:
        content = Content(report.content.names - common, report.content.words - common)
        for word in content.words:
            by_word[word].append(replace(report, content=content))
    return Reports({word: tuple(found) for word, found in by_word.items()})
