"""The pieces of the chronology: months, days, the gaps between them, the strip above, filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.site.pages.parts import Entry

# What a column of a strip stands for.
Unit = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class DayGroup:
    """A day with the events that are dated to it or begin on it.

    Attributes:
        date: The day.
        anchor: Names its place on the page.
        address: Of the day's own page.
        entries: Its events.
    """

    date: Edtf
    anchor: str
    address: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Days between two others for which nothing is reported.

    Attributes:
        days: How many.
    """

    days: int


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the chronology.

    Attributes:
        date: The month.
        anchor: Names its place on the page.
        vague: Events dated to the month, or to a longer time that begins with it.
        days: Its days and the gaps between them.
    """

    date: Edtf
    anchor: str
    vague: tuple[Entry, ...]
    days: tuple[DayGroup | Gap, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that a filter may ask for.

    Attributes:
        id: Of the kind, name or source.
        text: What the reader sees.
        events: How many events it leaves.
    """

    id: str
    text: str
    events: int


@dataclass(frozen=True, slots=True)
class Filter:
    """A way to show some of the events alone.

    Attributes:
        by: What it goes by: `kind`, `place`, `person`, `organisation` or `source`.
        choices: What may be asked for, one at least.
    """

    by: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class StripEvent:
    """An event on the strip.

    Attributes:
        address: Of its page.
        kind: Of event.
        vague: Whether it may lie on another day than that of its column, or go on after it.
    """

    address: str
    kind: str
    vague: bool


@dataclass(frozen=True, slots=True)
class StripColumn:
    """One day, month or year of the strip.

    Attributes:
        date: Which.
        address: Where it stands on the chronology; empty where nothing happened.
        events: What begins in it.
    """

    date: Edtf
    address: str
    events: tuple[StripEvent, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """The density of a chronology over time.

    Attributes:
        unit: What a column stands for.
        columns: All of the span, empty ones too.
        undated: Events of the span that have no day and stand in no column.
    """

    unit: Unit
    columns: tuple[StripColumn, ...]
    undated: int

    @property
    def vague(self) -> bool:
        """Whether anything on it may lie on another day."""
        return any(event.vague for column in self.columns for event in column.events)
