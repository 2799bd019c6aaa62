"""TIMEX3 values of lengths of time, which are ISO 8601 durations: P3D, PT2H, PXM where nobody says how many."""

from __future__ import annotations

_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "weekend": "WE", "week": "W", "month": "M",
    "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML",
}  # fmt: skip
# So many of these are said in a unit that ISO 8601 has. Quarters, centuries and millennia have letters of their own.
_IN_OTHER_UNITS = {"half": ("month", 6), "decade": ("year", 10)}
# Halves are said in the next smaller unit: half an hour is PT30M.
_HALVES = {
    "minute": ("second", 60), "hour": ("minute", 60), "day": ("hour", 24), "year": ("month", 12),
    "century": ("year", 100),
}  # fmt: skip


def duration_value(count: float | None, unit: str) -> str:
    """The value of so many units.

    Args:
        count: How many; None for "some".
        unit: Of what: "second", "minute", "hour", or one of `periods.UNITS`.
    """
    if count is None:
        # There is no letter for halves of a year; several are some months.
        return _value(("X", "month" if unit == "half" else unit))
    if unit in _IN_OTHER_UNITS:
        unit, many = _IN_OTHER_UNITS[unit]
        count *= many
    whole, rest = divmod(count, 1)
    if not rest or unit not in _HALVES:
        return _value((_number(count), unit))
    smaller, many = _HALVES[unit]
    parts = [(_number(whole), unit), (f"{round(rest * many)}", smaller)]
    return _value(*parts[0 if whole else 1 :])


def duration_in_two_units(count: float | None, unit: str, finer_count: float | None, finer_unit: str) -> str:
    """The value of "two years and three months".

    Args:
        count: How many of the first unit; None for "some".
        unit: The first unit, a year or less.
        finer_count: How many of the second.
        finer_unit: The second unit, a smaller one.
    """
    return _value((_number(count), unit), (_number(finer_count), finer_unit))


def _number(count: float | None) -> str:
    if count is None:
        return "X"
    return str(int(count)) if count == int(count) else f"{count:g}"


def _value(*parts: tuple[str, str]) -> str:
    """Numbers with their units; a T stands before the first of the clock."""
    value = "P"
    for number, unit in parts:
        letters = _LETTERS[unit]
        mark = "T" if letters.startswith("T") and "T" not in value else ""
        value += f"{mark}{number}{letters.removeprefix('T')}"
    return value
