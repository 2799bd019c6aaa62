"""The day of an article whose dateline gives no year, and that others of about that day tell the same story as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.calendar import WEEKDAYS, weekday
from generator.dates.edtf import of_day, qualified
from generator.model.time import Dating
from generator.timex.dating.evidence import DAYS_TO_COUNT
from generator.wording.dates import day_in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.dates.calendar import Day
    from generator.timex.telling.opening import Dateline


def dated_beside(line: Dateline | None, spoken_of: int | None, neighbours: Mapping[str, Day]) -> Dating | None:
    """The day of a dateline without its year that lies near the days of all articles that tell the same story.

    Args:
        line: The article's dateline.
        spoken_of: The weekday that it looks back to last; 0 is Monday. One that fits makes the day sure.
        neighbours: The days of the articles that tell the same story, by id.
    """
    if line is None or line.year is not None:
        return None
    near = {
        day: other
        for other, published in neighbours.items()
        for day in range(published - DAYS_TO_COUNT, published + DAYS_TO_COUNT + 1)
        if line.names(day)
    }
    if len(near) != 1:
        return None
    ((day, other),) = near.items()
    is_sure = weekday(day) == spoken_of
    reason = (
        f"its dateline says ‘{line.words}’, and {other}, which tells the same story, appeared on "
        f"{day_in_words(neighbours[other], ENGLISH)}, so it {'' if is_sure else 'probably '}appeared on "
        f"{day_in_words(day, ENGLISH)}"
    )
    if is_sure:
        reason += f"; the last weekday that it looks back to is {WEEKDAYS[weekday(day)]}"
    date = of_day(day) if is_sure else qualified(of_day(day), uncertain=True)
    return Dating(date, line.words, "dateline-beside", reason)
