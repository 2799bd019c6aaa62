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

from generator.dates.calendar import WEEKDAYS, day_number, weekday
from generator.dates.edtf import of_day, parse
from generator.model.time import Dating
from generator.timex.evidence import DAYS_TO_COUNT, TOLD, Beginning, beginnings, counting_text, evidence_by_day
from generator.timex.language import LANGUAGES
from generator.timex.lone_dating import dated_alone
from generator.timex.opening import dateline, lead_weekday
from generator.timex.phrases import read_text
from generator.timex.reports import Reports, gathered, reports_in
from generator.timex.statements import agreed, in_address, is_only_of_update, strongest
from generator.wording.dates import day_in_words, in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.timex.evidence import CountingText
    from generator.timex.opening import Dateline
    from generator.timex.phrases import ReadText

# Of a text without words any language can be said.
_ANY = "en"
# Articles tell of the same thing when they share so many names.
_SHARED_NAMES = 5
_NAME = re.compile(r"(?<![.!?]\s)(?<!\n)\b[A-ZÀ-Þ][^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Article:
    """An article as far as its dating goes.

    Attributes:
        id: Its source's id.
        text: Its cleaned text; later footers and other stories would mislead.
        published: Its day, where its record gives one.
        url: Where it stood; empty where unknown.
        language: ISO 639-1 code.
        stated: The days that its page gives itself, in its head and its date lines.
    """

    id: str
    text: str
    published: Edtf | None = None
    url: str = ""
    language: str = "en"
    stated: Sequence[Dating] = ()


@dataclass(frozen=True, slots=True)
class Publication:
    """What is found about an article's day.

    Attributes:
        dating: The day with the words and the reason; None where the evidence is too thin or conflicts.
        alternatives: Other days that fit as well.
        evidence: All that was found, the best first.
        reason: Why there is no dating, in one sentence; empty where there is one.
    """

    dating: Dating | None
    alternatives: tuple[Edtf, ...] = ()
    evidence: tuple[Dating, ...] = ()
    reason: str = ""


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
    by_day = _evidence(counting, began)
    if by_day:
        return _counted(_by_strength(by_day), lead_weekday(counting.read), dateline(counting.read))
    for dating in (_beside(article, counting.read, known), dated_alone(counting.read)):
        if dating:
            return Publication(dating, (), (dating,))
    return Publication(None, reason="nothing in it counts from a day that it or the other articles know")


def _beside(article: Article, read: ReadText, known: _Known) -> Dating | None:
    """The day of a dateline without its year that lies near the days of all articles that tell the same story."""
    line = dateline(read)
    if line is None or line.year is not None:
        return None
    neighbours = {
        other: day
        for other, day in known.days.items()
        if other != article.id and _same_story(known.names[other], known.names[article.id])
    }
    near = {
        day: other
        for other, published in neighbours.items()
        for day in range(published - DAYS_TO_COUNT, published + DAYS_TO_COUNT + 1)
        if line.names(day)
    }
    if len(near) != 1:
        return None
    ((day, other),) = near.items()
    reason = (
        f"its dateline says ‘{line.words}’, and {other}, which tells the same story, appeared on "
        f"{day_in_words(neighbours[other], ENGLISH)}, so it appeared on {day_in_words(day, ENGLISH)}"
    )
    return Dating(parse(f"{of_day(day)}?"), line.words, "dateline-beside", reason)


def _by_strength(by_day: Mapping[Day, Sequence[Dating]]) -> Mapping[Day, Sequence[Dating]]:
    """The evidence without what is only told elsewhere, where there is better: sentences seem alike by chance."""
    strong = {day: [dating for dating in found if dating.rule not in TOLD] for day, found in by_day.items()}
    strong = {day: found for day, found in strong.items() if found}
    return strong or by_day


def _counted(by_day: Mapping[Day, Sequence[Dating]], spoken_of: int | None, line: Dateline | None) -> Publication:
    """The day for which most of an article's words speak."""
    most = max(len(_words(found)) for found in by_day.values())
    best = [day for day, found in by_day.items() if len(_words(found)) == most]
    best = [day for day in best if line and line.names(day)] or best
    chosen = [day for day in best if weekday(day) == spoken_of] or best
    evidence = tuple(dating for day in chosen for dating in by_day[day])
    alternatives = tuple(of_day(day) for day in chosen[1:])
    if any(_words(by_day[day]) != _words(by_day[chosen[0]]) for day in chosen):
        days = " and ".join(day_in_words(day, ENGLISH) for day in chosen)
        return Publication(None, (of_day(chosen[0]), *alternatives), evidence, f"its counting points to {days}")
    backed = evidence[0].rule not in TOLD or most > 1 or weekday(chosen[0]) == spoken_of
    dating = _dating(chosen[0], evidence[0], spoken_of, sure=backed and not alternatives)
    return Publication(dating, alternatives, evidence)


def _evidence(counting: CountingText, began: frozenset[Day]) -> dict[Day, Sequence[Dating]]:
    """What fits for each day on which anything does and that the dateline allows, earlier days first."""
    by_day: dict[Day, Sequence[Dating]] = dict(evidence_by_day(counting, began))
    line = dateline(counting.read)
    if line:
        for day in {beginning + later for beginning in began for later in range(DAYS_TO_COUNT)}:
            if line.names(day):
                said = Dating(of_day(day), line.words, "dateline", f"its dateline says ‘{line.words}’")
                by_day[day] = (*by_day.get(day, ()), said)
        # What is written in the evening appears on the next morning.
        by_day = {day: found for day, found in by_day.items() if line.names(day) or line.names(day - 1)}
    return dict(sorted(by_day.items()))


def _dating(day: Day, best: Dating, spoken_of: int | None, *, sure: bool) -> Dating:
    date = of_day(day) if sure else parse(f"{of_day(day)}?")
    lead = f"; its lead speaks of {WEEKDAYS[weekday(day)]}" if weekday(day) == spoken_of else ""
    return Dating(date, best.words, best.rule, f"{best.reason}, so it appeared on {day_in_words(day, ENGLISH)}{lead}")


def _words(found: Iterable[Dating]) -> set[str]:
    """What in the article speaks for a day, each once however many articles confirm it."""
    return {dating.words for dating in found}


def _same_story(names: frozenset[str], others: frozenset[str]) -> bool:
    return len(names & others) >= _SHARED_NAMES


def _distinct(dates: Iterable[Edtf]) -> list[Edtf]:
    return list(dict.fromkeys(dates))
