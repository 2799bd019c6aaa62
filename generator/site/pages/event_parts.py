"""The pieces of an event's page: what sources count, what the event rests on, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.model.names import NameKind
    from generator.site.pages.parts import Link, Quotation, SourceLine, Walk


@dataclass(frozen=True, slots=True)
class FigureRow:
    """What one source says.

    Attributes:
        value: The number as the source gives it.
        said_by: Who said so; empty where the source says it itself.
        source: The article.
        differs: Whether it is not what most sources say.
    """

    value: str
    said_by: str
    source: SourceLine
    differs: bool


@dataclass(frozen=True, slots=True)
class FigureTable:
    """What sources say about one thing.

    Attributes:
        what: What is counted.
        rows: What each says.
        disagree: Whether they give different numbers.
    """

    what: str
    rows: tuple[FigureRow, ...]
    disagree: bool


@dataclass(frozen=True, slots=True)
class CitationCard:
    """A citation on its event's page.

    Attributes:
        number: Counted from 1.
        anchor: Names its place on the page.
        quotation: The passage.
        reason: Why the passage gives its date, a sentence without a full stop; empty where nobody wrote it down.
        other_date: The date that the passage gives, where it is not the event's; None otherwise.
    """

    number: int
    anchor: str
    quotation: Quotation
    reason: str
    other_date: Edtf | None


@dataclass(frozen=True, slots=True)
class Thread:
    """What comes before and after an event at one place, or with one person or organisation.

    Attributes:
        kind: Which of the three.
        name: The place, person or organisation.
        position: Where on the thread the event stands, counted from 1.
        length: How many events the thread has.
        walk: The neighbours on it.
    """

    kind: NameKind
    name: Link
    position: int
    length: int
    walk: Walk
