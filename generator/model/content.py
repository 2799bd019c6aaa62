"""A project's content, read and found whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from generator.model.event import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.dates.edtf import Edtf
    from generator.model.event import Event, Origin
    from generator.model.names import Name
    from generator.model.source import Source
    from generator.model.trail import Trail

CitationStyle = Literal["chicago", "apa"]


@dataclass(frozen=True, slots=True)
class Settings:
    """site.yaml: what the site is.

    Attributes:
        title: Name of the chronology.
        description: One or two plain sentences about it.
        url: Where it is published, with the base path of a project page and a slash at its end; empty while unknown.
        language: ISO 639-1 code of the pages.
        first_day: First day of the chronology proper; what lies before is context. None where open.
        last_day: Its last day; what lies after is outlook. None where open.
        theme: Name of the folder in themes/.
        theme_settings: What the theme's own theme.yaml allows.
        repository: Where the project's files are kept, for "suggest a change" links.
        licence: Under which the site's own words may be used.
        domain: The custom domain that a published site answers to (GitHub Pages' CNAME); empty for none.
        kinds: Every kind of event with the word a reader sees, the site's own after the common ones.
        citation_style: How its bibliography is written.
        publish_remote: The git remote that `publish` pushes to.
        publish_branch: The branch that it fills.
    """

    title: str
    description: str = ""
    url: str = ""
    language: str = "en"
    first_day: Edtf | None = None
    last_day: Edtf | None = None
    theme: str = "gazette"
    theme_settings: Mapping[str, str] = field(default_factory=dict)
    repository: str = ""
    licence: str = ""
    domain: str = ""
    kinds: Mapping[str, str] = field(default_factory=lambda: dict(KINDS))
    citation_style: CitationStyle = "chicago"
    publish_remote: str = "origin"
    publish_branch: str = "gh-pages"


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page of the editor's own, such as "About".

    Attributes:
        id: The name of its file without the ending; the address of its page.
        title: Its heading.
        text: Markdown with `[[links]]`.
    """

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """What an editor added to or corrected in a published chronology, for readers who follow it.

    Attributes:
        date: The day of the change.
        text: What changed, Markdown with `[[links]]`.
        event: Id of the event that changed; empty for the chronology as a whole.
        origin: Where its entry stands; None for one that is not in a file.
    """

    date: Edtf
    text: str
    event: str = ""
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """All that a chronology is made of. Every name an event uses is known, every quote stands in its source.

    Attributes:
        settings: site.yaml.
        names: Places, people and organisations, in the order of their files.
        events: In the order of their files and entries.
        sources: In the order of their ids.
        pages: The editor's own pages, in the order of their ids.
        changes: Additions and corrections, in the order of their file.
        trails: Walks through the events, in the order of their ids.
    """

    settings: Settings
    names: tuple[Name, ...]
    events: tuple[Event, ...]
    sources: tuple[Source, ...]
    pages: tuple[TextPage, ...] = ()
    changes: tuple[Change, ...] = ()
    trails: tuple[Trail, ...] = ()
