"""Events as other pages show them, before that is made: mentioned, by their headline alone, or with all a list has."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from generator.model.disagreements import compare
from generator.site import addresses, web_links
from generator.site.pages.records.parts import Entry, Link, Markdown, Quotation, Step, Walk
from generator.site.plain_text import plain_text, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.dates.edtf import Edtf
    from generator.model.event import Citation, Claim, Event, Figure
    from generator.model.source import SourceRecord
    from generator.site.pages.records.parts import Kind, SourceLine

# In characters; data files have longer ones cut.
_LONGEST_SUMMARY = 32_000


@dataclass(frozen=True, slots=True)
class Mention:
    """An event of which a page says no more than what it is called and when it was.

    Attributes:
        id: The event's id.
        title: No longer than a long headline.
        date: When.
    """

    id: str
    title: str
    date: Edtf

    @property
    def link(self) -> Link:
        return Link(addresses.event(self.id), self.title)

    @property
    def step(self) -> Step:
        return Step(self.link, self.date)


# Without slots, since what is made of it is kept with it; so are the cards.
@dataclass(frozen=True)
class Headline:
    """What a list of titles shows of an event: all but its words. Such a list stays the same when only those change.

    Attributes:
        mention: Its id, title and date.
        kind: What kind of event.
        draft: No editor has read it yet.
        planned: Announced, not yet happened when its sources appeared.
        places: Where.
        people: Who.
        organisations: Which bodies.
        sources: Which sources report it, in the order in which it cites them.
        figures: Numbers with their sources.
        claims: What sources say otherwise of when, where and by whom.
    """

    mention: Mention
    kind: Kind
    draft: bool
    planned: bool
    places: tuple[Link, ...]
    people: tuple[Link, ...]
    organisations: tuple[Link, ...]
    sources: tuple[SourceLine, ...]
    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]

    @property
    def date(self) -> Edtf:
        return self.mention.date

    @cached_property
    def entry(self) -> Entry:
        """The event in a list of titles."""
        comparisons = compare(self)
        return Entry(
            id=self.mention.id,
            address=addresses.event(self.mention.id),
            title=self.mention.title,
            date=self.mention.date,
            kind=self.kind,
            summary=Markdown(""),
            draft=self.draft,
            planned=self.planned,
            disputed=any(comparison.disagree for comparison in comparisons),
            places=self.places,
            people=self.people,
            organisations=self.organisations,
            sources=self.sources,
            figures=tuple(
                (comparison.what, tuple(group.value for group in comparison.by_value))
                for comparison in comparisons
                if comparison.subject == "figure"
            ),
            quotation=None,
        )


@dataclass(frozen=True)
class Card:
    """What a list shows of an event, summary and first passage too.

    Attributes:
        event: The event.
        headline: What a list of titles shows of it.
        summary: With what its links lead to.
        first_cited: The record of the source that it cites first; None where nothing is cited.
    """

    event: Event
    headline: Headline
    summary: Markdown
    first_cited: SourceRecord | None

    @property
    def mention(self) -> Mention:
        return self.headline.mention

    @property
    def words(self) -> str:
        """The summary in plain words."""
        return plain_text(self.summary.text, _LONGEST_SUMMARY)

    @cached_property
    def entry(self) -> Entry:
        """The event in a list."""
        first = next(citations_of(self.event), None)
        shown = None
        if first and self.first_cited:
            shown = quotation(self.event.id, first, self.first_cited, self.headline.sources[0])
        return replace(self.headline.entry, summary=self.summary, quotation=shown)


@dataclass(frozen=True, slots=True)
class Cited:
    """A source's passage as an event cites it.

    Attributes:
        number: Which of the event's citations it is, counted from 1.
        occurrence: Which of those into this source, counted from 1.
        citation: The citation.
    """

    number: int
    occurrence: int
    citation: Citation


def mention_of(event: Event) -> Mention:
    return Mention(event.id, shortened(event.title), event.date)


def citations_of(event: Event) -> Iterator[Cited]:
    """Every citation of an event, in its order."""
    seen: defaultdict[str, int] = defaultdict(int)
    for number, citation in enumerate(event.citations, start=1):
        seen[citation.source] += 1
        yield Cited(number, seen[citation.source], citation)


def quotation(event_id: str, cited: Cited, record: SourceRecord, line: SourceLine) -> Quotation:
    """A citation's passage with the ways to it.

    The words of a digest are the project's own and stand nowhere in the original, so no link can open it at them.

    Args:
        event_id: Of the event that cites it.
        cited: The passage.
        record: Of its source.
        line: The source in one line.
    """
    citation = cited.citation

    def opened(url: str) -> str:
        if record.text_kind == "digest":
            return web_links.web_address(url)
        return web_links.at_passage(url, citation.quote, prefix=citation.prefix, suffix=citation.suffix)

    anchor = addresses.passage_anchor(event_id, cited.occurrence)
    return Quotation(
        text=citation.quote,
        source=line,
        at_source=addresses.passage(record.id, anchor),
        original=opened(record.url),
        archived=opened(record.archived),
    )


def walk_between(previous: Mention | None, following: Mention | None) -> Walk:
    """What stands before and after an event."""
    return Walk(previous.step if previous else None, following.step if following else None)
