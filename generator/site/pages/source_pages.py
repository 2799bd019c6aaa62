"""A page for each source, its text with the cited passages marked, and the bibliography."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model.quotations import find_quote
from generator.model.time import STATED_PUBLISHED
from generator.site import addresses, segments, web_links
from generator.site.citing.references import plain
from generator.site.citing.styles import STYLES
from generator.site.citing.works import article
from generator.site.pages.plans import PagePlan
from generator.site.pages.records.citing import CiteBox
from generator.site.pages.records.parts import Link, Step
from generator.site.pages.records.sources import (
    BibliographyLine,
    PassageLink,
    SourcePage,
    SourcesPage,
    SupportedEvent,
    TextParagraph,
    TextSegment,
)
from generator.site.pages.shared.cards import citations_of
from generator.site.pages.shared.pieces import walk_at
from generator.site.plain_text import shortened
from generator.wording.phrases import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.model.quotations import Span
    from generator.model.source import SourceRecord
    from generator.model.time import Dating
    from generator.site.pages.records.parts import Site, SourceLine, Walk
    from generator.site.pages.shared.cards import Cited, Mention
    from generator.site.pages.shared.pieces import Pieces
    from generator.site.segments import Segment


@dataclass(frozen=True, slots=True)
class OneSource:
    """What a source's page is made from.

    Attributes:
        site: What all pages share.
        record: The source's bibliographic record.
        text: Its cleaned text.
        headings: Where headings begin in it.
        stated: The days that its own page gives itself, with the words that say so.
        cited: What cites it, in the order of the events, each with its passage.
        walk: The sources before and after.
    """

    site: Site
    record: SourceRecord
    text: str
    headings: tuple[int, ...]
    stated: tuple[Dating, ...]
    cited: tuple[tuple[Mention, Cited], ...]
    walk: Walk


@dataclass(frozen=True, slots=True)
class AllSources:
    """What the bibliography is made from.

    Attributes:
        site: What all pages share.
        sources: Every source in one line, its record, and how many events cite it.
    """

    site: Site
    sources: tuple[tuple[SourceLine, SourceRecord, int], ...]


def source_pages(pieces: Pieces) -> Iterator[PagePlan[AllSources] | PagePlan[OneSource]]:
    sources = pieces.chronology.sources
    cited = _cited_by_source(pieces)
    if sources:
        lines = tuple(
            (pieces.sources[source_id], source.record, len({mention.id for mention, _ in cited[source_id]}))
            for source_id, source in sources.items()
        )
        yield PagePlan(addresses.SOURCES, sources_page, AllSources(pieces.site, lines))
    steps = [Step(Link(line.address, line.title), line.published) for line in pieces.sources.values()]
    for position, (source_id, source) in enumerate(sources.items()):
        one_source = OneSource(
            site=pieces.site,
            record=source.record,
            text=source.text,
            headings=tuple(passage.start for passage in source.passages if passage.heading),
            stated=source.stated,
            cited=tuple(cited[source_id]),
            walk=walk_at(steps, position),
        )
        yield PagePlan(addresses.source(source_id), source_page, one_source)


def _cited_by_source(pieces: Pieces) -> Mapping[str, list[tuple[Mention, Cited]]]:
    by_source: defaultdict[str, list[tuple[Mention, Cited]]] = defaultdict(list)
    for event in pieces.chronology.events:
        mention = pieces.cards[event.id].mention
        for cited in citations_of(event):
            by_source[cited.citation.source].append((mention, cited))
    return by_source


def source_page(one: OneSource) -> SourcePage:
    record, style = one.record, one.site.citation_style
    found: list[tuple[Span, tuple[Mention, Cited]]] = []
    lost: list[tuple[Mention, Cited]] = []
    for each in one.cited:
        span = find_quote(one.text, each[1].citation)
        if span and one.text[span.start : span.end].strip():
            found.append((span, each))
        else:
            lost.append(each)
    found.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    passages = _passage_links([*(each for _, each in found), *lost])
    placed, elsewhere = passages[: len(found)], passages[len(found) :]
    return SourcePage(
        address=addresses.source(record.id),
        title=record.title,
        description=shortened(plain(STYLES[style](article(record), wording_of(one.site.language)))),
        site=one.site,
        record=record,
        stated=_stated(one),
        url=web_links.web_address(record.url),
        archived=web_links.web_address(record.archived),
        paragraphs=tuple(_paragraphs(one, [span for span, _ in found], placed)),
        supports=tuple(_supports(placed, [mention for _, (mention, _) in found])),
        elsewhere=tuple(elsewhere),
        cite=CiteBox(article(record), style, one.site.language),
        walk=one.walk,
    )


def _stated(one: OneSource) -> str:
    """The words by which a source's own page gives its day of publication, where they agree with its record."""
    published = one.record.published
    if published is None:
        return ""
    agreeing = (each for each in one.stated if each.rule == STATED_PUBLISHED and published.contains(each.date))
    return next((each.words for each in agreeing if each.words), "")


def sources_page(whole: AllSources) -> SourcesPage:
    style, wording = whole.site.citation_style, wording_of(whole.site.language)
    return SourcesPage(
        address=addresses.SOURCES,
        title=wording.say("all-sources"),
        site=whole.site,
        style=style,
        lines=tuple(
            BibliographyLine(
                source=line,
                reference=STYLES[style](article(record), wording),
                draft=record.status == "draft",
                events=events,
            )
            for line, record, events in whole.sources
        ),
    )


def _passage_links(cited_in_order: Sequence[tuple[Mention, Cited]]) -> list[PassageLink]:
    """Links to what passages support, numbered from 1; each knows the first that supports the same event."""
    firsts: dict[str, tuple[int, str]] = {}
    links: list[PassageLink] = []
    for number, (mention, cited) in enumerate(cited_in_order, start=1):
        anchor = addresses.passage_anchor(mention.id, cited.occurrence)
        first, first_anchor = firsts.setdefault(mention.id, (number, anchor))
        link = Link(addresses.citation(mention.id, cited.number), mention.title)
        links.append(PassageLink(number, anchor, link, mention.date, first, first_anchor))
    return links


def _supports(passages: Sequence[PassageLink], mentions: Sequence[Mention]) -> Iterator[SupportedEvent]:
    """Events with their passages; `mentions` names the event of each passage."""
    gathered: dict[Mention, list[PassageLink]] = {}
    for passage, mention in zip(passages, mentions, strict=True):
        gathered.setdefault(mention, []).append(passage)
    for mention, of_event in gathered.items():
        yield SupportedEvent(mention.link, mention.date, tuple(of_event))


def _paragraphs(one: OneSource, spans: Sequence[Span], passages: Sequence[PassageLink]) -> Iterator[TextParagraph]:
    waiting, open_spans = 0, list[int]()
    for paragraph in segments.paragraphs(one.text):
        while waiting < len(spans) and spans[waiting].start < paragraph.end:
            open_spans.append(waiting)
            waiting += 1
        pieces_of_text = segments.cut(one.text, paragraph, spans, open_spans)
        yield TextParagraph(
            segments=tuple(_text_segment(segment, spans, passages, paragraph) for segment in pieces_of_text),
            heading=paragraph.start in one.headings,
        )
        open_spans = [index for index in open_spans if spans[index].end > paragraph.end]


def _text_segment(
    segment: Segment, spans: Sequence[Span], passages: Sequence[PassageLink], paragraph: Span
) -> TextSegment:
    """A segment with its passages; one that began in an earlier paragraph has its mark there."""
    return TextSegment(
        text=segment.text,
        numbers=tuple(passages[index].number for index in segment.spans),
        begins=tuple(passages[index] for index in segment.begins if spans[index].start >= paragraph.start),
    )
