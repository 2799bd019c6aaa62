"""The day on which an undated article was published: from what it says of itself, and from what dated articles say.

What an article states, in its page's head, its date lines, its dateline or its address, comes first. Where it states
nothing, it is read as if it had been published on one day after the other. On the right day its own counting comes out:
"a week ago" lands on the day that another article gives for the same beginning, "its fourth day on Monday" is the
fourth, and "sank two days ago" lands on the day of which another article tells that it sank. Then comes a dateline
without its year, where an article of about that day tells the same story, and last a day of the month and a weekday
that fit a year that the text names. Where nothing comes out, or the evidence conflicts, nothing is dated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.dates.calendar import day_number
from generator.dates.edtf import of_day
from generator.model.time import Dating
from generator.timex.dating.beside_dating import dated_beside
from generator.timex.dating.counted_dating import counted
from generator.timex.dating.evidence import Beginning, beginnings, counting_text
from generator.timex.dating.lone_dating import dated_alone
from generator.timex.dating.reports import Reports, gathered, reports_in
from generator.timex.dating.statements import agreed, in_address, is_only_of_update, strongest
from generator.timex.dating.undated import Article, Publication
from generator.timex.languages.language import LANGUAGES
from generator.timex.reading.phrases import read_text
from generator.timex.telling.opening import dateline
from generator.wording.dates import in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf

# Of a text without words any language can be said.
_ANY = "en"
# Articles tell of the same thing when they share so many names.
_SHARED_NAMES = 5
_NAME = re.compile(r"(?<![.!?]\s)(?<!\n)\b[A-ZÀ-Þ][^\W\d_]{3,}")


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
    statements = {article.id: _statements(article) for article in undated}
    stated = {article_id: _stated(found) for article_id, found in statements.items() if found}
    known = _known(articles, _days(articles, stated))
    found: dict[str, Publication] = {}
    for article in undated:
        if article.id not in stated:
            found[article.id] = _reasoned(article, known)
        elif is_only_of_update(statements[article.id]):
            found[article.id] = _before_update(stated[article.id], _reasoned(article, known))
        else:
            found[article.id] = stated[article.id]
    return found


def _statements(article: Article) -> list[Dating]:
    """The days that an article gives itself, as far as they count."""
    statements = [*article.stated, *in_address(article.url)]
    line = dateline(read_text(article.text, article.language))
    if line and line.year is not None:
        day = of_day(day_number(line.year, line.month, line.day))
        statements.append(Dating(day, line.words, "dateline", f"its dateline says ‘{line.words}’"))
    return strongest(statements)


def _stated(found: Sequence[Dating]) -> Publication:
    """What an article says of itself, as long as it does not say two things."""
    dating = agreed(found)
    others = _distinct(other.date for other in found if dating is None or not dating.date.contains(other.date))
    if dating is None:
        days = " and ".join(in_words(date, ENGLISH) for date in others)
        return Publication(None, tuple(others), tuple(found), f"the article gives itself two dates, {days}")
    return Publication(dating, tuple(others), tuple(found))


def _before_update(stated: Publication, reasoned: Publication) -> Publication:
    """The day of an article that tells only when it was changed: an earlier one where its words are sure of it."""
    changed, day = stated.dating, reasoned.dating
    if changed is None or day is None or day.date.uncertain or not changed.date.follows(day.date):
        return stated
    return reasoned


@dataclass(frozen=True, slots=True)
class _Known:
    """What dated articles tell.

    Attributes:
        beginnings: What they tell to have begun.
        reports: What they tell of which day.
        days: When they appeared, by id.
        names: The names in each article, by its id.
    """

    beginnings: Sequence[Beginning]
    reports: Reports
    days: Mapping[str, Day]
    names: Mapping[str, frozenset[str]]


def _days(articles: Sequence[Article], stated: Mapping[str, Publication]) -> Mapping[str, Day]:
    """The day of each article whose record gives one, or that states one."""
    dates = {article.id: article.published for article in articles if article.published}
    dates |= {article_id: found.dating.date for article_id, found in stated.items() if found.dating}
    return {article_id: date.begin for article_id, date in dates.items() if date.is_day and date.begin is not None}


def _known(articles: Sequence[Article], days: Mapping[str, Day]) -> _Known:
    """What the articles of known days tell."""
    dated = [article for article in articles if article.id in days]
    return _Known(
        [
            beginning
            for article in dated
            for beginning in beginnings(article.id, article.text, days[article.id], article.language)
        ],
        gathered(
            report
            for article in dated
            for report in reports_in(article.id, article.text, days[article.id], article.language)
        ),
        days,
        {article.id: frozenset(_NAME.findall(article.text)) for article in articles},
    )


def _reasoned(article: Article, known: _Known) -> Publication:
    """The day on which an article's counting and its dateline come out, else the one that its weekdays leave."""
    began = frozenset(
        beginning.day
        for beginning in known.beginnings
        if beginning.source != article.id and _same_story(known.names[beginning.source], known.names[article.id])
    )
    counting = counting_text(article.text, article.language, known.reports.but_of(article.id))
    publication = counted(counting, began)
    if publication:
        return publication
    neighbours = {
        other: day
        for other, day in known.days.items()
        if other != article.id and _same_story(known.names[other], known.names[article.id])
    }
    for dating in (dated_beside(dateline(counting.read), neighbours), dated_alone(counting.read)):
        if dating:
            return Publication(dating, (), (dating,))
    return Publication(None, reason="nothing in it counts from a day that it or the other articles know")


def _same_story(names: frozenset[str], others: frozenset[str]) -> bool:
    return len(names & others) >= _SHARED_NAMES


def _distinct(dates: Iterable[Edtf]) -> list[Edtf]:
    return list(dict.fromkeys(dates))
