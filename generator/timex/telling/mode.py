"""Which way a text leans: on its day of publication, as news does, or on the dates told before, as histories do."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date, weekday
from generator.timex.calendar.periods import Period
from generator.timex.reading.meanings import Calendar, Fixed, Moved, Named, Part, Relative, Shift

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.dates.calendar import Day
    from generator.timex.resolving.situation import Mode

# A history names years, and many of them for each "yesterday".
_FEWEST_YEARS = 6
_YEARS_FOR_EACH_DEICTIC = 3
# Or it writes out so many dates of one year, and none that counts from its publication.
_FEWEST_DATES_OF_ONE_YEAR = 3
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
    dates_of_year = Counter[int]()
    # What seems to count from the publication and tells of the story: the weekday of its day, "fifty years ago".
    of_story: list[int] = []
    told: Day | None = None
    for when in meanings:
        match when:
            case Fixed(period) if abs(period.first - publication) > _DAYS_OF_NEWS:
                years += 1
                dates_of_year[period.year] += period.unit in ("day", "month")
                told = period.first if period.unit == "day" else told
                continue
            case Shift(count=int() | float() as count, unit="year", direction=-1, anchor="publication"):
                of_story.append(calendar_date(publication)[0] - round(count))
            case Named(month=None, weekday=int(number)) if told is not None and weekday(told) == number:
                of_story.append(calendar_date(told)[0])
            case _:
                pass
        deictic += _deictics(when, publication)
    if years >= max(_FEWEST_YEARS, _YEARS_FOR_EACH_DEICTIC * deictic):
        return "narrative"
    counted = deictic - sum(year in dates_of_year for year in of_story)
    is_of_one_year = not counted and max(dates_of_year.values(), default=0) >= _FEWEST_DATES_OF_ONE_YEAR
    return "narrative" if is_of_one_year else "news"


def _deictics(when: Calendar, publication: Day) -> int:
    """How much a meaning leans on the publication: 0 for not at all."""
    match when:
        case Relative(unit="week" | "weekend", anchor="publication") | Moved(whole=Named(offset=int())):
            return _DEICTICS_FOR_EACH_WEEK
        case Fixed(Period("day", day)):
            return int(abs(day - publication) <= _DAYS_BESIDE_PUBLICATION)
        case (
            Relative(anchor="publication")
            | Shift(anchor="publication")
            | Part(whole=Relative(anchor="publication"))
            | Named(year=Relative(anchor="publication"))
            | Named(month=None, weekday=int())
            | Named(offset=int(), anchor="publication")
        ):
            return 1
        case _:
            return 0


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
