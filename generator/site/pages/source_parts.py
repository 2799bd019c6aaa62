"""The pieces of a source's page: its text, cut where cited passages begin and end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.site.citing.references import Reference
    from generator.site.pages.parts import Link, SourceLine


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
