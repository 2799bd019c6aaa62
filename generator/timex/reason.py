"""The sentence that says why an expression has its date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.dates.edtf import qualified
from generator.timex.edtf_dates import edtf_date
from generator.wording.dates import day_in_words, in_words
from generator.wording.phrases import ENGLISH

if TYPE_CHECKING:
    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.timex.periods import Period


def reason_for(words: str, reference: Period | None, publication: Day | None) -> str:
    """Say what a date rests on: its words, and the day they count from."""
    said = f"‘{' '.join(words.split())}’"
    if reference is None:
        return f"{said}, as the text has it"
    if reference.unit == "day" and reference.index == publication:
        return f"{said}, in an article published on {day_in_words(publication, ENGLISH)}"
    date = edtf_date(reference)
    return f"{said}, counted from {in_words(date, ENGLISH)}" if date else said


def reason_from(words: str, published: Edtf) -> str:
    """Say what a date rests on that counts from a day of publication which is doubtful, or known to the month alone."""
    perhaps, about = "perhaps " * published.uncertain, "about " * published.approximate
    sure = in_words(qualified(published), ENGLISH)
    return f"‘{' '.join(words.split())}’, in an article {perhaps}from {about}{sure}"
