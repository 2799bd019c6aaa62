"""Articles made up for the tests: text, sentences and dates without reading or tagging."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.dates.edtf import parse
from generator.drafting.candidates import candidates
from generator.model.source import Passage, Source, SourceRecord
from generator.model.time import Timex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.model.event import Candidate
    from generator.model.names import Name

# Thursday 16 May 2024.
PUBLISHED = "2024-05-16"
DATES = {
    "Monday": "2024-05-13",
    "Tuesday": "2024-05-14",
    "Wednesday": "2024-05-15",
    "Thursday": "2024-05-16",
    "Friday": "2024-05-17",
    "Saturday": "2024-05-18",
    "the weekend": "2024-05-11/2024-05-12",
    "last week": "2024-05-06/2024-05-12",
    "next month": "2024-06",
    "March 2021": "2021-03",
    "March": "2024-03",
    "2019": "2019",
}
_SENTENCE = re.compile(r"[^\s].*?[.!?][”\"]?(?=\s|$)", re.DOTALL)


def make_source(text: str, source_id: str = "herald", published: str | None = PUBLISHED) -> Source:
    """An article whose paragraphs are parted by empty lines and whose sentences end in a mark."""
    passages = [
        Passage(source_id, sentence.start(), sentence.end(), sentence[0], number)
        for number, paragraph in enumerate(re.finditer(r"(?:.+\n?)+", text))
        for sentence in _SENTENCE.finditer(text, paragraph.start(), paragraph.end())
    ]
    record = SourceRecord(source_id, "A headline", published=parse(published) if published else None)
    return Source(record, text, tuple(passages), f"content/sources/{source_id}.md")


def make_timexes(text: str, dates: Mapping[str, str] = DATES) -> list[Timex]:
    """The words of `dates` wherever they stand in a text, the longest first."""
    pattern = "|".join(rf"\b{re.escape(words)}\b" for words in sorted(dates, key=len, reverse=True))
    return [
        Timex(match.start(), match.end(), match[0], "DATE", "", parse(dates[match[0]]), "test", reason=f"‘{match[0]}’")
        for match in re.finditer(pattern, text)
    ]


@pytest.fixture
def source_of() -> Callable[..., Source]:
    return make_source


@pytest.fixture
def candidates_in() -> Callable[..., list[Candidate]]:
    def find(
        text: str,
        *,
        source_id: str = "herald",
        published: str | None = PUBLISHED,
        names: Iterable[Name] = (),
        dates: Mapping[str, str] = DATES,
    ) -> list[Candidate]:
        return candidates(make_source(text, source_id, published), make_timexes(text, dates), names)

    return find


@pytest.fixture
def everything_in() -> Callable[[str], list[Candidate]]:
    return lambda text: candidates(make_source(text), make_timexes(text), (), everything=True)
