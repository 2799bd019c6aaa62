"""The pieces that all sorts of pages are made of. Text is plain and as its editor wrote it; dates are not yet words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site.web_links import full_address

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.model.content import CitationStyle


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside the site.

    Attributes:
        address: Of the page, perhaps with the anchor of a place on it.
        text: What the reader sees.
    """

    address: str
    text: str


@dataclass(frozen=True, slots=True)
class Markdown:
    """Text that its editor may have marked up.

    Attributes:
        text: Markdown with `[[links]]`.
        targets: What each `[[link]]` leads to, as (name as written, address); one that is missing leads nowhere.
    """

    text: str
    targets: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of event.

    Attributes:
        id: Such as `fighting`; what a theme chooses colour and shape by.
        word: What the reader sees.
        address: Of its page.
        own: 0 for the kinds that every chronology knows; the site's own are counted from 1.
    """

    id: str
    word: str
    address: str
    own: int = 0


@dataclass(frozen=True, slots=True)
class Site:
    """What every page of a site shares.

    Attributes:
        title: Name of the chronology.
        description: One or two sentences about it.
        url: Where it is published, a slash at its end; empty while unknown.
        language: ISO 639-1 code of the words on the pages that are Dateline's own.
        direction: Which way the site's own language is written: `ltr` or `rtl`.
        citation_style: How its bibliography is written.
        licence: Under which its own words may be used.
        repository: Where its files are kept; empty for nowhere.
        sections: The first pages of its parts, in the order of a menu.
        name_index: All names, A to Z; None where events name nothing.
        kinds: Every kind that an event has, in the order of the settings.
    """

    title: str
    description: str
    url: str
    language: str
    direction: str
    citation_style: CitationStyle
    licence: str
    repository: str
    sections: tuple[Link, ...]
    name_index: Link | None
    kinds: tuple[Kind, ...]

    def full_address(self, address: str) -> str:
        """The one full address that a page of the site goes by."""
        return full_address(self.url, address)


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source in one line.

    Attributes:
        number: Its place in the bibliography, counted from 1.
        address: Of its page.
        title: The headline.
        publisher: Who published it, or the agency where nobody knows; empty where neither is known.
        agency: The agency that wrote it, where somebody else published it; empty otherwise.
        published: When; None where unknown.
        digest: Whether the site holds it retold rather than in its own words.
        language: ISO 639-1 code of its headline and words.
    """

    number: int
    address: str
    title: str
    publisher: str
    agency: str
    published: Edtf | None
    digest: bool
    language: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage and where it comes from.

    Attributes:
        text: The article's own words, or the site's retelling where the source is a digest.
        source: The article.
        at_source: The passage on the source's page.
        original: The original, opened at the passage where its own words are known; empty where it stands nowhere.
        archived: The lasting copy, likewise.
    """

    text: str
    source: SourceLine
    at_source: str
    original: str
    archived: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An event as lists show it.

    Attributes:
        id: The event's id.
        address: Of its page.
        title: Its headline.
        date: When.
        kind: What kind of event.
        summary: A few sentences.
        draft: No editor has read it yet.
        planned: Announced, not yet happened when its sources appeared.
        disputed: Its sources disagree on a number, the date, the place or who did it.
        places: Where.
        people: Who.
        organisations: Which bodies.
        sources: Which sources report it, in the order in which it cites them.
        figures: What is counted, with the numbers that sources give for it.
        quotation: The passage cited first; None where nothing is cited.
    """

    id: str
    address: str
    title: str
    date: Edtf
    kind: Kind
    summary: Markdown
    draft: bool
    planned: bool
    disputed: bool
    places: tuple[Link, ...]
    people: tuple[Link, ...]
    organisations: tuple[Link, ...]
    sources: tuple[SourceLine, ...]
    figures: tuple[tuple[str, tuple[str, ...]], ...]
    quotation: Quotation | None

    def __hash__(self) -> int:
        """The address tells entries apart well enough, and at once."""
        return hash(self.address)


@dataclass(frozen=True, slots=True)
class Step:
    """A neighbour in a walk through pages.

    Attributes:
        link: To the neighbour.
        date: Its date; None for what has none.
    """

    link: Link
    date: Edtf | None = None


@dataclass(frozen=True, slots=True)
class Walk:
    """What comes before and after a page.

    Attributes:
        previous: None on the first page.
        next: None on the last.
    """

    previous: Step | None = None
    next: Step | None = None
