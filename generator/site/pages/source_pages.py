"""A page for each source, its text with the cited passages marked, and the bibliography."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.quotations import find_quote
from generator.model.time import STATED_PUBLISHED
from generator.site import addresses, segments, web_links
from generator.site.citing.references import plain
from generator.site.citing.styles import STYLES
from generator.site.citing.works import article
from generator.site.pages.pieces import walk_at
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
from generator.site.plain_text import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model.event import Event
    from generator.model.quotations import Span
    from generator.model.source import Source
    from generator.site.chronology import Cited
    from generator.site.pages.pieces import Pieces
    from generator.site.pages.records.parts import Walk
    from generator.site.segments import Segment


def source_pages(pieces: Pieces) -> Iterator[SourcePage | SourcesPage]:
    chronology = pieces.chronology
    if chronology.sources:
        yield _sources_page(pieces)
    lines = [pieces.sources[source_id] for source_id in chronology.sources]
    steps = [Step(Link(line.address, line.title), line.published) for line in lines]
    for position, source in enumerate(chronology.sources.values()):
        yield _source_page(pieces, source, walk_at(steps, position))


def _source_page(pieces: Pieces, source: Source, walk: Walk) -> SourcePage:
    chronology, record = pieces.chronology, source.record
    found: list[tuple[Span, Cited]] = []
    lost: list[Cited] = []
    for cited in chronology.cited_of_source.get(record.id, ()):
        span = find_quote(source.text, cited.citation)
        if span and source.text[span.start : span.end].strip():
            found.append((span, cited))
        else:
            lost.append(cited)
    found.sort(key=lambda pair: (pair[0].start, -pair[0].end, chronology.position[pair[1].event.id], pair[1].number))
    passages = _passage_links(pieces, [*(cited for _, cited in found), *lost])
    placed, elsewhere = passages[: len(found)], passages[len(found) :]
    return SourcePage(
        address=addresses.source(record.id),
        title=record.title,
        description=shortened(plain(STYLES[chronology.settings.citation_style](article(record), pieces.wording))),
        site=pieces.site,
        record=record,
        stated=_stated(source),
        url=web_links.web_address(record.url),
        archived=web_links.web_address(record.archived),
        paragraphs=tuple(_paragraphs(source, [span for span, _ in found], placed)),
        supports=tuple(_supports(placed, [cited.event for _, cited in found], pieces)),
        elsewhere=tuple(elsewhere),
        cite=CiteBox(article(record), chronology.settings.citation_style, pieces.wording.language),
        walk=walk,
    )


def _stated(source: Source) -> str:
    published = source.record.published
    if published is None:
        return ""
    agreeing = (each for each in source.stated if each.rule == STATED_PUBLISHED and published.contains(each.date))
    return next((each.words for each in agreeing if each.words), "")


def _sources_page(pieces: Pieces) -> SourcesPage:
    chronology = pieces.chronology
    style = chronology.settings.citation_style
    return SourcesPage(
        address=addresses.SOURCES,
        title=pieces.wording.say("all-sources"),
        site=pieces.site,
        style=style,
        lines=tuple(
            BibliographyLine(
                source=pieces.sources[source_id],
                reference=STYLES[style](article(source.record), pieces.wording),
                draft=source.record.status == "draft",
                events=len({cited.event.id for cited in chronology.cited_of_source.get(source_id, ())}),
            )
            for source_id, source in chronology.sources.items()
        ),
    )


def _passage_links(pieces: Pieces, cited_in_order: Sequence[Cited]) -> list[PassageLink]:
    """Links to what passages support, numbered from 1; each knows the first that supports the same event."""
    firsts: dict[str, tuple[int, str]] = {}
    links: list[PassageLink] = []
    for number, cited in enumerate(cited_in_order, start=1):
        event = cited.event
        anchor = addresses.passage_anchor(event.id, cited.occurrence)
        first, first_anchor = firsts.setdefault(event.id, (number, anchor))
        link = Link(addresses.citation(event.id, cited.number), pieces.entries[event.id].title)
        links.append(PassageLink(number, anchor, link, event.date, first, first_anchor))
    return links


def _supports(passages: Sequence[PassageLink], events: Sequence[Event], pieces: Pieces) -> Iterator[SupportedEvent]:
    """Events with their passages; `events` names the event of each passage."""
    gathered: dict[str, list[PassageLink]] = {}
    for passage, event in zip(passages, events, strict=True):
        gathered.setdefault(event.id, []).append(passage)
    for event_id, of_event in gathered.items():
        entry = pieces.entries[event_id]
        yield SupportedEvent(Link(entry.address, entry.title), entry.date, tuple(of_event))


def _paragraphs(source: Source, spans: Sequence[Span], passages: Sequence[PassageLink]) -> Iterator[TextParagraph]:
    headings = {passage.start for passage in source.passages if passage.heading}
    waiting, open_spans = 0, list[int]()
    for paragraph in segments.paragraphs(source.text):
        while waiting < len(spans) and spans[waiting].start < paragraph.end:
            open_spans.append(waiting)
            waiting += 1
        pieces_of_text = segments.cut(source.text, paragraph, spans, open_spans)
        yield TextParagraph(
            segments=tuple(_text_segment(segment, spans, passages, paragraph) for segment in pieces_of_text),
            heading=paragraph.start in headings,
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
