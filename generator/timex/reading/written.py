"""Dates written in digits and strokes, "14/01/2013", "2013.01.14": dateparser knows how languages order them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime

    from generator.dates.calendar import Day


@lru_cache(maxsize=1024)
def written_day(text: str, language: str, orders: tuple[str, ...]) -> Day | None:
    """The day that a text writes.

    Args:
        text: Nothing but the date.
        language: ISO 639-1 code.
        orders: How the language's writers may order day, month and year, such as "DMY".

    Returns:
        The day; None where it is none, or where the orders read it differently.
    """
    # Its import takes longer than a long article's tagging, and few articles have such dates.
    from dateparser.date import DateDataParser  # noqa: PLC0415 - see above

    days: set[Day] = set()
    for order in orders:
        settings = {"DATE_ORDER": order, "REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
        data = DateDataParser(languages=[language], settings=settings).get_date_data(text)
        # Only a result of period "day" has a day of its own; others borrow today's.
        if data.date_obj is not None and data.period == "day" and _is_in_order(text, order, data.date_obj):
            days.add(data.date_obj.toordinal())
    return days.pop() if len(days) == 1 else None


def _is_in_order(text: str, order: str, date: datetime.date) -> bool:
    """Whether a day is what a text says in an order, where "8/29/10" makes no sense in another.

    dateparser then looks for an order of its own. A year of four digits in front leaves one order alone.
    """
    numbers = re.findall(r"\d+", text)
    parts = dict(zip("YMD" if len(numbers[0]) == len("2013") else order, map(int, numbers), strict=False))
    return (parts.get("M"), parts.get("D")) == (date.month, date.day)
