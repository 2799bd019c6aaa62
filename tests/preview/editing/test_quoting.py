"""A passage chosen in the text of a source."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.model.event import Citation
from generator.model.quotations import find_quote
from generator.model.source import Passage, Source, SourceRecord
from generator.preview.editing.quoting import citing, match_to_stretch, paragraphs
from generator.preview.editing.records import Fields

TEXT = "The dyke broke. The town was dry. The dyke broke. The town was wet.\n\nThe end."
SENTENCES = ((0, 15, 0), (16, 33, 0), (34, 49, 0), (50, 67, 0), (69, 77, 1))
PASSAGES = tuple(Passage("herald", start, end, TEXT[start:end], paragraph) for start, end, paragraph in SENTENCES)
SOURCE = Source(SourceRecord("herald", "Dyke"), TEXT, PASSAGES, "herald.md")


@pytest.mark.parametrize(
    ("text", "stretch"),
    [("0-15", (0, 15)), ("120-164", (120, 164)), ("", None), ("-1-4", None), ("1-", None), ("9999999999-1", None)],
)
def test_a_button_hands_back_a_stretch(text: str, stretch: tuple[int, int] | None) -> None:
    """Two offsets; what is neither quotes nothing."""
    assert match_to_stretch(text) == stretch


@pytest.mark.parametrize(
    ("quote", "marked"),
    [
        ("The town was dry.", ["The town was dry."]),
        ("town was", ["town was"]),
        ("dry. The dyke", ["dry.", "The dyke"]),
        ("wet. The end", ["wet.", "The end"]),
        ("not there", []),
        ("", []),
    ],
)
def test_what_is_quoted_is_marked(quote: str, marked: list[str]) -> None:
    """A quote is marked in every sentence that it touches, and each sentence is whole and at its place."""
    found = paragraphs(SOURCE, Citation("herald", quote))
    sentences = [sentence for paragraph in found for sentence in paragraph]
    stretches = [stretch for sentence in sentences for stretch in sentence.stretches]
    assert [len(paragraph) for paragraph in found] == [4, 1]
    assert [stretch.text for stretch in stretches if stretch.quoted] == marked
    assert ["".join(stretch.text for stretch in sentence.stretches) for sentence in sentences] == [
        passage.text for passage in PASSAGES
    ]
    assert all(TEXT.startswith(stretch.text, stretch.start) for stretch in stretches)


@example(66, 70)
@given(st.integers(-5, 90), st.integers(-5, 90))
def test_any_stretch_is_quoted_where_it_stands(start: int, end: int) -> None:
    """A stretch is found again at its own place, also where its words stand twice; an empty one quotes nothing."""
    chosen = citing(Fields(), 0, SOURCE, start, end).citations
    stretch = TEXT[max(0, start) : max(0, end)]
    assert bool(chosen) == bool(stretch.strip())
    if chosen:
        found = find_quote(TEXT, chosen[0])
        assert found
        assert found.start == max(0, start) + len(stretch) - len(stretch.lstrip())


def test_a_citation_keeps_its_date_words_where_they_still_stand() -> None:
    """Another passage for a citation keeps the words of the date that it still holds."""
    old = Fields(citations=(Citation("herald", "broke", dated="dyke"), Citation("herald", "dry", dated="Monday")))
    assert citing(old, 0, SOURCE, 0, 15).citations[0].dated == "dyke"
    assert citing(old, 1, SOURCE, 0, 15).citations[1].dated == ""
