"""Quotes in their source: white space aside, to the letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.event import Citation
from generator.store.content.quotes import FlatSource

TEXT = """The dam above Arden broke on Monday night. Forty houses went.

On Tuesday the army came; forty houses went
up in flames. “It’s gone,” said Ann Lee."""

STANDS = [
    Citation("herald", "The dam above Arden broke"),
    Citation("herald", "forty  houses\nwent up in flames"),
    Citation("herald", "“It’s gone,” said Ann Lee."),
    Citation("herald", "houses went", prefix="the army came; forty"),
    Citation("herald", "houses went", suffix="up in"),
    Citation("herald", "houses went", suffix="."),
    Citation("herald", "The dam", prefix="", suffix="above", dated="on Monday"),
    Citation("herald", "forty houses went", dated="On Tuesday"),
]


@pytest.mark.parametrize("citation", STANDS, ids=str)
def test_a_quote_that_stands(citation: Citation) -> None:
    """Line breaks and double spaces make no difference."""
    assert FlatSource(TEXT).fault(citation) is None


FAULTS = [
    # citation, field, part of message and remedy
    (Citation("herald", "Forty horses went"), "quote", "the source has “Forty houses went.”"),
    (Citation("herald", "the dam above Arden"), "quote", "the source has “The dam above Arden”"),
    (Citation("herald", "“It's gone,” said"), "quote", "the source has ““It’s gone,” said”"),
    (Citation("herald", "“It's gone,” said"), "quote", "with the same apostrophes, quotation marks and dashes"),
    (
        Citation("herald", "The mayor resigned in June over taxes"),
        "quote",
        "quote a passage of the source as it stands there",
    ),
    (Citation("herald", "houses went", prefix="fifty"), "prefix", "the source has “Forty”"),
    (Citation("herald", "houses went", prefix="Forty", suffix="up in"), "suffix", "the source has “"),
    (Citation("herald", "The dam", dated="on Friday"), "dated", "“on Friday” stands neither in the quote nor near it"),
]


@pytest.mark.parametrize(("citation", "field", "words"), FAULTS)
def test_a_quote_that_does_not_stand(citation: Citation, field: str, words: str) -> None:
    """The field that is wrong is named, and what the source has instead is shown."""
    fault = FlatSource(TEXT).fault(citation)
    assert fault
    assert fault.field == field
    assert words in f"{fault.message}; {fault.remedy}"


def test_words_far_away_date_nothing() -> None:
    """A date is near its quote or it is not its date."""
    text = f"On Monday it rained. {'More words follow. ' * 60} The dam broke."
    fault = FlatSource(text).fault(Citation("herald", "The dam broke", dated="On Monday"))
    assert fault
    assert fault.field == "dated"


@given(st.text(alphabet="abc \n", min_size=1, max_size=60), st.data())
def test_every_stretch_of_a_text_stands_and_no_other(text: str, data: st.DataObject) -> None:
    """What is cut from the text stands, and stands no more when one letter changes to one that the text lacks."""
    start = data.draw(st.integers(0, len(text) - 1))
    quote = text[start : data.draw(st.integers(start + 1, len(text)))]
    source = FlatSource(text)
    if quote.strip():
        assert source.fault(Citation("a", quote)) is None
        place = data.draw(st.integers(0, len(quote) - 1))
        altered = source.fault(Citation("a", f"{quote[:place]}x{quote[place + 1 :]}"))
        assert altered
        assert altered.field == "quote"
