"""The page of an event: what each source says, what the event rests on, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.dates.edtf import Edtf
    from generator.model.disagreements import Subject
    from generator.model.names import NameKind
    from generator.site.pages.records.changes import ChangeLine
    from generator.site.pages.records.citing import CiteBox
    from generator.site.pages.records.maps import LocatorMap
    from generator.site.pages.records.parts import Entry, Link, Quotation, SourceLine, Walk
    from generator.site.pages.records.trails import TrailThroughEvent


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One value, with everybody who gives it.

    Attributes:
        value: The number, date, place or name as the first of them gives it.
        given_by: Who, as (who said so, the article); the first is empty where the article says it itself. Nobody where
            the value is the event's own, and every source that is listed has it otherwise.
        differs: Whether it is not what most sources say.
    """

    value: str
    given_by: tuple[tuple[str, SourceLine], ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class AccountTable:
    """What sources say about one thing.

    Attributes:
        subject: Whether that is a number, the date, the place, or who did it.
        what: What is counted; empty where it is no number.
        rows: The values, each once, in the order in which they are first given.
        disagree: Whether they differ.
        over_time: Where the number stands among those of other days; empty where nobody gives another.
    """

    subject: Subject
    what: str
    rows: tuple[AccountRow, ...]
    disagree: bool
    over_time: str = ""

    @property
    def attributed(self) -> bool:
        """Whether any article leaves a value to somebody else, so that the reader must be told who says what."""
        return any(said_by for row in self.rows for said_by, _ in row.given_by)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a date is that date.

    Attributes:
        words: What an article says: "late on Thursday".
        reference: The date that this counts from; None where the words are a date by themselves.
        published: Whether that is the day on which the article was published.
        dated: Whether it is when the article was published as well as that is known: to the month, or with a doubt.
    """

    words: str
    reference: Edtf | None
    published: bool
    dated: bool = False


@dataclass(frozen=True, slots=True)
class CitationCard:
    """A citation on its event's page.

    Attributes:
        number: Its place among all that the page shows, counted from 1.
        anchor: Names its place on the page.
        quotation: The passage.
        reason: Why the passage gives its date; None where it gives none.
        other_date: The date that the passage gives, where it is not the event's; None otherwise.
    """

    number: int
    anchor: str
    quotation: Quotation
    reason: Reason | None
    other_date: Edtf | None


@dataclass(frozen=True, slots=True)
class CitedArticle:
    """An article with all that an event cites from it.

    Attributes:
        source: The article.
        original: Where the article stands; empty where that is no web address.
        archived: Its lasting copy, likewise.
        citations: The passages, in the order of the entry.
    """

    source: SourceLine
    original: str
    archived: str
    citations: tuple[CitationCard, ...]


@dataclass(frozen=True, slots=True)
class Thread:
    """What comes before and after an event at one place, with one person or organisation, or on its day.

    Attributes:
        kind: Which of the four.
        name: The place, person, organisation or day.
        position: Where on the thread the event stands, counted from 1.
        length: How many events the thread has.
        walk: The neighbours on it.
    """

    kind: NameKind | Literal["day"]
    name: Link
    position: int
    length: int
    walk: Walk


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage(Page):
    """One event.

    Attributes:
        entry: What lists show of it.
        days: The pages of the days that it is dated to, in order.
        reason: Why it has its date; None where no passage tells.
        likewise: How many other articles give the same date.
        dates_differ: Where no passage tells, whether its sources are noted to give different dates.
        first_published: Where neither tells, the day on which the earliest of its articles was published; None where
            one tells, or where no such day is known.
        accounts: What each source says of when, where, who and how many.
        articles: What it rests on.
        locator: Where it happened; None where none of its places has a position.
        walk: The events before and after.
        trails: The trails that lead through it.
        threads: The events before and after at the same places, with the same people and organisations, and on its day.
        changes: What its editor added or corrected, the newest first.
        cite: How to cite the page.
        linked_data: The same for search engines, as JSON-LD.
        suggest_change: Where a reader may suggest a change; empty for nowhere.
    """

    template: ClassVar[str] = "event.html"

    entry: Entry
    days: tuple[Link, ...]
    reason: Reason | None
    likewise: int
    dates_differ: bool
    first_published: Edtf | None
    accounts: tuple[AccountTable, ...]
    articles: tuple[CitedArticle, ...]
    locator: LocatorMap | None
    walk: Walk
    trails: tuple[TrailThroughEvent, ...]
    threads: tuple[Thread, ...]
    changes: tuple[ChangeLine, ...]
    cite: CiteBox
    linked_data: Mapping[str, object]
    suggest_change: str
