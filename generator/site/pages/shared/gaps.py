"""Times for which a chronology reports nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.edtf import parse
from generator.site.chronology import covered_days
from generator.site.pages.records.chronology import Gap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf

# A gap of more days than this is long.
_MOST_DAYS_OF_A_SHORT_ONE = 61


def gaps(dates: Iterable[Edtf]) -> Iterator[Gap]:
    """The gaps between dates, in order.

    A short gap lies between two days of which something is reported: that something else is dated to their month or
    their year takes nothing away from it. A long gap would be untrue if any date lay in it, so it ends where even the
    vaguest begins, and begins where the last of them has ended.
    """
    last_of_days: Day | None = None
    last_of_all: Day | None = None
    for begin, last, is_vague in sorted(map(_stretch, dates)):
        if last_of_all is not None:
            quiet_since = last_of_all if is_vague or last_of_days is None else last_of_days
            is_long = begin - quiet_since - 1 > _MOST_DAYS_OF_A_SHORT_ONE
            if is_long and begin - last_of_all - 1 > _MOST_DAYS_OF_A_SHORT_ONE:
                yield Gap(last_of_all + 1, begin)
            elif not is_long and not is_vague and last_of_days is not None and begin > last_of_days + 1:
                yield Gap(last_of_days + 1, begin)
        last_of_all = last if last_of_all is None else max(last_of_all, last)
        if not is_vague:
            last_of_days = last if last_of_days is None else max(last_of_days, last)


def _stretch(date: Edtf) -> tuple[Day, Day, bool]:
    """First and last day that a date says something about, and whether it is vague.

    Where an end is open or unknown, the other alone: "until 61 BC" says something about 61 BC.
    """
    if covered := covered_days(date):
        return covered[0], covered[-1], False
    first, _, last = date.text.partition("/")
    begin = parse(last).begin if date.begin is None else date.begin
    end = parse(first).end if date.end is None else date.end
    if begin is None or end is None:  # only an interval lacks either, and each of its sides has both
        raise ValueError(f"neither begin nor end: {date.text}")
    return begin, end - 1, True
