"""Days of the calendar of the French Republic: 9 thermidor an II is 27 July 1794.

Its years have twelve months of thirty days and then five days or six; each began on the day of the autumn equinox at
Paris. It counted from 22 September 1792 and was given up after 31 December 1805.
"""

from __future__ import annotations

from generator.dates.calendar import Day, day_number

# In which September day each of its fourteen years began, the first in 1792.
_FIRST_SEPTEMBER_DAYS = (22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23)
_FIRST_DAYS = tuple(day_number(1792 + index, 9, day) for index, day in enumerate(_FIRST_SEPTEMBER_DAYS))
_FIRST_DAY_WITHOUT = day_number(1806, 1, 1)
_MONTHS, _DAYS_IN_MONTH = 12, 30


def republican_day(year: int, month: int, day: int) -> Day | None:
    """The day of a date.

    Args:
        year: From 1, "an I", to 14.
        month: From 1, vendémiaire, to 12, fructidor.
        day: From 1 to 30.

    Returns:
        The day; None where that calendar had none.
    """
    if not (1 <= year <= len(_FIRST_DAYS) and 1 <= month <= _MONTHS and 1 <= day <= _DAYS_IN_MONTH):
        return None
    found = _FIRST_DAYS[year - 1] + (month - 1) * _DAYS_IN_MONTH + day - 1
    return found if found < _FIRST_DAY_WITHOUT else None


def republican_day_in(gregorian_year: int, month: int, day: int) -> Day | None:
    """The day of that name in a year of our calendar, which holds parts of two; None where it holds none."""
    for year in (gregorian_year - 1792, gregorian_year - 1791):
        found = republican_day(year, month, day)
        if found is not None and day_number(gregorian_year) <= found < day_number(gregorian_year + 1):
            return found
    return None
