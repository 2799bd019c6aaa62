"""The day on which an undated article was published: from what it says of itself, and from what dated articles say.

An article is read as if it had been published on one day after the other. On the right day its own counting comes out:
"a week ago" lands on the day that another article gives for the same beginning, and "its fourth day on Monday" is the
fourth. Where nothing comes out, or the evidence conflicts, nothing is dated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates.calendar import WEEKDAYS, calendar_date, weekday
from generator.dates.edtf import of_day, parse
from generator.model.time import Dating
from generator.timex.evidence import (
    Beginning,
    beginnings,
    counted_evidence,
    counting_text,
    dateline,
    lead_weekday,
    stated_days,
)
from generator.wording.dates import day_in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf

# An article counts back so many days at most before it would rather give a date.
_DAYS_TO_COUNT = 45
# Articles tell of the same thing when they share so many names.
_SHARED_NAMES = 5
_NAME = re.compile(r"(?<![.!?]\s)(?<!\n)\b[A-Z][a-z]{3,}")


@dataclass(frozen=True, slots=True)
class Article:
    """An article as far as its dating goes.

    Attributes:
        id: Its source's id.
        text: Its cleaned text; later footers and other stories would mislead.
        published: Its day, where its record gives one.
        url: Where it stood; empty where unknown.
        language: ISO 639-1 code.
    """

    id: str
    text: str
    published: Edtf | None = None
    url: str = ""
    language: str = "en"


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
    undated = [article for article in articles if article.published is None]
    if not undated:
        return {}
    stated = {article.id: stated_days(article.text, article.url, article.language) for article in undated}
    days: dict[str, Day] = {}
    for article in articles:
        dates = [article.published] if article.published else _distinct(dating.date for dating in stated[article.id])
        if len(dates) == 1 and dates[0].is_day and dates[0].begin is not None:
            days[article.id] = dates[0].begin
    known = [
        beginning
        for article in articles
        if article.id in days
        for beginning in beginnings(article.id, article.text, days[article.id], article.language)
    ]
    names = {article.id: frozenset(_NAME.findall(article.text)) for article in articles}
    return {
        article.id: _stated(stated[article.id])
        if stated[article.id]
        else _counted(
            article, [beginning for beginning in known if _same_story(names[beginning.source], names[article.id])]
        )
        for article in undated
    }


def _stated(found: list[Dating]) -> Publication:
    """What an article says of itself, as long as it does not say two things."""
    dates = _distinct(dating.date for dating in found)
    if len(dates) > 1:
        days = " and ".join(date.text for date in dates)
        return Publication(None, tuple(dates), tuple(found), f"the article gives itself two dates, {days}")
    return Publication(found[0], (), tuple(found))


def _counted(article: Article, known: list[Beginning]) -> Publication:
    """The day on which an article's counting and its dateline come out."""
    by_day = _evidence_by_day(article, known)
    if not by_day:
        return Publication(None, reason="nothing in it counts from a day that the other articles know")
    spoken_of = lead_weekday(article.text, article.language)
    most = max(len(_words(found)) for found in by_day.values())
    best = [day for day, found in by_day.items() if len(_words(found)) == most]
    chosen = [day for day in best if weekday(day) == spoken_of] or best
    evidence = tuple(dating for day in chosen for dating in by_day[day])
    alternatives = tuple(of_day(day) for day in chosen[1:])
    if any(_words(by_day[day]) != _words(by_day[chosen[0]]) for day in chosen):
        days = " and ".join(day_in_words(day, ENGLISH) for day in chosen)
        return Publication(None, (of_day(chosen[0]), *alternatives), evidence, f"its counting points to {days}")
    return Publication(_dating(chosen[0], evidence[0], spoken_of, sure=not alternatives), alternatives, evidence)


def _evidence_by_day(article: Article, known: list[Beginning]) -> dict[Day, list[Dating]]:
    """What fits for each day on which anything does, earlier days first."""
    began = frozenset(beginning.day for beginning in known)
    days = {day + later for day in began for later in range(_DAYS_TO_COUNT)}
    line = dateline(article.text, article.language)
    counting = counting_text(article.text, article.language)
    by_day: dict[Day, list[Dating]] = {}
    for day in sorted(days):
        found = list(counted_evidence(counting, day, began))
        if line and calendar_date(day)[1:] == line[:2]:
            found.append(Dating(of_day(day), line[2], "dateline", f"its dateline says ‘{line[2]}’"))
        if found:
            by_day[day] = found
    return by_day


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
