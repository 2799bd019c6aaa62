"""The days that a text writes out with their years farther on, which a history does not go past before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.reading.meanings import Fixed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.timex.calendar.periods import Period
    from generator.timex.reading.meanings import Phrase


def days_ahead(phrases: Sequence[Phrase]) -> Iterable[Period | None]:
    """For each expression the next day behind it that says its year; None where none does."""
    ahead: list[Period | None] = []
    day: Period | None = None
    for phrase in reversed(phrases):
        ahead.append(day)
        match phrase.meaning.when:
            case Fixed(period) if period.unit == "day":
                day = period
            case _:
                pass
    return reversed(ahead)
