"""The page records: one for each type of page, with everything that its template shows.

A page is a pure function of its record: two equal records, rendered with the same theme, are equal byte for byte. So a
build may leave a page alone whose record is the one it rendered last.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.dates.edtf import Edtf
    from generator.model.names import NameKind
    from generator.model.source import SourceRecord
    from generator.site.pages.change_parts import ChangeLine
    from generator.site.pages.cite_parts import CiteBox
    from generator.site.pages.event_parts import AccountTable, CitedArticle, Reason, Thread
    from generator.site.pages.figure_parts import FigureSeries
    from generator.site.pages.map_parts import LocatorMap, MapStep, PlaceOverTime
    from generator.site.pages.name_parts import Letter, NameLine
    from generator.site.pages.parts import Entry, Kind, Link, Markdown, Site, SourceLine, Walk
    from generator.site.pages.source_parts import BibliographyLine, PassageLink, SupportedEvent, TextParagraph
    from generator.site.pages.time_parts import Filter, Month, Strip
    from generator.site.pages.trail_parts import StepOnTrail, TrailLine, TrailThroughEvent


# The kind of event that is words.
_SAID = "statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What all pages have.

    Attributes:
        template: The theme's template that shows it.
        address: Where it stands below the site's first page.
        title: Its heading.
        description: A plain sentence for search engines and previews; empty for none.
        site: What all pages of the site share.
    """

    template: ClassVar[str]

    address: str
    title: str
    description: str = ""
    site: Site


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyPage(Page):
    """The first page: everything, in order.

    Attributes:
        first_day: First day of the chronology proper, or what it begins with; None where nothing has a day.
        last_day: Its last day, or what it ends with; likewise.
        strip: Its density over time; None where nothing has a day.
        kinds: How many events each kind has.
        filters: What a reader can filter the events by.
        context: What lies before the first day.
        undated: Events of the span whose beginning nobody knows.
        months: The span, month by month.
        outlook: What lies after the last day.
        sources: What it rests on, each with the address of its original; left to the bibliography where `short`.
        events: How many events the span has.
        short: Whether there are so many events that each stands with its title alone.
    """

    template: ClassVar[str] = "chronology.html"

    first_day: Edtf | None
    last_day: Edtf | None
    strip: Strip | None
    kinds: tuple[tuple[Kind, int], ...]
    filters: tuple[Filter, ...]
    context: tuple[Entry, ...]
    undated: tuple[Entry, ...]
    months: tuple[Month, ...]
    outlook: tuple[Entry, ...]
    sources: tuple[tuple[SourceLine, str], ...]
    events: int
    short: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPage(Page):
    """One day.

    Attributes:
        date: The day.
        in_chronology: Where it stands on the chronology; empty where it has no place of its own there.
        entries: What is dated to it or begins on it.
        continuing: What began before, with a span of days that holds it.
        number: Which day of the chronology's span it is, counted from 1; 0 for a day outside, or of a span without end.
        span: How many days the span has; 0 likewise.
        gap: How many days without an event follow, up to the next day that has one.
        locator: Where it happened; None where no place has a position.
        walk: The days with events before and after.
    """

    template: ClassVar[str] = "day.html"

    date: Edtf
    in_chronology: str
    entries: tuple[Entry, ...]
    continuing: tuple[Entry, ...]
    number: int
    span: int
    gap: int
    locator: LocatorMap | None
    walk: Walk

    @property
    def parts(self) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
        """What happened, what was said and what was announced for the day, without those of which there is nothing."""
        planned = tuple(entry for entry in self.entries if entry.planned)
        said = tuple(entry for entry in self.entries if entry.kind.id == _SAID and not entry.planned)
        happened = tuple(entry for entry in self.entries if entry.kind.id != _SAID and not entry.planned)
        parts = (("happened", happened), ("said", said), ("planned", planned))
        return tuple((part, entries) for part, entries in parts if entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPage(Page):
    """One event.

    Attributes:
        entry: What lists show of it.
        days: The pages of the days that it is dated to, in order.
        reason: Why it has its date; None where no passage tells.
        likewise: How many other articles give the same date.
        accounts: What each source says of when, where, who and how many.
        articles: What it rests on.
        locator: Where it happened; None where none of its places has a position.
        walk: The events before and after.
        trails: The trails that lead through it.
        threads: The events before and after at the same places, with the same people and organisations.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePage(Page):
    """A place, person or organisation.

    Attributes:
        kind: Which of the three.
        aliases: Other spellings that sources use.
        about: A line about it.
        role: What a person is.
        latitude: Degrees north; None for what is no place.
        longitude: Degrees east; likewise.
        locator: Where a place lies; None for what is no place, or lies nobody says where.
        wikidata: Its page on Wikidata; empty where unknown.
        draft: No editor has confirmed it.
        strip: When its events lie; None where one day holds them all, or none does.
        entries: The events that name it.
        company: The names that appear with it, the most frequent first; at most twelve.
        walk: The names before and after in the alphabet.
        all_names: The list of all names of its kind.
        short: Whether there are so many events that each stands with its title alone.
    """

    template: ClassVar[str] = "name.html"

    kind: NameKind
    aliases: tuple[str, ...]
    about: Markdown
    role: str
    latitude: float | None
    longitude: float | None
    locator: LocatorMap | None
    wikidata: str
    draft: bool
    strip: Strip | None
    entries: tuple[Entry, ...]
    company: tuple[NameLine, ...]
    walk: Walk
    all_names: Link
    short: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesPage(Page):
    """All places, people or organisations, A to Z.

    Attributes:
        kind: Which of the three.
        letters: Those that events name, in the order of the alphabet.
        count: How many names events name.
        unused: Those that no event names yet.
    """

    template: ClassVar[str] = "names.html"

    kind: NameKind
    letters: tuple[Letter, ...]
    count: int
    unused: tuple[NameLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPage(Page):
    """The map of all places.

    Attributes:
        places: Those with an event and a position, the busiest first.
        nowhere: How many events have no place with a position.
        unit: What a step of time is.
        steps: The span, step by step, empty ones too; none where nothing has a day.
    """

    template: ClassVar[str] = "map.html"

    places: tuple[PlaceOverTime, ...]
    nowhere: int
    unit: Literal["day", "month", "year"]
    steps: tuple[MapStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameIndexPage(Page):
    """All places, people and organisations together, A to Z.

    Attributes:
        letters: Those that events name, in the order of the alphabet.
    """

    template: ClassVar[str] = "name-index.html"

    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresPage(Page):
    """What sources count, over time.

    Attributes:
        charts: What is counted at two points of time at least.
        others: All else.
    """

    template: ClassVar[str] = "figures.html"

    charts: tuple[FigureSeries, ...]
    others: tuple[FigureSeries, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailPage(Page):
    """An editor's walk through some of the events.

    Attributes:
        about: What it tells.
        steps: Its events, in order.
        walk: The trails before and after.
    """

    template: ClassVar[str] = "trail.html"

    about: Markdown
    steps: tuple[StepOnTrail, ...]
    walk: Walk


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailsPage(Page):
    """All trails.

    Attributes:
        lines: In the order of their ids.
    """

    template: ClassVar[str] = "trails.html"

    lines: tuple[TrailLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KindPage(Page):
    """A kind of event.

    Attributes:
        kind: Which.
        strip: When its events lie; None where one day holds them all, or none does.
        entries: Its events.
        walk: The kinds before and after.
        short: Whether there are so many events that each stands with its title alone.
    """

    template: ClassVar[str] = "kind.html"

    kind: Kind
    strip: Strip | None
    entries: tuple[Entry, ...]
    walk: Walk
    short: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePage(Page):
    """A source, with its text and what it supports.

    Attributes:
        record: Its bibliographic record.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage(Page):
    """What the editor added and corrected.

    Attributes:
        lines: The newest first.
    """

    template: ClassVar[str] = "changes.html"

    lines: tuple[ChangeLine, ...]


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
class EditorsPage(Page):
    """A page of the editor's own.

    Attributes:
        text: What the editor wrote.
    """

    template: ClassVar[str] = "page.html"

    text: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage(Page):
    """Where a reader searches the site."""

    template: ClassVar[str] = "search.html"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class SitemapPage(Page):
    """The list of all pages for search engines.

    Attributes:
        addresses: Of every page that they may list.
    """

    template: ClassVar[str] = "sitemap.xml"

    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsPage(Page):
    """What machines may read: everything.

    Attributes:
        sitemap: Address of the sitemap; empty where there is none.
    """

    template: ClassVar[str] = "robots.txt"

    sitemap: str
