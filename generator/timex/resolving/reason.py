"""The sentence that says why an expression has its date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.calendar.edtf_dates import edtf_date
from generator.wording.dates import day_in_words, in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.timex.calendar.periods import Period


def reason_for(words: str, found: Period | None, reference: Period | None, publication: Day | None) -> str:
    """Say what a date rests on: its words, and what they count from.

    Args:
        words: As written.
        found: The period that they stand for.
        reference: What they count from; None for what is a date by itself.
        publication: Day of publication, if known.
    """
    said = f"‘{' '.join(words.split())}’"
    if reference is None:
        return f"{said}, as the text has it"
    if reference.unit == "day" and reference.index == publication:
        return f"{said}, in an article published on {day_in_words(publication, ENGLISH)}"
    date = edtf_date(reference)
    if date is None:
        return said
    how = "in what is told of" if found == reference else "counted from"
    return f"{said}, {how} {in_words(date, ENGLISH)}"


def reason_from(words: str, published: Edtf) -> str:
    """Say what a date rests on that counts from a day of publication which is doubtful, or known to the month alone."""
    return f"‘{' '.join(words.split())}’, in an article whose date is {in_words(published, ENGLISH)}"
