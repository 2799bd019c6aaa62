"""Resolving what is named inside a year that nobody names: "Monday", "the 14th", "January 11", "last summer"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from generator.dates.calendar import calendar_date, weekday
from generator.timex.calendar.periods import Period, is_wider, nearest_weekday, year_month
from generator.timex.reading.in_year import in_year
from generator.timex.resolving.situation import Resolved, Situation
from generator.timex.resolving.steps import step_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.dates.calendar import Day
    from generator.timex.languages.language import Tense
    from generator.timex.reading.meanings import Named

# A date without its year lies this near in days, whatever the tense around it; of those farther off the tense decides.
_DAYS_NEARBY = 120
# What was so many days ago is nothing that news is about, but looks back.
_DAYS_OF_NEWS = 365
# News that tells, in one paragraph, of a day so long ago stays there for "the 31st".
_DAYS_OF_BACKGROUND = 31
# What was told of so many days ago is a story of its own.
_DAYS_OF_STORY = 7


def resolve_named(named: Named, situation: Situation) -> Resolved:
    """Find the period that a name without a year stands for."""
    year = _year_told(named, situation)
    told = None if year is None else in_year(named, year)
    if told:
        return Resolved(told, f"{named.unit}-of-year-told", situation.story.latest)
    anchor = _background(named, situation) or _anchor(named, situation)
    if anchor is None:
        return Resolved(None, "nothing-to-count-from")
    if (
        named.month is None
        and not named.holiday
        and named.unit == "day"
        and is_wider(anchor, "month" if named.day else "week")
    ):
        return Resolved(None, "nothing-to-count-from", anchor)
    if named.weekday is not None and named.month is None and named.day is None:
        return _resolve_weekday(named, named.weekday, situation, anchor)
    if named.unit == "day" and named.month is None and not named.holiday:
        days = _days_meant(named, situation, anchor)
        return Resolved(_nearest(days, named, situation, anchor), "day-of-month", anchor)
    return Resolved(
        _nearest(_in_years_around(named, anchor.year), named, situation, anchor), f"{named.unit}-without-year", anchor
    )


def _anchor(named: Named, situation: Situation) -> Period | None:
    """What a name counts from; a weekday that follows another counts from a day or a week."""
    is_counted = named.weekday is not None and named.month is None and named.offset
    return situation.anchor_in(named.anchor, "week") if is_counted else situation.anchor(named.anchor)


def _background(named: Named, situation: Situation) -> Period | None:
    """What a day counts from that news names where it tells of what was long ago: "on May 20 … on the 31st"."""
    if named.offset is not None or named.unit != "day" or named.weekday is not None:
        return None
    if named.holiday:
        return situation.background(_DAYS_OF_NEWS)
    told = situation.background(_DAYS_OF_BACKGROUND)
    return told if told and named.month is None and not is_wider(told, "month") else None


def _year_told(named: Named, situation: Situation) -> int | None:
    """The year of a day or a month that names none, where the words before it tell: "in 1998, on May 1".

    News that has turned to a month of another year stays there: "In May 1998 war broke out. On May 14 …".
    """
    if named.month is None or named.offset is not None:
        return None
    if situation.year_beside is not None or situation.mode != "news":
        return situation.year_beside
    told, publication = situation.story.latest, situation.publication
    if told is None or publication is None or named.unit != "day":
        return None
    year = _year_of_stretch(named, told, situation)
    return year if year is not None else _year_of_day_told(named, told, publication, situation.tense)


def _year_of_day_told(named: Named, told: Period, publication: Day, tense: Tense) -> int | None:
    """The year of the day or the month told last, where a day goes on in it."""
    if told.unit not in ("day", "week", "month"):
        return None
    if named.weekday is not None:
        return told.year if _fits_weekday(named, told.year, publication) else None
    if calendar_date(told.first)[1] != named.month or tense != "past" or told.last > publication:
        return None
    recent = (publication - period.first for period in _in_years_around(named, calendar_date(publication)[0]))
    return None if any(0 <= days <= _DAYS_NEARBY for days in recent) else told.year


def _year_of_stretch(named: Named, told: Period, situation: Situation) -> int | None:
    """The year in which a day lies in the stretch that its paragraph has told: "from May 2005 to March … on 8 July"."""
    began = situation.story.began
    if began is None or not situation.beside or situation.tense != "past":
        return None
    days = (in_year(named, year) for year in range(began.year, told.year + 1))
    return next((day.year for day in days if day and began.first <= day.first <= told.last), None)


def _fits_weekday(named: Named, year: int, publication: Day) -> bool:
    """Whether a day is on the weekday that it is named with in a year, and not in those around the publication."""
    years = (in_year(named, year), *_in_years_around(named, calendar_date(publication)[0]))
    fits = [period is not None and weekday(period.first) == named.weekday for period in years]
    return fits[0] and not any(fits[1:])


@lru_cache(maxsize=4096)
def _in_years_around(named: Named, year: int) -> Sequence[Period]:
    """The periods of that name in the year before, the year itself and the one behind."""
    return tuple(period for offset in (-1, 0, 1) if (period := in_year(named, year + offset)))


def _resolve_weekday(named: Named, day_of_week: int, situation: Situation, anchor: Period) -> Resolved:
    day, offset = anchor.first, named.offset
    is_the_day = named.anchor == "told" and offset == 0 and situation.mode == "news"
    if is_the_day and day_of_week != weekday(day) and not _is_in_story(situation):
        return Resolved(None, "nothing-to-count-from", anchor)
    if is_the_day and anchor == situation.story.latest:
        # "He died on 4 May. On the Monday …" goes forward, "it had rained since the Friday" back.
        back, on = nearest_weekday(day, day_of_week, -1), nearest_weekday(day, day_of_week, 1)
        is_back = situation.boundary == "since" or situation.looks_back or not situation.may_reach(on)
        return Resolved(Period("day", back if is_back else on), "weekday-beside", anchor)
    if offset is not None and offset != 0:
        rule = "weekday-before" if offset < 0 else "weekday-after"
        return Resolved(Period("day", nearest_weekday(day + offset, day_of_week, offset)), rule, anchor)
    told = situation.mode == "narrative" and situation.story.latest is not None
    if situation.looks_back:
        return Resolved(Period("day", nearest_weekday(day, day_of_week, -1)), "weekday-up-to-then", anchor)
    if told or situation.tense == "future" or (offset == 0 and situation.tense != "past"):
        return Resolved(Period("day", nearest_weekday(day, day_of_week, 1)), "weekday-from-then-on", anchor)
    return Resolved(Period("day", nearest_weekday(day, day_of_week, -1)), "weekday-up-to-then", anchor)


def _is_in_story(situation: Situation) -> bool:
    """Whether "the Sunday" can be told to be one: "closed on the Sunday" is so every week, or as its readers know."""
    return situation.tense == "past" or situation.background(_DAYS_OF_STORY) is not None


def _days_meant(named: Named, situation: Situation, anchor: Period) -> list[Period]:
    """Those of the days that a number can mean which lie on the side that the story or the tense tells."""
    days = _days_of_months(named, anchor)
    if anchor == situation.background(_DAYS_OF_BACKGROUND):
        return [day for day in days if anchor.first <= day.first] or days
    if days_on := _days_gone_on_to(days, situation):
        return days_on
    if situation.mode == "news" and situation.tense in ("past", "future") and named.weekday is None:
        # No month is said where the words' tense tells it: "the 29th" is the latest, or the next.
        return [day for day in days if (day.first <= anchor.last) == (situation.tense == "past")] or days
    if situation.mode == "narrative":
        # A story that has come to the third goes on to the 24th of that month.
        month = anchor.within("month")
        return [day for day in days if anchor.first <= day.first <= month.last] or days
    return days


def _days_gone_on_to(days: Sequence[Period], situation: Situation) -> list[Period]:
    """Those that news goes on to from a day told in the same paragraph, up to its publication: "on May 3 … the 9th"."""
    told, publication = situation.story.latest, situation.publication
    if told is None or publication is None or situation.mode != "news" or situation.tense == "future":
        return []
    if not situation.beside:
        return []
    return [day for day in days if told.first <= day.first <= publication]


def _days_of_months(named: Named, anchor: Period) -> list[Period]:
    """That day of the anchor's month and its neighbours, where they have it."""
    year, month, _ = calendar_date(anchor.first)
    months = [year_month(year, month).shifted(offset) for offset in (-1, 0, 1)]
    days = [period.first + (named.day or 0) - 1 for period in months]
    return [Period("day", day) for day, period in zip(days, months, strict=True) if day <= period.last]


def _nearest(periods: Sequence[Period], named: Named, situation: Situation, anchor: Period) -> Period | None:
    """The one of several years' or months' periods that is meant."""
    if named.weekday is not None:
        periods = [period for period in periods if weekday(period.first) == named.weekday] or periods
    if not periods:
        return None
    if named.offset is not None:
        return _by_relation(periods, named.offset, anchor)
    day = anchor.first
    if situation.mode == "narrative":
        return step_to(periods, anchor, situation)
    nearest = min(periods, key=lambda period: abs(period.first - day))
    if abs(nearest.first - day) <= _DAYS_NEARBY and _stays_near(nearest, named, situation, anchor):
        return nearest
    if situation.tense == "future":
        # A firm that "will report on the third quarter" means the nearest, which may be over.
        ahead = (period for period in periods if period.last >= day)
        return nearest if named.unit == "quarter" else next(ahead, nearest)
    # "Sales fell in the first half" is told when the half is over.
    is_told_whole = named.unit == "half" and situation.tense == "past"
    return next(
        (period for period in reversed(periods) if (period.last if is_told_whole else period.first) <= day), nearest
    )


def _stays_near(nearest: Period, named: Named, situation: Situation, anchor: Period) -> bool:
    """Whether the nearest is meant even against the tense around it."""
    if named.unit not in ("day", "month") or situation.is_over:
        return False
    if situation.is_ahead and nearest.last < anchor.first:
        return False
    if situation.boundary == "since" and nearest.first > anchor.last:
        return False
    if named.holiday and situation.tense == "future":
        # Who "will be home by Christmas" means the one to come.
        return nearest.last >= anchor.first
    if named.unit == "day":
        return True
    # Who means the month eleven months ago says "last November".
    is_next = nearest == anchor.within("month").shifted(1) and situation.boundary != "since"
    return situation.tense in ("present", "unknown") or is_next or situation.boundary in ("by", "until")


def _by_relation(periods: Sequence[Period], offset: int, anchor: Period) -> Period | None:
    """The latest wholly before the anchor, the one around it or else in its year, or the first wholly after it."""
    if offset < 0:
        return next((period for period in reversed(periods) if period.last < anchor.first), None)
    if offset > 0:
        return next((period for period in periods if period.first > anchor.last), None)
    around = (period for period in periods if period.first <= anchor.first <= period.last)
    return next(around, None) or next((period for period in periods if period.year == anchor.year), None)
