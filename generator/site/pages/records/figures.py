"""The page of figures: what sources count, each number with who gives it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.model.amounts.reading import Quantity
    from generator.site.pages.records.citing import CiteBox
    from generator.site.pages.records.parts import Entry, SourceLine


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


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresPage(Page):
    """What sources count, over time.

    Attributes:
        charts: What is counted at two points of time at least.
        others: All else.
        cite: How to cite the page.
    """

    template: ClassVar[str] = "figures.html"

    charts: tuple[FigureSeries, ...]
    others: tuple[FigureSeries, ...]
    cite: CiteBox
