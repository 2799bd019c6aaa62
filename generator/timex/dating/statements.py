"""The day that an article gives itself: in its page's head or date lines, in its dateline, or in its address.

A page that was moved to another system often has the day of the move in its head. Its address and its dateline still
tell when the article first stood there: what they contradict does not count, or nothing does.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.dates.calendar import day_number
from generator.dates.edtf import of_day, qualified
from generator.model.time import STATED_UPDATED, Dating
from generator.timex.dating.undated import Publication
from generator.wording.dates import day_in_words, in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.timex.dating.undated import Article
    from generator.timex.telling.opening import Dateline

# A date in an article's address.
_DAYS_IN_ADDRESSES = (
    # /20130114-…, /2013/01/14/…
    re.compile(r"(?<!\d)(?P<year>20\d\d|19\d\d)(?P<mark>[-/]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)"),
    # /2013/WORLD/africa/01/14/…
    re.compile(r"/(?P<year>20\d\d|19\d\d)/(?:[A-Za-z]+/){1,2}(?P<month>\d\d)/(?P<day>\d\d)/"),
    # …-01142013.html, where no other order of month and day is one
    re.compile(r"(?<!\d)(?P<month>0[1-9]|1[0-2])(?P<day>1[3-9]|2\d|3[01])(?P<year>20\d\d|19\d\d)(?!\d)"),
)
IN_ADDRESS = "in-address"
# Two clocks, such as that of the server and that of the newsroom, lie so many days apart at most.
_DAYS_BETWEEN_CLOCKS = 1
# What an agency has sent stands in a paper or on a page so many days later at most.
_DAYS_TO_PRINT = 7


def stated(article: Article, line: Dateline | None) -> Publication | None:
    """What an article says of itself; None where it says nothing.

    Args:
        article: The article.
        line: Its dateline. With a year it gives the day where the page itself does not.

    Returns:
        The day, or that the article gives itself two.
    """
    found = [*article.stated, *in_address(article.url)]
    if line and line.year is not None and not any(_is_of_publication(dating) for dating in article.stated):
        day = of_day(day_number(line.year, line.month, line.day))
        found.append(Dating(day, line.words, "dateline", f"its dateline says ‘{line.words}’"))
    if not found:
        return None
    allowed = [dating for dating in found if line is None or _allows(line, dating)]
    if line and not allowed:
        reason = f"{found[0].reason}, but its dateline ‘{line.words}’"
        return Publication(None, (), tuple(found), reason)
    counting = strongest(allowed)
    dating = agreed(counting)
    others = _days_but(dating, counting)
    if dating is None:
        days = " and ".join(in_words(date, ENGLISH) for date in others)
        return Publication(None, others, tuple(counting), f"the article gives itself two dates, {days}")
    if line and len(allowed) < len(found):
        ruled_out = " and ".join(in_words(date, ENGLISH) for date in _days_but(dating, found))
        dating = replace(dating, reason=f"{dating.reason}; its dateline ‘{line.words}’ rules out {ruled_out}")
    return Publication(dating, others, tuple(counting))


def is_only_of_update(publication: Publication) -> bool:
    """Whether all that an article says is when it was changed, which may be years later."""
    return publication.dating is not None and publication.dating.rule == STATED_UPDATED


def in_address(url: str) -> list[Dating]:
    """The day in an article's address, if there is one."""
    for pattern in _DAYS_IN_ADDRESSES:
        match = pattern.search(url)
        if match and (day := match_to_day(match)):
            words = match[0].strip("/")
            return [Dating(of_day(day), words, IN_ADDRESS, f"its address has the date: ‘{words}’")]
    return []


def match_to_day(match: re.Match[str]) -> Day | None:
    """The day of a match of one of the patterns above; None where there is no such day."""
    try:
        return datetime.date(int(match["year"]), int(match["month"]), int(match["day"])).toordinal()
    except ValueError:
        return None


def strongest(statements: Sequence[Dating]) -> list[Dating]:
    """Those of an article's statements that count: of its publication, else in its address, else of its update.

    An address from after the publication or the update is that of a copy. One from long before the publication says
    that this is a later one, and counts as much. Of several updates the first is the nearest.
    """
    published = _by_day(dating for dating in statements if _is_of_publication(dating))
    updated = _by_day(dating for dating in statements if dating.rule == STATED_UPDATED)
    address = [dating for dating in statements if dating.rule == IN_ADDRESS]
    if published:
        return [dating for dating in address if _days_between(dating, published[0]) > _DAYS_BETWEEN_CLOCKS] + published
    if address and updated and address[0].date.follows(updated[0].date):
        address = []
    return address or updated[:1]


def agreed(statements: Sequence[Dating]) -> Dating | None:
    """The one day of statements that count; None where they conflict.

    Two days that lie as near as two clocks make the earlier one, unsure.
    """
    ordered = _by_day(statements)
    first, last = ordered[0], ordered[-1]
    if first.date == last.date or first.date.begin is None or last.date.begin is None:
        return first
    if _days_between(first, last) > _DAYS_BETWEEN_CLOCKS:
        return None
    reason = f"{first.reason}; but {last.reason}, {day_in_words(last.date.begin, ENGLISH)}"
    return Dating(qualified(first.date, uncertain=True), first.words, first.rule, reason)


def _is_of_publication(dating: Dating) -> bool:
    return dating.rule not in (STATED_UPDATED, IN_ADDRESS)


def _allows(line: Dateline, dating: Dating) -> bool:
    """Whether a dateline, which may name no year, is as old as a statement says; an update may come any time later."""
    if dating.rule == STATED_UPDATED or dating.date.begin is None:
        return True
    days = range(dating.date.begin - _DAYS_TO_PRINT, dating.date.begin + _DAYS_BETWEEN_CLOCKS + 1)
    return any(line.names(day) for day in days)


def _days_but(dating: Dating | None, statements: Iterable[Dating]) -> tuple[Edtf, ...]:
    """The days of statements, each once, but for that of one of them."""
    dates = (other.date for other in statements if dating is None or not dating.date.contains(other.date))
    return tuple(dict.fromkeys(dates))


def _by_day(statements: Iterable[Dating]) -> list[Dating]:
    return sorted(statements, key=lambda dating: dating.date.sort_key)


def _days_between(first: Dating, last: Dating) -> int:
    """How many days one statement's day lies before another's; 0 where either has no first day."""
    if first.date.begin is None or last.date.begin is None:
        return 0
    return last.date.begin - first.date.begin
