"""Dating the undated, by made-up articles about one strike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.dates.edtf import parse
from generator.model.time import STATED_PUBLISHED, STATED_UPDATED, Dating
from generator.timex.dating.publication import date_articles
from generator.timex.dating.undated import Article, Publication
from tests.timex.dating.undated_articles import EXAMPLES, Example

if TYPE_CHECKING:
    from collections.abc import Sequence

DATED = Article(
    "dated",
    "Dockers in Porthaven launched a strike on March 4, and the Harbour Union of Eastmarch says it will last. "
    "Minister Carla Brandt met Porthaven shippers. Eastmarch and Westmarch traders complain.",
    parse("2013-03-06"),
)
# The names that tell that another article is about the same strike.
SAME_STORY = " Minister Brandt flew to Porthaven; the Harbour Union, Eastmarch and Westmarch traders wait."


def found(text: str, url: str = "", stated: Sequence[Dating] = ()) -> Publication:
    return date_articles([DATED, Article("undated", text, url=url, stated=stated)])["undated"]


def published(day: str) -> Dating:
    return Dating(parse(day), day, STATED_PUBLISHED, f"its date line says ‘{day}’")


def updated(day: str) -> Dating:
    return Dating(parse(day), f"Updated {day}", STATED_UPDATED, f"its date line says ‘Updated {day}’")


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.about for example in EXAMPLES])
def test_as_a_careful_reader(example: Example) -> None:
    """Articles on all sorts of things get the day that a careful reader gives them, or none."""
    articles = [Article("undated", example.text, language=example.language)]
    if example.beside:
        day, text = example.beside
        articles.append(Article("dated", text, parse(day), language=example.language))
    dating = date_articles(articles)["undated"].dating
    assert (dating and dating.date.text) == example.day


def test_what_it_states() -> None:
    """What a page says of itself goes before all counting, and is quoted."""
    text = "The strike of the dockers started a week ago." + SAME_STORY
    assert found(text, stated=[published("2013-03-09")]).dating == published("2013-03-09")


def test_two_days_of_publication() -> None:
    """Where a page says two things nothing is dated; where it says when it was changed too, it is."""
    conflict = found("Dockers are out.", stated=[published("2013-03-09"), published("2013-03-12")])
    assert conflict.dating is None
    assert [date.text for date in conflict.alternatives] == ["2013-03-09", "2013-03-12"]
    assert "two dates" in conflict.reason
    changed = found("Dockers are out.", stated=[updated("2013-03-12"), published("2013-03-09")])
    assert changed.dating == published("2013-03-09")


def test_changed_years_later() -> None:
    """An update dates an article only as long as its words do not count from an earlier day."""
    text = "The strike of the dockers started a week ago." + SAME_STORY
    changed = found(text, stated=[updated("2019-06-02")]).dating
    assert changed is not None
    assert changed.date.text == "2013-03-11"
    assert found("Dockers are out.", stated=[updated("2013-03-14")]).dating == updated("2013-03-14")


def test_another_language() -> None:
    """Of an article in a language that no dates are read in, what its page states still counts."""
    articles = [Article("a", "Der Streik begann am Montag.", language="de", stated=[published("2013-03-09")])]
    assert date_articles(articles)["a"].dating == published("2013-03-09")


@pytest.mark.parametrize(
    ("text", "date", "rule"),
    [
        ("The strike of the dockers started a week ago." + SAME_STORY, "2013-03-11", "counted-from-beginning"),
        (
            "Dockers said no on Friday. The strike started 11 days ago." + SAME_STORY,
            "2013-03-15",
            "counted-from-beginning",
        ),
        ("The strike entered its third day on Wednesday." + SAME_STORY, "2013-03-06", "counted-days"),
        ("PORTHAVEN, March 12 (Newswire) - Dockers are still out." + SAME_STORY, "2013-03-12", "dateline"),
    ],
)
def test_evidence(text: str, date: str, rule: str) -> None:
    """Counting from what another article dates, a label and a dateline give the day."""
    publication = found(text)
    assert publication.dating is not None
    assert (publication.dating.date.text, publication.dating.rule) == (date, rule)
    assert publication.alternatives == ()
    assert publication.evidence[0].words in text


def test_an_address() -> None:
    """A date in the address is taken where there is such a day."""
    dating = found("Dockers are out.", "https://news.example/2013/03/08/dockers").dating
    assert dating is not None
    assert dating.date.text == "2013-03-08"
    assert found("Dockers are out.", "https://news.example/20131399/dockers").dating is None


def test_a_reason() -> None:
    """A dating says what it rests on."""
    dating = found("On Wednesday the strike entered its tenth day. It started nine days ago." + SAME_STORY).dating
    assert dating is not None
    assert dating.reason == (
        "‘Wednesday the strike entered its tenth day’ is day 10 of what began on Monday 4 March 2013 (dated), so it "
        "appeared on Wednesday 13 March 2013; the last weekday that it looks back to is "
        "Wednesday"
    )


def test_a_dateline_is_named_among_the_reasons() -> None:
    """A dateline that agrees with an article's counting is told beside it."""
    text = "PORTHAVEN, March 11 (Newswire) - The strike of the dockers started a week ago." + SAME_STORY
    dating = found(text).dating
    assert dating is not None
    assert dating.reason.endswith("so it appeared on Monday 11 March 2013; its dateline says ‘March 11’")


def test_alternatives() -> None:
    """Where several days fit, the first is proposed as unsure and the others are named."""
    text = "Dockers and traders are tired." + " Nobody knows what comes." * 30
    publication = found(text + " The strike entered its third day on Wednesday." + SAME_STORY)
    assert publication.dating is not None
    assert publication.dating.date.text == "2013-03-06?"
    assert [date.text for date in publication.alternatives] == [f"2013-03-{day:02d}" for day in range(7, 13)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dockers are out." + SAME_STORY, "nothing in the text counts"),
        ("A strike of bakers in Southport started a week ago.", "nothing in the text counts"),
        ("The strike started a week ago. The strike started ten days ago." + SAME_STORY, "its counting points to"),
        ("Copyright 2026 Newswire. Dockers are out." + SAME_STORY, "nothing in the text counts"),
    ],
)
def test_thin_or_conflicting_evidence(text: str, words: str) -> None:
    """Where the evidence is too thin or conflicts, nothing is dated, and it is said why."""
    publication = found(text)
    assert publication.dating is None
    assert words in publication.reason


def test_dated_articles_are_left_alone() -> None:
    """An article whose record has a day is not dated again."""
    assert date_articles([DATED]) == {}
