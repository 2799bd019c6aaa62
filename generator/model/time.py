"""Expressions of time, and dates with their reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]

# Rule of a length of time that is a step to a date: "two days after Monday's vote".
COUNTED_FROM_A_DAY = "counted-from-a-day"


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression of time in a text, as TimeML's TIMEX3 means it (TimeML 1.2.1, annotation guidelines of 2006).

    Attributes:
        start: Offset of its first character in the text that was tagged, in code points.
        end: Offset after its last character.
        text: The words themselves, without the preposition before them ("Monday" of "on Monday").
        type: DATE, TIME, DURATION or SET.
        value: TIMEX3 value, such as `2013-01-14`, `2013-01-14TNI`, `2013-W02-WE`, `P3D`, `PRESENT_REF`.
        date: What an event can hang on, as EDTF, of a TIME its day; None for what is no date (a duration, a set, an
            unresolvable one).
        rule: Name of the rule that resolved it, such as `weekday-up-to-then`.
        reference: The EDTF date it was counted from; None where it is absolute.
        reason: One sentence that tells an editor, such as "‘late on Thursday’, in an article published on Friday 25
            January 2013".
        modifier: TIMEX3 `mod`, such as START, MID, END, APPROX, BEFORE, AFTER; empty where there is none.
        interval: The stretch of time that `date` bounds together with the words around it: `2012-04/..` for "since
            April", `2013-01-11/2013-01-13` for both dates of "from Friday to Sunday"; None where it bounds nothing.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    date: Edtf | None
    rule: str
    reference: Edtf | None = None
    reason: str = ""
    modifier: str = ""
    interval: Edtf | None = None

    @property
    def tells_when(self) -> bool:
        """Whether it says when something is: no length and no repetition does, but for "two days after Monday"."""
        return self.type in ("DATE", "TIME") or self.rule == COUNTED_FROM_A_DAY

    @property
    def span(self) -> Edtf | None:
        """What an event can be dated with: the date, or the whole range that it is an end of."""
        interval = self.interval
        is_closed = interval is not None and interval.begin is not None and interval.end is not None
        return interval if is_closed else self.date


# Rules of what a page says of itself: when it was published, and when it was changed.
STATED_PUBLISHED, STATED_UPDATED = "stated-published", "stated-updated"


@dataclass(frozen=True, slots=True)
class Dating:
    """A date with its reason.

    Attributes:
        date: The date.
        words: The words of the passage that it rests on; empty where it is inferred from the discourse.
        rule: Name of the rule that gave it.
        reason: One sentence that tells an editor, in English; the site says it in its own language.
        reference: The date that the words count from; None where they are a date by themselves, or nothing counts.
    """

    date: Edtf
    words: str
    rule: str
    reason: str
    reference: Edtf | None = None
