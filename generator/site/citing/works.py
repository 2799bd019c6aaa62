"""What can be cited: an article, or a page of the site itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.site.citing.author_names import AuthorName, author_name
from generator.site.web_links import web_address

if TYPE_CHECKING:
    from generator.dates.edtf import Edtf
    from generator.model.source import SourceRecord


@dataclass(frozen=True, slots=True)
class Work:
    """The bibliographic record of something that can be cited.

    Attributes:
        id: Unique among the works of a site; what LaTeX and citation managers know it by.
        kind: As CSL names it: `article-newspaper`, or `webpage` for a page of the site.
        title: Its title.
        authors: Who wrote it, in the order printed; empty where nobody is named.
        container: What it appeared in: the newspaper, or the site; empty where unknown.
        issued: When it appeared, or of a page when it was last changed; None where unknown.
        accessed: When somebody last read it; None where unknown.
        url: Where it stands, as a web address; empty for nowhere.
        archived: A lasting copy, likewise.
        language: ISO 639-1 code of its text.
    """

    id: str
    kind: Literal["article-newspaper", "webpage"]
    title: str
    authors: tuple[AuthorName, ...] = ()
    container: str = ""
    issued: Edtf | None = None
    accessed: Edtf | None = None
    url: str = ""
    archived: str = ""
    language: str = "en"


def article(record: SourceRecord) -> Work:
    """An article. Where it names no author, the agency that supplied it stands for one."""
    publisher = record.publisher or record.agency
    authors = tuple(author_name(name) for name in record.authors if name.strip())
    if not authors and record.agency and record.agency != publisher:
        authors = (AuthorName(record.agency),)
    return Work(
        id=record.id,
        kind="article-newspaper",
        title=" ".join(record.title.split()),
        authors=authors,
        container=publisher,
        issued=record.published,
        accessed=record.accessed,
        url=web_address(record.url),
        archived=web_address(record.archived),
        language=record.language,
    )
