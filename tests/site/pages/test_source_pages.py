"""A source's page has its text with every cited passage marked and led on from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.dates.edtf import parse
from generator.model.event import Citation
from generator.model.time import STATED_PUBLISHED, STATED_UPDATED, Dating
from generator.site.chronology import Chronology, chronology
from generator.site.pages.records.sources import PassageLink, SourcePage
from generator.site.pages.shared.pieces import pieces
from generator.site.pages.source_pages import source_pages
from tests.site.flood import CONTENT, HERALD, flood
from tests.site.made import made


def page_of(source_id: str, graph: Chronology | None = None) -> SourcePage:
    every = made(source_pages(pieces(graph or flood())))
    return next(page for page in every if isinstance(page, SourcePage) and page.record.id == source_id)


def marks_of(source_id: str) -> list[PassageLink]:
    """Every mark in a source's text, from top to bottom."""
    paragraphs = page_of(source_id).paragraphs
    return [mark for paragraph in paragraphs for segment in paragraph.segments for mark in segment.begins]


def test_the_text_is_whole() -> None:
    """Put together, the pieces are the article's text."""
    paragraphs = ["".join(segment.text for segment in each.segments) for each in page_of("herald-dyke").paragraphs]
    assert "\n\n".join(paragraphs) == HERALD


def test_passages_go_by_the_text() -> None:
    """Passages are numbered in the order of the text, each leading to the citation of its event."""
    assert [(each.number, each.anchor, each.link.address) for each in marks_of("herald-dyke")] == [
        (1, "cited-dyke-breaks", "events/dyke-breaks.html#citation-1"),
        (2, "cited-dyke-breaks-2", "events/dyke-breaks.html#citation-2"),
        (3, "cited-lower-town-leaves", "events/lower-town-leaves.html#citation-1"),
        (4, "cited-inspectors-warn", "events/inspectors-warn.html#citation-1"),
    ]


def test_an_event_cited_twice() -> None:
    """What rests on a source stands once with all its passages, and each mark knows the first of its event."""
    supports = page_of("herald-dyke").supports
    assert [(each.link.address, [passage.number for passage in each.passages]) for each in supports] == [
        ("events/dyke-breaks.html", [1, 2]),
        ("events/lower-town-leaves.html", [3]),
        ("events/inspectors-warn.html", [4]),
    ]
    assert [mark.first for mark in marks_of("herald-dyke")] == [1, 1, 3, 4]
    assert marks_of("herald-dyke")[1].first_anchor == "cited-dyke-breaks"


def test_overlap() -> None:
    """Where two passages overlap, the words between belong to both."""
    segments = page_of("herald-dyke").paragraphs[1].segments
    assert [(segment.numbers, segment.text[:9]) for segment in segments] == [
        ((1,), "The dyke "),
        ((1, 2), "the lower"),
        ((2,), " At least"),
    ]


def test_white_space_aside() -> None:
    """A quote that breaks its lines elsewhere is found all the same."""
    assert [each.link.text for each in marks_of("wire-arle")] == [
        "The Arle leaves its bed",
        "The dyke breaks and the lower town floods",
    ]


def test_headings() -> None:
    """Headings inside the article are headings here."""
    assert [each.heading for each in page_of("herald-dyke").paragraphs] == [True, False, False, True, False]


def test_a_passage_over_two_paragraphs_has_one_mark() -> None:
    """A passage that runs on is marked in both paragraphs but begins in one."""
    quote = "when people are dry,” she said.\n\nWhat the inspectors knew"
    event = replace(CONTENT.events[0], citations=(Citation("herald-dyke", quote),))
    page = page_of("herald-dyke", chronology(replace(CONTENT, events=(event,)), {}))
    assert [(s.numbers, len(s.begins)) for each in page.paragraphs for s in each.segments if s.numbers] == [
        ((1,), 1),
        ((1,), 0),
    ]


def test_words_that_are_not_there() -> None:
    """A quote that the text does not have is listed apart and breaks nothing."""
    event = replace(CONTENT.events[0], citations=(Citation("herald-dyke", "Nobody wrote this."),))
    page = page_of("herald-dyke", chronology(replace(CONTENT, events=(event,)), {}))
    assert [each.link.text for each in page.elsewhere] == ["Army engineers close the breach"]
    assert page.supports == ()


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        ([("1998-03-04", "Wednesday 4 March 1998", STATED_PUBLISHED)], "Wednesday 4 March 1998"),
        ([("1998-03-05", "Updated on Thursday", STATED_UPDATED), ("1998-03-04", "4/3/98", STATED_PUBLISHED)], "4/3/98"),
        ([("1998-03-05", "Thursday 5 March 1998", STATED_PUBLISHED)], ""),
        ([("1998-03-04", "Updated on 4 March", STATED_UPDATED)], ""),
        ([], ""),
    ],
)
def test_how_its_day_is_known(stated: list[tuple[str, str, str]], words: str) -> None:
    """A source shows by which words its own page gives its day, where they agree with its record."""
    datings = tuple(Dating(parse(day), said, rule, "") for day, said, rule in stated)
    sources = tuple(
        replace(each, stated=datings) if each.record.id == "herald-dyke" else each for each in CONTENT.sources
    )
    assert page_of("herald-dyke", chronology(replace(CONTENT, sources=sources), {})).stated == words
