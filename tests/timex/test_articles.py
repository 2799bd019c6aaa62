"""The expressions of time of an article, by how well its day of publication is known."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse
from generator.model.source import Source, SourceRecord
from generator.timex.articles import timexes_of


def dates(text: str, published: str, language: str = "en") -> list[str]:
    """The dates, or the stretches that they bound, in an article; "-" for an expression without one."""
    return [str(timex.interval or timex.date or "-") for timex in timexes_of(article(text, published, language))]


def article(text: str, published: str, language: str = "en") -> Source:
    """An article of nothing but a text and a day."""
    day = parse(published) if published else None
    return Source(SourceRecord("a", "A", published=day, language=language), text, (), "content/sources/a.txt")


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("It rained on Monday.", "2021-06-10", ["2021-06-07"]),
        ("It rained on Monday.", "2021-06-10?", ["2021-06-07?"]),
        ("It rained on Monday.", "2021-06-10~", ["2021-06-07~"]),
        ("It rained on Monday.", "2021-06-10%", ["2021-06-07%"]),
        ("It rained a week ago and on 3 May 2020.", "2021-06-10?", ["2021-06-03?", "2020-05-03"]),
        ("It rained from Friday to Sunday.", "2021-06-10?", ["2021-06-04?/2021-06-06?"] * 2),
        ("It rained last year, and on January 11.", "2021-06-10?", ["2020", "2021-01-11"]),
        ("It rained on Monday. Two days later it snowed.", "2021-06-10?", ["2021-06-07?", "2021-06-09?"]),
        ("It rained on 3 May 2020. Two days later it snowed.", "2021-06-10?", ["2020-05-03", "2020-05-05"]),
        ("It has rained since Monday.", "2021-06-10?", ["2021-06-07?/.."]),
        ("It rained on Monday and last month.", "2021-06", ["-", "2021-05"]),
        ("It rained last year.", "2021-06", ["2020"]),
        ("It rained last month and last year.", "2021", ["-", "2020"]),
        ("It rained last month.", "2021-06?", ["2021-05?"]),
        ("It rained on Monday.", "", ["-"]),
        ("It rained on Monday.", "2021-06-10/..", ["-"]),
        ("It rained on Monday.", "-0044", ["-"]),
    ],
)
def test_as_sure_as_the_day(text: str, published: str, expected: list[str]) -> None:
    """What counts from a doubtful day is as doubtful; from a month or year comes what is the same all through it."""
    assert dates(text, published) == expected


@pytest.mark.parametrize(
    ("published", "reason"),
    [
        ("2021-06-10", "‘Monday’, in an article published on Thursday 10 June 2021"),
        ("2021-06-10?", "‘Monday’, in an article whose date is perhaps Thursday 10 June 2021"),
        ("2021-06-10~", "‘Monday’, in an article whose date is about Thursday 10 June 2021"),
    ],
)
def test_the_reason_says_so(published: str, reason: str) -> None:
    """The reason tells of the doubt, and what it counts from is the doubtful day itself."""
    (timex,) = timexes_of(article("It rained on Monday.", published))
    assert timex.reason == reason
    assert timex.reference == parse(published)


def test_a_language_without_files() -> None:
    """Nothing is read in a language that has no files."""
    assert dates("Am Montag regnete es.", "2021-06-10", "de") == []
