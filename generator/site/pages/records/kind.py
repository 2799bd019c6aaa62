"""The page of a kind of event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from generator.site.pages.records.chronology import Strip
    from generator.site.pages.records.citing import CiteBox
    from generator.site.pages.records.maps import LocatorMap
    from generator.site.pages.records.names import NameLine
    from generator.site.pages.records.parts import Entry, Kind, Walk


@dataclass(frozen=True, slots=True, kw_only=True)
class KindPage(Page):
    """A kind of event.

    Attributes:
        kind: Which.
        locator: Where they happened, the busiest places of many; None where no place has a position.
        strip: When its events lie; None where one day holds them all, or none does.
        entries: Its events.
        company: The names that stand in them most often, the most frequent first; at most twelve.
        cite: How to cite the page.
        walk: The kinds before and after.
        short: Whether there are so many events that each stands with its title alone.
    """

    template: ClassVar[str] = "kind.html"

    kind: Kind
    locator: LocatorMap | None
    strip: Strip | None
    entries: tuple[Entry, ...]
    company: tuple[NameLine, ...]
    cite: CiteBox
    walk: Walk
    short: bool
