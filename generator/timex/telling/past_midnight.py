"""Times past midnight: a story that has told of "11 p.m. on Tuesday" goes on "at dawn" on Wednesday."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.timex.reading.meanings import Meaning

# From six in the evening on a story may last into the night, and by noon it has come to the next day; a new paragraph
# may as well go back to the morning, but not to before daybreak.
_EVENING, _NOON, _DAYBREAK = "18:00", "12:00", "06:00"
_LATE_PARTS = ("EV", "NI")
_EARLY_PARTS = ("MO",)


def is_past_midnight(before: str, meaning: Meaning, *, is_beside: bool) -> bool:
    """Whether a time of the day, told after another and without a day of its own, is one of the next day.

    Args:
        before: The time told right before, as a clock's or a part of the day's letters; empty where none was.
        meaning: What is told now.
        is_beside: Whether it is told in the same paragraph.
    """
    return _is_late(before) and _is_early(meaning.clock or meaning.part_of_day, is_beside=is_beside)


def _is_late(time: str) -> bool:
    return time in _LATE_PARTS or (time[:1].isdigit() and time >= _EVENING)


def _is_early(time: str, *, is_beside: bool) -> bool:
    if time[:1].isdigit():
        return time < (_NOON if is_beside else _DAYBREAK)
    return is_beside and time in _EARLY_PARTS
