"""The day that an article gives itself: in its page's head or date lines, in its dateline, or in its address."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from generator.dates.edtf import of_day, parse
from generator.model.time import STATED_UPDATED, Dating
from generator.wording.dates import day_in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.dates.calendar import Day

# A date in an article's address: /20130114-…, /2013/01/14/…
_DAY_IN_ADDRESS = re.compile(
    r"(?<!\d)(?P<year>20\d\d|19\d\d)(?P<mark>[-/]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)"
)
IN_ADDRESS = "in-address"
# Two clocks, such as that of the server and that of the newsroom, lie so many days apart at most.
_DAYS_BETWEEN_CLOCKS = 1


def in_address(url: str) -> list[Dating]:
    """The day in an article's address, if there is one."""
    match = _DAY_IN_ADDRESS.search(url)
    if not match:
        return []
    try:
        day = match_to_day(match)
    except ValueError:
        return []
    return [Dating(of_day(day), match[0], IN_ADDRESS, f"its address has the date: ‘{match[0]}’")]


def match_to_day(match: re.Match[str]) -> Day:
    """The day of a match of the pattern above.

    Raises:
        ValueError: There is no such day.
    """
    return datetime.date(int(match["year"]), int(match["month"]), int(match["day"])).toordinal()


def strongest(statements: Sequence[Dating]) -> list[Dating]:
    """Those of an article's statements that count: of its publication, else in its address, else of its update.

    An address from after the update is that of a copy, and of several updates the first is the nearest.
    """
    published = [dating for dating in statements if dating.rule not in (STATED_UPDATED, IN_ADDRESS)]
    if published:
        return published
    updated = sorted(
        (dating for dating in statements if dating.rule == STATED_UPDATED), key=lambda dating: dating.date.sort_key
    )
    address = [dating for dating in statements if dating.rule == IN_ADDRESS]
    if address and updated and address[0].date.follows(updated[0].date):
        address = []
    return address or updated[:1]


def agreed(statements: Sequence[Dating]) -> Dating | None:
    """The one day of statements that count; None where they conflict.

    Two days that lie as near as two clocks make the earlier one, unsure.
    """
    ordered = sorted(statements, key=lambda dating: dating.date.sort_key)
    first, last = ordered[0], ordered[-1]
    if first.date == last.date or first.date.begin is None or last.date.begin is None:
        return first
    if last.date.begin - first.date.begin > _DAYS_BETWEEN_CLOCKS:
        return None
    reason = f"{first.reason}; but {last.reason}, {day_in_words(last.date.begin, ENGLISH)}"
    return Dating(parse(f"{first.date.text.rstrip('?~%')}?"), first.words, first.rule, reason)


def is_only_of_update(statements: Sequence[Dating]) -> bool:
    """Whether all that counts is when the article was changed, which may be years later."""
    return all(dating.rule == STATED_UPDATED for dating in statements)
