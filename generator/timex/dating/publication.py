"""The day on which an undated article was published: from what it says of itself, and from what dated articles say.

What an article states, in its page's head, its date lines, its dateline or its address, comes first. Where it states
nothing, it is read as if it had been published on one day after the other. On the right day its own counting comes out:
"a week ago" lands on the day that another article gives for the same beginning, "its fourth day on Monday" is the
fourth, and "sank two days ago" lands on the day of which another article tells that it sank. Then comes a dateline
without its year, where an article of about that day tells the same story, and last a day of the month and a weekday
that fit a year that the text names. Where nothing comes out, or the evidence conflicts, nothing is dated.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.timex.dating.beside_dating import dated_beside
from generator.timex.dating.counted_dating import counted
from generator.timex.dating.counting import counting_text
from generator.timex.dating.lone_dating import dated_alone
from generator.timex.dating.reports import Reports, gathered, reports_in
from generator.timex.dating.statements import is_only_of_update, stated
from generator.timex.dating.stories import stories
from generator.timex.dating.told import told_to
from generator.timex.dating.undated import Article, Publication
from generator.timex.languages.known import LANGUAGES
from generator.timex.reading.phrases import read_text
from generator.timex.telling.opening import dateline

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.timex.dating.stories import Stories

# Of a text without words any language can be said.
_ANY = "en"


def date_articles(articles: Sequence[Article]) -> Mapping[str, Publication]:
    """Find the day of each article that has none.

    Args:
        articles: Dated and undated ones; the dated help to date the others.

    Returns:
        For the id of each undated article what was found.
    """
    # Of an article in a language that no dates are read in, only what its page states counts.
    articles = [
        article if article.language in LANGUAGES else replace(article, text="", language=_ANY) for article in articles
    ]
    undated = [article for article in articles if article.published is None]
    if not undated:
        return {}
    statements = {
        article.id: publication
        for article in undated
        if (publication := stated(article, dateline(read_text(article.text, article.language))))
    }
    if all(_is_settled(statements.get(article.id)) for article in undated):
        return statements
    known = _known(articles, _days(articles, statements))
    return {
        article.id: statements[article.id]
        if _is_settled(statements.get(article.id))
        else _weighed(statements.get(article.id), _reasoned(article, known))
        for article in undated
    }


def _is_settled(statement: Publication | None) -> bool:
    """Whether what an article says of itself leaves nothing open."""
    return statement is not None and statement.dating is not None and not is_only_of_update(statement)


def _weighed(statement: Publication | None, reasoned: Publication) -> Publication:
    """The day of an article that does not plainly state it: what its words are sure of, where that fits.

    It fits when it is one of the two days that an article gives itself, or lies before the one on which the article was
    changed. Of an article whose dateline rules out all that it states, only its words count.
    """
    if statement is None:
        return reasoned
    if statement.dating is None and not statement.alternatives:
        return reasoned if reasoned.dating else statement
    if reasoned.dating is None or reasoned.dating.date.uncertain:
        return statement
    day = reasoned.dating.date
    fits = statement.dating.date.follows(day) if statement.dating else day in statement.alternatives
    return reasoned if fits else statement


@dataclass(frozen=True, slots=True)
class _Known:
    """What dated articles tell.

    Attributes:
        reports: What they tell of which day.
        days: When they appeared, by id.
        stories: Which of all articles are on the same story.
    """

    reports: Reports
    days: Mapping[str, Day]
    stories: Stories


def _days(articles: Sequence[Article], statements: Mapping[str, Publication]) -> Mapping[str, Day]:
    """The day of each article whose record gives one, or that states one."""
    dates = {article.id: article.published for article in articles if article.published}
    dates |= {article_id: found.dating.date for article_id, found in statements.items() if found.dating}
    return {article_id: date.begin for article_id, date in dates.items() if date.is_day and date.begin is not None}


def _known(articles: Sequence[Article], days: Mapping[str, Day]) -> _Known:
    """What the articles of known days tell."""
    dated = [article for article in articles if article.id in days]
    of_all = stories(articles)
    reports = (
        report
        for article in dated
        for report in reports_in(article.id, article.text, days[article.id], article.language)
    )
    return _Known(gathered(reports, of_all.common), days, of_all)


def _reasoned(article: Article, known: _Known) -> Publication:
    """The day on which an article's counting and its dateline come out, else the one that its weekdays leave."""
    neighbours = {other: day for other, day in known.days.items() if known.stories.same(article.id, other)}
    told = told_to(article.id, frozenset(neighbours), known.reports)
    counting = counting_text(article.text, article.language, told)
    publication = counted(counting)
    if publication:
        return publication
    line = dateline(counting.read)
    for dating in (dated_beside(line, counting.spoken_of, neighbours), dated_alone(counting.read)):
        if dating:
            return Publication(dating, (), (dating,))
    return Publication(None, reason="nothing in the text counts from a day that is known")
