"""What heads what follows, as in live blogs: a line that holds nothing but "Thursday 7 May", a time that opens a line.

And datelines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.timex.finding.stops import DASHES
from generator.timex.reading.meanings import Told

if TYPE_CHECKING:
    from generator.dates.calendar import Day
    from generator.timex.calendar.periods import Period
    from generator.timex.reading.meanings import Phrase
    from generator.timex.reading.phrases import ReadText

# What stands between the time of an entry and its text.
_BEHIND_TIME = frozenset((mark,) for mark in (*DASHES, ":", "|"))
# What is written day by day comes out on its last day, or so many after its first; newspapers print what was written
# the day before, or two.
_DAYS_OF_WRITING, _DAYS_OF_PRINTING = 7, 2


def is_heading(of: ReadText, phrase: Phrase, period: Period | None, publication: Day | None) -> bool:
    """Whether what follows an expression was written on its day, which it is the heading of.

    Args:
        of: The text.
        phrase: The expression.
        period: What it stands for.
        publication: The day on which all of it came out, if known.
    """
    if period is None or publication is None or period.unit != "day":
        return False
    days = publication - period.first
    return (0 <= days <= _DAYS_OF_WRITING and _stands_alone(of, phrase)) or (
        0 <= days <= _DAYS_OF_PRINTING and _is_in_dateline(of, phrase)
    )


def heads_lines(of: ReadText, phrase: Phrase, period: Period | None) -> bool:
    """Whether an expression is a day that stands alone on its line, so that the times which open lines are its own."""
    return period is not None and period.unit == "day" and not phrase.meaning.clock and _stands_alone(of, phrase)


def opens_entry(of: ReadText, phrase: Phrase) -> bool:
    """Whether an expression is the time at which an entry was written that it opens: "18:30 - The fire is out"."""
    if not phrase.meaning.clock or phrase.meaning.when != Told("day"):
        return False
    words = of.context.tokens.words
    begins = not phrase.start or _is_line_end(of, phrase.start - 1)
    return begins and (words[phrase.end : phrase.end + 1] in _BEHIND_TIME or _is_line_end(of, phrase.end - 1))


def _is_in_dateline(of: ReadText, phrase: Phrase) -> bool:
    """Whether an expression is that of a text's dateline: "OAKLAND, Calif., Oct. 2 - Talks collapsed tonight"."""
    if phrase is not of.phrases[0]:
        return False
    words = of.context.tokens.words
    _, end = of.context.sentence(phrase.start)
    return end < len(words) and words[end] in DASHES


def _stands_alone(of: ReadText, phrase: Phrase) -> bool:
    """Whether an expression is all that its line holds."""
    begins = not phrase.start or _is_line_end(of, phrase.start - 1)
    return begins and _is_line_end(of, phrase.end - 1)


def _is_line_end(of: ReadText, position: int) -> bool:
    """Whether a line ends between a token and the next."""
    tokens = of.context.tokens
    if position + 1 == len(tokens.words):
        return True
    return "\n" in of.text[tokens.starts[position] : tokens.ends[position + 1]]
