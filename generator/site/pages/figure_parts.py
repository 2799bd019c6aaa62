"""The pieces of the page of figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.site.pages.parts import Entry, SourceLine
    from generator.site.pages.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Report:
    """What one source gives.

    Attributes:
        value: The number in its words.
        quantity: What they come to; None where they are not understood.
        source: The article.
        said_by: Who said so; empty where the article says it itself.
    """

    value: str
    quantity: Quantity | None
    source: SourceLine
    said_by: str


@dataclass(frozen=True, slots=True)
class FigurePoint:
    """All that is reported with one event.

    Attributes:
        event: The event.
        date: Its date.
        reports: What each source gives, in the order of the entry.
        disagree: Whether they give different numbers.
    """

    event: Entry
    date: Edtf
    reports: tuple[Report, ...]
    disagree: bool


@dataclass(frozen=True, slots=True)
class FigureSeries:
    """All that is reported of one thing.

    Attributes:
        what: What is counted.
        anchor: Names it on the page.
        points: One an event, in order.
        drawn: Whether it is a chart: a number that changes, at two points of time at least.
    """

    what: str
    anchor: str
    points: tuple[FigurePoint, ...]
    drawn: bool
