"""The expressions of time of an article, counted from the day it was published, as well as that day is known."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from generator.dates.edtf import Edtf, qualified
from generator.timex.languages.known import LANGUAGES
from generator.timex.resolving.reason import reason_from
from generator.timex.tagger import tag

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.source import Source
    from generator.model.time import Timex

# A day that is in doubt may be another within a week: what would change then is in doubt as well.
_DAYS_IN_DOUBT = 7


def timexes_of(source: Source) -> list[Timex]:
    """All expressions of time in an article's text; none where it is in a language that has no files here.

    Of a doubtful day of publication (`2021-06-10?`) what counts from it is doubtful, too. Where only the month or the
    year is known, an expression has a date if it has the same one all through that time: "last year", but not "Monday".
    """
    record = source.record
    if record.language not in LANGUAGES:
        return []
    tagged = partial(tag, source.text, language=record.language)
    published, day = record.published, record.publication_day
    if published is None:
        return tagged(None)
    if day is None:
        return _counted_from_span(tagged, published)
    if published.uncertain or published.approximate:
        return _counted_from_doubtful(tagged, day, published)
    return tagged(day)


def _counted_from_doubtful(
    tagged: Callable[[datetime.date | None], list[Timex]], day: datetime.date, published: Edtf
) -> list[Timex]:
    around = [_moved(day, days) for days in (-_DAYS_IN_DOUBT, _DAYS_IN_DOUBT)]
    return [
        timex
        if all(other.date == timex.date and other.interval == timex.interval for other in others)
        else _doubted(timex, day, published)
        for timex, *others in zip(tagged(day), *map(tagged, around), strict=True)
    ]


def _counted_from_span(tagged: Callable[[datetime.date | None], list[Timex]], published: Edtf) -> list[Timex]:
    first, last = _calendar_day(published.begin), _calendar_day(published.last)
    if first is None or last is None:
        return tagged(None)
    return [
        _doubted(early, first, published) if early.date == late.date and early.interval == late.interval else unknown
        for early, late, unknown in zip(tagged(first), tagged(last), tagged(None), strict=True)
    ]


def _doubted(timex: Timex, day: datetime.date, published: Edtf) -> Timex:
    """An expression that counts from a day, or from what does, as doubtful as that day is."""
    if timex.reference is None or timex.date is None:
        return timex
    doubts = partial(
        qualified,
        uncertain=published.uncertain or timex.date.uncertain,
        approximate=published.approximate or timex.date.approximate,
    )
    reference = timex.reference
    timex = replace(timex, date=doubts(timex.date), interval=timex.interval and doubts(timex.interval))
    if reference.text != day.isoformat():
        return timex
    return replace(timex, reference=published, reason=reason_from(timex.text, published))


def _moved(day: datetime.date, days: int) -> datetime.date:
    """A day so many days on, or the last that a calendar date can be."""
    return datetime.date.fromordinal(min(max(day.toordinal() + days, 1), datetime.date.max.toordinal()))


def _calendar_day(day: int | None) -> datetime.date | None:
    return datetime.date.fromordinal(day) if day and 1 <= day <= datetime.date.max.toordinal() else None
