"""Times of the clock: "10:35 p.m.", "9 pm", "20h30", "noon"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.timex.finding.words import Words
    from generator.timex.reading.meanings import Half

_WRITTEN = re.compile(
    r"""
    (?P<hour> \d{1,2}? ) (?: [:h.]? (?P<minute> \d\d ) )? (?: : \d\d )?     # 10:35, 20h30, 0735, 10:35:12
    (?: h | hrs? | (?P<half> [ap]m ) )?                                      # 0735hrs, 10:35pm
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NOON = 12
# "Nine that night" is before midnight, "two that night" after it.
_FIRST_HOUR_OF_NIGHT = 6
_PARTS_WITH_MORNING_HOURS = ("MO", "NI")
_MINUTES = 60
_HOURS_IN_DAY = 24


def clock_time(words: Words) -> tuple[str, Half]:
    """The time that an expression names, in hours and minutes such as "21:00", and the half of the day it is said of.

    Both are empty where it names none.
    """
    if named := words.own_text("clock-word"):
        return named, ""
    hour = words.integer("hour")
    # Of "from 6:30 to 8 p.m." the hour behind is another time.
    written = words.all("clock") if hour is None or words.inside("clock") else [f"{hour}"]
    match = _WRITTEN.fullmatch(written[0]) if written else None
    if not match:
        return "", ""
    # "20 heures 45" and "half past nine" have their minutes in a word of their own.
    minute = words.integer("minute") or 0
    half = _half_of_day(words, int(match["hour"]))
    time = match_to_time(match, half, minute if minute < _MINUTES else 0)
    said = (match["half"] or half).lower()
    return time, "am" if said == "am" else "pm" if said == "pm" else _unsaid_half(words, written[0], int(match["hour"]))


def minutes_of(clock: str) -> int:
    """The minutes of the day at a time such as "09:30"."""
    hour, minute = clock.split(":")
    return int(hour) * _MINUTES + int(minute)


def clock_at(minutes: int) -> str:
    """The time at some minutes of a day, "09:30"; what lies beyond midnight is a time of the next day, or the last."""
    hour, minute = divmod(minutes, _MINUTES)
    return f"{hour % _HOURS_IN_DAY:02d}:{minute:02d}"


def clock_in_part(clock: str, part: str) -> str:
    """A time of the clock in a part of the day: "9:30" on Friday evening is 21:30.

    Args:
        clock: Hours and minutes, such as "09:30".
        part: TIMEX3's letters; empty where none is known.
    """
    hour = int(clock[:2])
    return f"{hour + _NOON}{clock[2:]}" if hour < _NOON and _is_late(part, hour) else clock


def match_to_time(match: re.Match[str], half: str, minute: int = 0) -> str:
    """A match of the pattern above as hours and minutes.

    Args:
        match: The match.
        half: "am" or "pm", where other words say so; else empty.
        minute: Where the match has none; -15 is "a quarter to" the hour.
    """
    hour, minute = int(match["hour"]), int(match["minute"] or minute)
    half = (match["half"] or half).lower()
    if half == "pm" and hour < _NOON:
        hour += _NOON
    elif half == "am" and hour == _NOON:
        hour = 0
    return f"{hour:02d}:{minute:02d}" if minute >= 0 else clock_at(hour * _MINUTES + minute)


def _unsaid_half(words: Words, written: str, hour: int) -> Half:
    """What a time leaves unsaid of its half of the day, by how its clock is written."""
    if words.has("zone") or (written.isdecimal() and len(written) == len("0210")):
        return ""
    counts_to_24 = hour > _NOON or not written[-1].isdecimal() or written.startswith("0")
    return "full" if counts_to_24 else "open"


def _half_of_day(words: Words, hour: int) -> str:
    """The half of the day that words beside the clock's tell: "4 in the afternoon", "half past nine that night"."""
    part = words.text("part-of-day")
    is_early = part in _PARTS_WITH_MORNING_HOURS and hour < _NOON
    return words.text("half-day") or ("pm" if _is_late(part, hour) else "am" if is_early else "")


def _is_late(part: str, hour: int) -> bool:
    """Whether an hour of a clock of twelve is one after noon in a part of the day."""
    return part in ("AF", "EV") or (part == "NI" and hour >= _FIRST_HOUR_OF_NIGHT)
