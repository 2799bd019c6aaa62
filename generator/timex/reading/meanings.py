"""What expressions of time mean before anything is known of the article: the records between reading and resolving."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.timex.calendar.periods import Period, Unit

# What a relative expression counts from: the publication ("ago"), or what was told before ("later").
Anchor = Literal["publication", "told"]
ShiftUnit = Unit | Literal["hour", "minute", "second"]
# The half of the day that a time is said to be in; "open" where it leaves that open, as "9:15" does, and "full" where
# hours are counted to 24; empty where there is no saying, as of "noon" and "0210 GMT".
Half = Literal["", "am", "pm", "open", "full"]
# What of a period is meant: what has passed of it ("earlier this week"), what is left ("later this month"), or its end
# ("the end of the week"); empty for the whole.
Portion = Literal["", "so-far", "rest", "last-days"]


@dataclass(frozen=True, slots=True)
class Fixed:
    """A period that needs nothing else: "January 2013", "the 1990s", "44 BC"."""

    period: Period


@dataclass(frozen=True, slots=True)
class Relative:
    """A period counted from the one of its unit in which the anchor lies: "last year", "this week", "tomorrow".

    Attributes:
        unit: The kind of period.
        offset: How many further on; negative is back.
        anchor: What it counts from.
    """

    unit: Unit
    offset: int
    anchor: Anchor = "publication"


@dataclass(frozen=True, slots=True)
class Shortened:
    """A year or decade without its century: "'98", "the nineties"."""

    unit: Literal["year", "decade"]
    number: int


Year = int | Relative | Shortened


@dataclass(frozen=True, slots=True)
class Named:
    """A period named inside a wider one: "Friday", "January 11", "April", "the third quarter", "last summer", "Easter".

    Attributes:
        unit: The kind of period that is named: day, week, month, season, quarter or half.
        month: 1 to 12, of a day or a month.
        day: Day of the month.
        weekday: 0 is Monday.
        number: Of a week, season, quarter or half in its year, from 0.
        holiday: When in a year a feast falls; see `holidays`.
        year: The year, or how to find it; None where nothing is said.
        offset: What "last" (-1), "this" (0) and "next" (1) say; None where nothing is said.
        anchor: What it counts from.
    """

    unit: Unit
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    number: int | None = None
    holiday: str = ""
    year: Year | None = None
    offset: int | None = None
    anchor: Anchor = "publication"


@dataclass(frozen=True, slots=True)
class Shift:
    """A time so far from another: "two days later", "three weeks ago".

    Attributes:
        count: How many; None for "some".
        unit: Of what.
        direction: -1 back, 1 on.
        anchor: What it counts from.
    """

    count: float | None
    unit: ShiftUnit
    direction: int
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Part:
    """The n-th period of a unit inside a wider one: "the first week of May", "the second day of the year".

    Attributes:
        unit: The kind of the part.
        number: Which, from 0; -1 is the last.
        whole: What it is a part of.
    """

    unit: Unit
    number: int
    whole: Calendar


@dataclass(frozen=True, slots=True)
class Moved:
    """A period moved by so many of a unit: "the day after Christmas", "a year ago today".

    Attributes:
        whole: What is moved; the result is of its kind.
        count: How many units.
        unit: Of what.
        direction: -1 back, 1 on.
    """

    whole: Calendar
    count: int
    unit: Unit
    direction: int


@dataclass(frozen=True, slots=True)
class Told:
    """What was told of last: "then", "the same time"; of a unit, "in the quarter"; "that Saturday".

    Attributes:
        unit: The kind of period; None for any.
        weekday: Of a day, the weekday that it was; 0 is Monday.
    """

    unit: Unit | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Overnight:
    """The night before the day that is told of or, where the words look ahead, the night after it.

    Attributes:
        anchor: The day: what was told of, or the publication's in any case ("cette nuit", this night).
        unit: A night is told by its day.
    """

    anchor: Anchor
    unit: Literal["day"] = "day"


@dataclass(frozen=True, slots=True)
class Plain:
    """A value that no date changes: "PRESENT_REF", "P3D", "XXXX-WXX-1"."""

    value: str


Calendar = Fixed | Relative | Shortened | Named | Shift | Part | Moved | Told | Overnight | Plain


_DAY_TOLD = Told("day")


@dataclass(frozen=True, slots=True)
class Window:
    """The stretch of time that a length of time covers beside an anchor: "the last four days", "the coming weeks".

    Attributes:
        count: How many; None for "a few".
        unit: Of what.
        direction: -1 up to the anchor, 1 from it on.
        anchor: What it lies beside.
    """

    count: float | None
    unit: ShiftUnit
    direction: int
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an expression means.

    Attributes:
        when: The period, point, duration or set.
        part_of_day: TIMEX3's letters, such as "NI" for night; empty where none is named.
        clock: Time of the clock, such as "10:35"; empty where none is named.
        modifier: TIMEX3 `mod`.
        is_set: Whether it comes again and again: "every year".
        window: Where a length of time lies; None where nothing says so.
        portion: Which portion of the period is meant.
        half: Of the day, that of a clock's time.
    """

    when: Calendar
    part_of_day: str = ""
    clock: str = ""
    modifier: str = ""
    is_set: bool = False
    window: Window | None = None
    portion: Portion = ""
    half: Half = ""

    def is_of_day_told(self) -> bool:
        """Whether it is a time of the clock on whatever day is told of: "9 p.m."."""
        return bool(self.clock) and self.when == _DAY_TOLD


@dataclass(frozen=True, slots=True)
class Phrase:
    """An expression of time, found and read.

    Attributes:
        start: Number of its first token.
        end: Number of the token after its last.
        meaning: What it means.
    """

    start: int
    end: int
    meaning: Meaning
