"""The day that `dateline tag` counts from: as its user writes it, or as the article itself gives it."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.dates.edtf import qualified
from generator.errors import UsageError
from generator.sources.stated_dates import read_day

if TYPE_CHECKING:
    from generator.model.source import Source

# How a day is to be written, and how else its three numbers may be, the year first.
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LIKE_A_DAY = re.compile(
    r"(?P<year>\d{4}) (?P<mark>[-/.\s]?) (?P<month>\d{1,2}) (?P=mark) (?P<day>\d{1,2})", re.ASCII | re.VERBOSE
)
_EXAMPLE = "2013-01-14"


@dataclass(frozen=True, slots=True)
class DayOfArticle:
    """What an article says of the day on which it appeared.

    Attributes:
        day: The day; None where it is not sure.
        told: What to tell of it: what a sure day rests on, or which day it may be; empty where nothing speaks for one.
        unknown: Why none is taken although some are named, in a sentence; empty otherwise.
    """

    day: datetime.date | None = None
    told: str = ""
    unknown: str = ""


def day_written(text: str) -> datetime.date:
    """The day that a user wrote.

    Raises:
        UsageError: It is none, or is not written as a day has to be; the words say how.
    """
    try:
        if _DAY.fullmatch(text):
            return datetime.date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--date {text} is no day of the calendar; give one, such as {_EXAMPLE}") from None
    meant = _meant(text)
    raise UsageError(
        f"--date has to be written year-month-day; write {meant}"
        if meant
        else f"“{text}” is no day for --date; write one as {_EXAMPLE}"
    )


def _meant(text: str) -> str:
    """The day that somebody may have meant, as it has to be written; empty where no day can be read."""
    match = _LIKE_A_DAY.fullmatch(text.strip())
    if not match:
        return str(read_day(text) or "")
    try:
        return datetime.date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        return ""


def day_of_article(article: Source) -> DayOfArticle:
    """The day that an article gives itself, found as extraction finds it."""
    from generator.extract.publications import publication_of

    found = publication_of(article)
    if found.dating is None:
        # Of an article that says nothing of its day there is nothing to tell.
        return DayOfArticle(unknown=found.reason if found.evidence else "")
    date, reason = found.dating.date, found.dating.reason
    day = replace(article.record, published=date).publication_day
    if day is None or date.uncertain or date.approximate:
        give = f"if it did, give --date {day}" if day else "give its day with --date"
        return DayOfArticle(told=f"the article may have appeared on {qualified(date).text} ({reason}); {give}")
    return DayOfArticle(day, f"the article appeared on {day}: {reason}; --date takes another day")
