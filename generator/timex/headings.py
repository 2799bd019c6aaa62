"""Days that head what follows, as in live blogs and diaries: a line that holds nothing but "Thursday 7 May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.dates.calendar import Day
    from generator.timex.meanings import Phrase
    from generator.timex.periods import Period
    from generator.timex.phrases import ReadText

# What is written day by day comes out on its last day, or so many after its first.
_DAYS_OF_WRITING = 7


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
    return publication - _DAYS_OF_WRITING <= period.first <= publication and _stands_alone(of, phrase)


def _stands_alone(of: ReadText, phrase: Phrase) -> bool:
    """Whether an expression is all that its line holds."""
    tokens = of.context.tokens
    begins = not phrase.start or _is_line_end(of, phrase.start - 1)
    return begins and (phrase.end == len(tokens.words) or _is_line_end(of, phrase.end - 1))


def _is_line_end(of: ReadText, position: int) -> bool:
    """Whether a line ends between a token and the next."""
    tokens = of.context.tokens
    return "\n" in of.text[tokens.starts[position] : tokens.ends[position + 1]]
