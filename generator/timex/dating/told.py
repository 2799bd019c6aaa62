"""What the other articles tell an undated one: of which days, and from which of them it may count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates.calendar import Day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.timex.dating.reports import Report, Reports
    from generator.timex.dating.sentences import Content

# Days, each with the id of the article that tells of it; empty for the undated article itself.
Known = Mapping[Day, str]


@dataclass(frozen=True, slots=True)
class Like:
    """Days from which an expression may count, as far as its story tells.

    Attributes:
        near: Those of sentences that share a word or a name with its own.
        all: Those of all sentences.
    """

    near: Known
    all: Known


NOTHING_LIKE = Like({}, {})


@dataclass(frozen=True, slots=True)
class Told:
    """What the other articles tell an undated one.

    Attributes:
        reports: What dated articles tell.
        own: Id of the undated article, whose own reports say nothing new.
        neighbours: Ids of the other articles that are on the same story.
        days: The days of which these tell.
        beginnings: Those on which something begins.
        beginnings_by_month: Those of the beginnings that are named by their month, as news names the days that matter.
    """

    reports: Reports
    own: str
    neighbours: frozenset[str]
    days: Known
    beginnings: Known
    beginnings_by_month: Known

    def of_same(self, content: Content) -> Known:
        """The days for which a report tells of the same thing as a sentence."""
        near = {report for word in content.words for report in self.reports.by_telling_word.get(word, ())}
        return _known(report for report in near if report.source != self.own and report.content.same_event(content))

    def of_like(self, content: Content, *, beginning: bool) -> Like:
        """The days of the story from which a sentence may count.

        Args:
            content: The sentence.
            beginning: Whether only days count on which something begins.
        """
        near = {report for word in content.names | content.words for report in self.reports.by_word.get(word, ())}
        of_story = (report for report in near if report.source in self.neighbours)
        if beginning:
            return Like(_known(report for report in of_story if report.begins), self.beginnings)
        return Like(_known(of_story), self.days)


def told_to(own: str, neighbours: frozenset[str], reports: Reports) -> Told:
    """What the other articles tell an undated one.

    Args:
        own: Id of the undated article.
        neighbours: Ids of the other articles on the same story.
        reports: What dated articles tell.
    """
    every = [report for source in neighbours for report in reports.by_source.get(source, ())]
    beginnings = [report for report in every if report.begins]
    by_month = [report for report in beginnings if report.by_month]
    return Told(reports, own, neighbours, _known(every), _known(beginnings), _known(by_month))


def _known(reports: Iterable[Report]) -> Known:
    """The days of reports, the earliest first, each with the first article that tells of it."""
    known: dict[Day, str] = {}
    for day, source in sorted({(report.day, report.source) for report in reports}):
        known.setdefault(day, source)
    return known
