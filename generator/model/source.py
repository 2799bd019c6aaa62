"""A source: one article as published, its bibliographic record and its text."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.dates.calendar import calendar_date

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.model.time import Dating

TextKind = Literal["digest", "verbatim"]
Status = Literal["draft", "reviewed"]


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """What a bibliography says of an article.

    Attributes:
        id: The name of its file without the ending; the address of its page.
        title: The headline as printed.
        publisher: Who published it; empty where nobody knows.
        agency: The news agency that supplied it, where that is not the publisher.
        authors: As printed, in the order printed.
        published: The day that its relative expressions count from; None where unknown.
        dated: How that day is known, in a sentence; empty where nobody wrote it down.
        url: Where it stood.
        archived: A lasting copy.
        accessed: When somebody last read it at its url.
        text_kind: `digest`: retold in the project's own words; `verbatim`: the article's own words.
        language: ISO 639-1 code of the text.
        status: `draft` where extraction proposed the record and no editor has confirmed it.
    """

    id: str
    title: str
    publisher: str = ""
    agency: str = ""
    authors: tuple[str, ...] = ()
    published: Edtf | None = None
    dated: str = ""
    url: str = ""
    archived: str = ""
    accessed: Edtf | None = None
    text_kind: TextKind = "verbatim"
    language: str = "en"
    status: Status = "reviewed"

    @property
    def publication_day(self) -> datetime.date | None:
        """The day of publication where it is known to the day and lies in the years that a calendar date can have."""
        published = self.published
        if published is None or not published.is_day or published.begin is None:
            return None
        year, month, day = calendar_date(published.begin)
        return datetime.date(year, month, day) if datetime.MINYEAR <= year <= datetime.MAXYEAR else None


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence (or headline, or caption that stands as one) of a source.

    Attributes:
        source: Id of the source.
        start: Offset of its first character in the source's cleaned text, in code points.
        end: Offset after its last character.
        text: `source.text[start:end]`, exactly.
        paragraph: Number of its paragraph in the cleaned text, counted from 0.
        heading: Whether it is a heading inside the article rather than a sentence of it.
    """

    source: str
    start: int
    end: int
    text: str
    paragraph: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """An article, cleaned of all that is not the article.

    Attributes:
        record: Its bibliographic record.
        text: The cleaned text; paragraphs are separated by one empty line.
        passages: All of it, sentence by sentence, in the order of the text.
        path: The file that it was read from, relative to the project.
        removed: Page furniture that was left out, in the order met, one text a block.
        dateline: The words before the first sentence that say where the report comes from, such as "BAMAKO, Jan 25
            (Reuters) -"; empty where there are none.
        stated: The days that the page gives itself, in its head and its date lines, with the words that say so.
    """

    record: SourceRecord
    text: str
    passages: tuple[Passage, ...]
    path: str
    removed: tuple[str, ...] = ()
    dateline: str = ""
    stated: tuple[Dating, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordProposal:
    """A record for an article that came without one.

    Attributes:
        record: What the article's own words give.
        undated: Why it has no day of publication; empty where it has one.
    """

    record: SourceRecord
    undated: str = ""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """An article as it lies in content/sources/, its record read and its text not yet.

    Attributes:
        id: The name of the file without the ending.
        path: Relative to the project.
        format: What its text is written in.
        body: The bytes of the text, without front matter.
        record: Its bibliographic record; None for a bare text, for which one is to be proposed.
        record_path: The file that the record stands in: `path` itself where it is front matter; empty for a bare text.
    """

    id: str
    path: str
    format: Literal["text", "markdown", "html"]
    body: bytes
    record: SourceRecord | None
    record_path: str = ""
