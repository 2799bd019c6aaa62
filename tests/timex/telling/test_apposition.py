"""Times that are said twice, side by side."""

from __future__ import annotations

import pytest

from generator.timex.reading.phrases import read_text
from generator.timex.telling.apposition import counts_beside, is_in_other_words
from generator.timex.telling.telling import resolve_in_order


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May, two days later, it fell.", True),
        ("On 3 May, the next day, it fell.", True),
        ("On 3 May, two days later it fell.", False),
        ("On 3 May, in two days, it fell.", False),
        ("On 3 May and, two days later, it fell.", False),
        ("On 3 May, 4 May, it fell.", False),
    ],
)
def test_counted_beside_a_date(text: str, *, expected: bool) -> None:
    """Between commas right behind a date stands a count that may come to the same day."""
    read = read_text(text, "en")
    before, phrase = read.phrases
    assert counts_beside(before, phrase, read.context) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 16 May (4 May Old Style) it fell.", True),
        ("On 16 May (2012) it fell.", False),
        ("On 16 May (that is 4 May) it fell.", False),
        ("On 16 May, 4 May Old Style, it fell.", False),
    ],
)
def test_in_other_words(text: str, *, expected: bool) -> None:
    """Brackets right behind a day may begin with its name in another calendar."""
    read = read_text(text, "en")
    before, here = resolve_in_order(read, 735000, "news")
    assert is_in_other_words(before, here, read.context) is expected
