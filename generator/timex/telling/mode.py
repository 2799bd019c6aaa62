"""Which way a text leans: on its day of publication, as news does, or on the dates told before, as histories do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.calendar.periods import Period
from generator.timex.reading.meanings import Calendar, Fixed, Moved, Named, Part, Relative, Shift

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.dates.calendar import Day
    from generator.timex.resolving.situation import Mode

# A history names years, and many of them for each "yesterday".
_FEWEST_YEARS = 6
_YEARS_FOR_EACH_DEICTIC = 3
# A history may quote its heroes' "today" and "tomorrow", but hardly their "this week".
_DEICTICS_FOR_EACH_WEEK = 2
_DAYS_OF_NEWS = 400
# No history comes to the days on which it is published.
_DAYS_BESIDE_PUBLICATION = 7


def mode_of(meanings: Iterable[Calendar], publication: Day | None) -> Mode:
    """Decide by what a text's expressions mean.

    One without a publication date can only lean on what it tells, unless it says "on Monday" before it tells of any
    day: then it is news, whose publication nobody knows, and no year told in passing stands in for it.
    """
    if publication is None:
        return "news" if _leans_on_unknown_day(meanings) else "narrative"
    years = deictic = 0
    for when in meanings:
        match when:
            case Fixed(period) if abs(period.first - publication) > _DAYS_OF_NEWS:
                years += 1
            case Relative(unit="week" | "weekend", anchor="publication") | Moved(whole=Named(offset=int())):
                deictic += _DEICTICS_FOR_EACH_WEEK
            case Fixed(Period("day", day)) if abs(day - publication) <= _DAYS_BESIDE_PUBLICATION:
                deictic += 1
            case (
                Relative(anchor="publication")
                | Shift(anchor="publication")
                | Part(whole=Relative(anchor="publication"))
                | Named(year=Relative(anchor="publication"))
                | Named(month=None, weekday=int())
                | Named(offset=int(), anchor="publication")
            ):
                deictic += 1
            case _:
                pass
    return "narrative" if years >= max(_FEWEST_YEARS, _YEARS_FOR_EACH_DEICTIC * deictic) else "news"


def _leans_on_unknown_day(meanings: Iterable[Calendar]) -> bool:
    """Whether a text names a weekday before any day that tells which."""
    for when in meanings:
        match when:
            case Fixed(period) if period.unit == "day":
                return False
            case Named(day=int(), year=int()):
                return False
            case Named(month=None, day=None, weekday=int(), anchor="publication"):
                return True
            case _:
                pass
    return False
