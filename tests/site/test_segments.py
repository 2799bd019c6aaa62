"""A text is cut where cited passages begin and end, and nothing of it is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.model.quotations import Span
from generator.site.segments import cut, paragraphs

TEXT = "The dyke broke at dawn. The town flooded."


def cut_whole(*spans: Span) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    segments = cut(TEXT, Span(0, len(TEXT)), spans, range(len(spans)))
    return [(segment.text, segment.spans, segment.begins) for segment in segments]


def test_nothing_cited() -> None:
    """A paragraph that nothing cites is one piece."""
    assert cut_whole() == [(TEXT, (), ())]


def test_overlapping_passages() -> None:
    """Two passages that overlap make three pieces; the one in the middle belongs to both."""
    assert cut_whole(Span(0, 23), Span(15, 41)) == [
        ("The dyke broke ", (0,), (0,)),
        ("at dawn.", (0, 1), (1,)),
        (" The town flooded.", (1,), ()),
    ]


def test_a_passage_inside_another() -> None:
    """A passage inside another ends before it does."""
    assert [spans for _, spans, _ in cut_whole(Span(0, 41), Span(4, 8))] == [(0,), (0, 1), (0,)]


def test_a_passage_over_two_paragraphs() -> None:
    """A passage that runs on into the next paragraph marks both."""
    text = "One.\n\nTwo."
    spans = [Span(0, 10)]
    assert paragraphs(text) == (Span(0, 4), Span(6, 10))
    pieces = [cut(text, paragraph, spans, [0])[0] for paragraph in paragraphs(text)]
    assert [(piece.text, piece.spans) for piece in pieces] == [("One.", (0,)), ("Two.", (0,))]


def test_no_paragraph_is_empty() -> None:
    """White space between, before and after paragraphs is none of them."""
    text = "\n\nOne.\n \n\n  Two.\n\n"
    assert [text[span.start : span.end].strip() for span in paragraphs(text)] == ["One.", "Two."]


@given(st.lists(st.tuples(st.integers(0, 41), st.integers(0, 41)), max_size=8))
def test_the_pieces_are_the_text(bounds: list[tuple[int, int]]) -> None:
    """Put together again, the pieces are the paragraph, and each character has exactly the passages that cover it."""
    spans = [Span(min(pair), max(pair)) for pair in bounds if pair[0] != pair[1]]
    segments = cut(TEXT, Span(0, len(TEXT)), spans, range(len(spans)))
    assert "".join(segment.text for segment in segments) == TEXT
    offset = 0
    for segment in segments:
        for place in range(offset, offset + len(segment.text)):
            assert segment.spans == tuple(i for i, span in enumerate(spans) if span.start <= place < span.end)
        offset += len(segment.text)
