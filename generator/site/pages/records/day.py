"""The page of a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.site.pages.records.chronology import Gap
    from generator.site.pages.records.citing import CiteBox
    from generator.site.pages.records.maps import LocatorMap
    from generator.site.pages.records.parts import Entry, Walk


# The kind of event that is words.
_SAID = "statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPage(Page):
    """One day.

    Attributes:
        date: The day.
        in_chronology: Where it stands on the chronology; the chronology itself where it has no place of its own there.
        entries: What is dated to it or begins on it.
        continuing: What began before, with a span of days that holds it.
        number: Which day of the chronology's span it is, counted from 1; 0 for a day outside, or of a span without end.
        span: How many days the span has; 0 likewise.
        gap: The time without an event that follows; None where none does.
        locator: Where it happened; None where no place has a position.
        cite: How to cite the page.
        walk: The days with events before and after.
    """

    template: ClassVar[str] = "day.html"

    date: Edtf
    in_chronology: str
    entries: tuple[Entry, ...]
    continuing: tuple[Entry, ...]
    number: int
    span: int
    gap: Gap | None
    locator: LocatorMap | None
    cite: CiteBox
    walk: Walk

    @property
    def parts(self) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
        """What happened, what was said and what was announced for the day, without those of which there is nothing."""
        planned = tuple(entry for entry in self.entries if entry.planned)
        said = tuple(entry for entry in self.entries if entry.kind.id == _SAID and not entry.planned)
        happened = tuple(entry for entry in self.entries if entry.kind.id != _SAID and not entry.planned)
        parts = (("happened", happened), ("said", said), ("planned", planned))
        return tuple((part, entries) for part, entries in parts if entries)
