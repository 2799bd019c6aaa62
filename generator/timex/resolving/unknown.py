"""TIMEX3 values of what cannot be resolved: a digit that nobody knows is an X, so that `XXXX-04` is some April."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.calendar.value import SEASON_LETTERS
from generator.timex.reading.meanings import Calendar, Moved, Named, Overnight, Part, Relative, Shift, Shortened, Told

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_WEEKS = 53  # in an ISO 8601 year


def unknown_value(when: Calendar) -> str:
    """The TIMEX3 value of what cannot be resolved: XXXX-04, XXXX-WXX-1, PAST_REF for "several years ago"."""
    match when:
        case Relative("day", 0, "publication"):
            return "PRESENT_REF"
        case Shift(count=None, unit=unit, direction=direction, anchor=anchor) if unit not in _OPEN_TIMES and (
            anchor == "publication" or unit == "year"
        ):
            # Of "some years later" not even a digit of the year is known.
            return "PAST_REF" if direction < 0 else "FUTURE_REF"
        case Shortened(unit, number):
            return f"XX{number}" if unit == "decade" else f"XX{number:02d}"
        case Named():
            return _unknown_name(when)
        case Relative(unit) | Shift(unit=unit) | Part(unit) | Moved(unit=unit) | Told(str(unit)) | Overnight(unit=unit):
            return _UNKNOWN[unit]
        case _:
            return "PAST_REF"


def open_time(when: Calendar) -> str:
    """The time of the clock that "two hours later" leaves open, "XX"; empty for what is no time of the clock."""
    return _OPEN_TIMES.get(when.unit, "") if isinstance(when, Shift) else ""


_UNKNOWN: Mapping[str, str] = {
    "second": "XXXX-XX-XX", "minute": "XXXX-XX-XX", "hour": "XXXX-XX-XX", "day": "XXXX-XX-XX",
    "weekend": "XXXX-WXX-WE", "week": "XXXX-WXX", "month": "XXXX-XX", "season": "XXXX-XX", "quarter": "XXXX-QX",
    "half": "XXXX-HX", "year": "XXXX", "decade": "XXXX", "century": "XXXX", "millennium": "XXXX",
}  # fmt: skip
# The time of "two hours later", of which no digit is known.
_OPEN_TIMES: Mapping[str, str] = {"hour": "XX", "minute": "XX:XX", "second": "XX:XX:XX"}


def _unknown_name(named: Named) -> str:
    if named.number is not None:
        number = named.number + 1
        match named.unit:
            case "week":
                return f"XXXX-W{number:02d}" if number <= _MOST_WEEKS else "XXXX-WXX"
            case "season":
                return f"XXXX-{SEASON_LETTERS[named.number]}"
            case _:
                return f"XXXX-{named.unit[0].upper()}{number}"
    if named.weekday is not None and named.day is None:
        return f"XXXX-WXX-{named.weekday + 1}"
    month = "XX" if named.month is None else f"{named.month:02d}"
    if named.unit == "month":
        return f"XXXX-{month}"
    return f"XXXX-{month}-{'XX' if named.day is None else f'{named.day:02d}'}"
