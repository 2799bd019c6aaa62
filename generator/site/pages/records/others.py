"""Pages that show nothing of the chronology itself: the editor's own, the search, the files for machines, dead ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from generator.site.pages.records.page import Page

if TYPE_CHECKING:
    from generator.site.pages.records.citing import CiteBox
    from generator.site.pages.records.parts import Link, Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorsPage(Page):
    """A page of the editor's own.

    Attributes:
        text: What the editor wrote.
        cite: How to cite the page.
    """

    template: ClassVar[str] = "page.html"

    text: Markdown
    cite: CiteBox


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage(Page):
    """Where a reader searches the site."""

    template: ClassVar[str] = "search.html"


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file for machines.

    Attributes:
        address: Where it stands.
        file_name: The name of the file alone.
        title: What it is.
        use: What it is good for, in a sentence or two.
    """

    address: str
    file_name: str
    title: str
    use: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPage(Page):
    """The files that a site gives away to machines.

    Attributes:
        files: In the order in which they are shown.
    """

    template: ClassVar[str] = "data.html"

    files: tuple[DataFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedPage(Page):
    """What stands at an address that an event or a name had before.

    Attributes:
        target: Where its page is now.
    """

    template: ClassVar[str] = "moved.html"

    target: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(Page):
    """What a reader sees who followed a dead link, at any depth of the site."""

    template: ClassVar[str] = "404.html"
