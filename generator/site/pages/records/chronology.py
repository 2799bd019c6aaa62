"""The first page: its periods, days and the gaps between them, the strip above, filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from generator.dates.calendar import Day
    from generator.dates.edtf import Edtf
    from generator.site.pages.records.citing import CiteBox
    from generator.site.pages.records.parts import Entry, Kind, SourceLine

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
    """A time for which nothing is reported.

    Attributes:
        first: Its first day.
        after: The day after its last, for which something is reported again.
    """

    first: Day
    after: Day


@dataclass(frozen=True, slots=True)
class Period:
    """A part of the chronology: a month, or a longer time for what no month is known of.

    Attributes:
        date: The month, season, year, decade or century.
        anchor: Names its place on the page.
        gap: The gap that it ends, where that began before it.
        vague: Events dated to it as a whole, or to a longer time that begins with it.
        long: Events that begin on a day of it and last too long to stand under that day.
        days: Its days and the gaps between them.
    """

    date: Edtf
    anchor: str
    gap: Gap | None
    vague: tuple[Entry, ...]
    long: tuple[Entry, ...]
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyPage(Page):
    """The first page: everything, in order.

    Attributes:
        first_day: First day of the chronology proper, or what it begins with; None where nothing has a day.
        last_day: Its last day, or what it ends with; likewise.
        strip: Its density over time; None where nothing has a day, or all of it the same.
        before_christ: Whether any of it lies before the year 1.
        kinds: How many events each kind has.
        filters: What a reader can filter the events by; nothing where there are not two.
        context: What lies before the first day.
        undated: Events of the span whose beginning nobody knows.
        periods: The span, month by month, and what is dated less closely before the months that it may mean.
        outlook: What lies after the last day.
        sources: What its events cite, each with the address of its original; left to the bibliography where `short`.
        events: How many events the span has.
        short: Whether there are so many events that each stands with its title alone.
        cite: How to cite the whole.
    """

    template: ClassVar[str] = "chronology.html"

    first_day: Edtf | None
    last_day: Edtf | None
    strip: Strip | None
    before_christ: bool
    kinds: tuple[tuple[Kind, int], ...]
    filters: tuple[Filter, ...]
    context: tuple[Entry, ...]
    undated: tuple[Entry, ...]
    periods: tuple[Period, ...]
    outlook: tuple[Entry, ...]
    sources: tuple[tuple[SourceLine, str], ...]
    events: int
    short: bool
    cite: CiteBox
