"""Why a citation gives its event the date."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.datings import dating_of
from generator.model.event import Citation
from generator.model.time import Timex

TEXT = "The dyke broke on  Monday\nmorning. It held on Tuesday, from 3 to 4 May. The dyke broke on Monday."


def timex(words: str, date: str | None, *, last: bool = False) -> Timex:
    start = TEXT.rindex(words) if last else TEXT.index(words)
    value = parse(date) if date else None
    return Timex(start, start + len(words), words, "DATE", date or "", value, rule=words, reason=f"since {words}")


TIMEXES = [
    timex("Monday\nmorning", "2021-05-03"),
    timex("Tuesday", "2021-05-04"),
    timex("3", "2021-05-05"),
    timex("3 to 4 May", "2021-05-03/2021-05-04"),
    timex("Monday.", "2021-05-10", last=True),
]


@pytest.mark.parametrize(
    ("citation", "date"),
    [
        (Citation("s", "The dyke broke", dated="on Monday morning"), "2021-05-03"),
        (Citation("s", "The dyke broke", dated="on Monday"), "2021-05-03"),
        (Citation("s", "The dyke broke", prefix="May.", dated="on\nMonday"), "2021-05-10"),
        (Citation("s", "It held on Tuesday", dated="Tuesday"), "2021-05-04"),
        (Citation("s", "It held on Tuesday", dated="3 to 4 May"), "2021-05-03/2021-05-04"),
    ],
)
def test_words_mean_what_the_source_says(citation: Citation, date: str) -> None:
    """The place nearest to the quote counts, white space does not, and of two expressions the one that fits best."""
    dating = dating_of(citation, TEXT, TIMEXES)
    assert dating is not None
    assert (dating.date.text, dating.words) == (date, citation.dated)
    assert dating.reason == f"since {dating.rule}"


@pytest.mark.parametrize(
    ("citation", "timexes"),
    [
        (Citation("s", "The dyke broke"), TIMEXES),
        (Citation("s", "The dyke broke", dated="on Friday"), TIMEXES),
        (Citation("s", "The dyke sank", dated="on Monday"), TIMEXES),
        (Citation("s", "The dyke broke", dated="The dyke"), TIMEXES),
        (Citation("s", "The dyke broke", dated=" "), TIMEXES),
        (Citation("s", "It held on Tuesday", dated="Tuesday"), [timex("Tuesday", None)]),
    ],
)
def test_words_that_mean_no_date(citation: Citation, timexes: list[Timex]) -> None:
    """No words, words or a quote that do not stand there, and words that no date touches give no reason."""
    assert dating_of(citation, TEXT, timexes) is None
