"""The page of a source, its text cut where cited passages begin and end, and the bibliography."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.model.source import SourceRecord
    from generator.site.citing.references import Reference
    from generator.site.pages.records.citing import CiteBox
    from generator.site.pages.records.parts import Link, SourceLine, Walk


@dataclass(frozen=True, slots=True)
class PassageLink:
    """An event that a passage of a source supports.

    Attributes:
        number: In the order of the text, counted from 1.
        anchor: Names the passage on the page.
        link: To the citation on the event's page.
        date: The event's date.
        first: The number of the first passage on the page that supports the same event; perhaps its own.
        first_anchor: Names that passage on the page.
    """

    number: int
    anchor: str
    link: Link
    date: Edtf
    first: int
    first_anchor: str


@dataclass(frozen=True, slots=True)
class SupportedEvent:
    """An event with all the passages of a source that support it.

    Attributes:
        link: To the event's page.
        date: The event's date.
        passages: In the order of the text, one at least.
    """

    link: Link
    date: Edtf
    passages: tuple[PassageLink, ...]


@dataclass(frozen=True, slots=True)
class TextSegment:
    """Words of a source that the same passages cover throughout.

    Attributes:
        text: The words.
        numbers: Numbers of the passages that cover them; empty for words that nothing cites.
        begins: Those of them that begin here.
    """

    text: str
    numbers: tuple[int, ...]
    begins: tuple[PassageLink, ...]


@dataclass(frozen=True, slots=True)
class TextParagraph:
    """A paragraph of a source.

    Attributes:
        segments: Its words.
        heading: Whether it is a heading inside the article.
    """

    segments: tuple[TextSegment, ...]
    heading: bool


@dataclass(frozen=True, slots=True)
class BibliographyLine:
    """A source in the bibliography.

    Attributes:
        source: The source in one line.
        reference: As the site's style cites it.
        draft: No editor has confirmed its record.
        events: How many events cite it.
    """

    source: SourceLine
    reference: Reference
    draft: bool
    events: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePage(Page):
    """A source, with its text and what it supports.

    Attributes:
        record: Its bibliographic record.
        stated: The words by which its own page gives the day of publication; empty where it has none that agree.
        url: Where the original stands, where that is a web address; empty otherwise.
        archived: Its lasting copy, likewise.
        paragraphs: Its text.
        supports: The events that cite it, each once, in the order of the text.
        elsewhere: Citations with words that its text does not have.
        cite: How to cite the article.
        walk: The sources before and after.
    """

    template: ClassVar[str] = "source.html"

    record: SourceRecord
    stated: str
    url: str
    archived: str
    paragraphs: tuple[TextParagraph, ...]
    supports: tuple[SupportedEvent, ...]
    elsewhere: tuple[PassageLink, ...]
    cite: CiteBox
    walk: Walk


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesPage(Page):
    """The bibliography.

    Attributes:
        style: The name of the style of its references.
        lines: Every source, in the order of publication.
    """

    template: ClassVar[str] = "sources.html"

    style: str
    lines: tuple[BibliographyLine, ...]
