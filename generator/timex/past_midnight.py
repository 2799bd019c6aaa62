"""Times past midnight: a story that has told of "11 p.m. on Tuesday" goes on "at dawn" on Wednesday."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.timex.meanings import Meaning

# From six in the evening on a story may last into the night, and by noon it has come to the next day.
_EVENING, _NOON = "18:00", "12:00"
_LATE_PARTS = ("EV", "NI")
_EARLY_PARTS = ("MO",)


def is_past_midnight(before: str, meaning: Meaning) -> bool:
    """Whether a time of the day, told after another and without a day of its own, is one of the next day.

    Args:
        before: The time told right before, as a clock's or a part of the day's letters; empty where none was.
        meaning: What is told now.
    """
    return _is_late(before) and _is_early(meaning.clock or meaning.part_of_day)


def _is_late(time: str) -> bool:
    return time in _LATE_PARTS or (time[:1].isdigit() and time >= _EVENING)


def _is_early(time: str) -> bool:
    return time in _EARLY_PARTS or (time[:1].isdigit() and time < _NOON)
