"""Drafting on five real articles: every event that a person found in them, on the right date, and few besides."""

from __future__ import annotations

import pytest

from generator.extract.drafting import draft
from generator.timex import tag
from tests.acceptance.gold import SHARED, Score, compare, gold_events, report, sources
from tests.drafting.amounts.counts import counts_in_source

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the real articles lie in ../shared, which is not here")


@pytest.fixture(scope="module")
def score() -> Score:
    return compare(gold_events(), list(draft(sources(), []).events))


def test_every_event_is_found(score: Score) -> None:
    """All 30 events are drafted on the right date, citing one of the passages that report them."""
    assert score.found == len(score.results) == 30, report(score)


def test_one_event_is_one_draft(score: Score) -> None:
    """Passages that report one event are cited by one draft, whichever article they stand in."""
    assert score.f1 >= 0.98, report(score)


def test_there_is_little_else(score: Score) -> None:
    """At most ten further events are drafted."""
    assert len(score.extra) <= 10, report(score)


def test_no_headline_is_cut_or_empty(score: Score) -> None:
    """Headlines are short, begin with a capital or a figure, and end in a word."""
    titles = [event.title for event in (*(one.event for one in score.results if one.event), *score.extra)]
    assert all(title[0].isupper() or title[0].isdigit() for title in titles)
    assert all(title[-1].isalnum() or title.endswith("”") for title in titles)
    assert max(map(len, titles)) <= 90


def test_disagreeing_distances_of_diabaly(score: Score) -> None:
    """The fall of Diabaly keeps both distances from Bamako, each with its sources."""
    (fall,) = (one.event for one in score.results if one.gold.what.startswith("Diabaly falls") and one.event)
    assert {(figure.value, figure.what, figure.source) for figure in fall.figures} == {
        ("some 400", "kilometres from Bamako", "afp-flee-bases"),
        ("350", "kilometres from Bamako", "france24-pledge-attacks"),
        ("350", "kilometres from Bamako", "france24-seeks-allies"),
    }


def test_the_dead_of_an_undated_sentence(score: Score) -> None:
    """Those killed in “the assault” are given to the bombing that the sentences before tell of."""
    (bombing,) = (one.event for one in score.results if one.gold.what.startswith("French Rafales bomb") and one.event)
    given = {(figure.value, figure.what, figure.source) for figure in bombing.figures}
    assert ("at least 60", "insurgents dead", "afp-flee-bases") in given


@pytest.mark.parametrize(
    ("article", "value", "what", "said_by"),
    [
        # Troops.
        ("afp-flee-bases", "about 500", "soldiers", "Media reports"),
        ("france24-pledge-attacks", "around 550", "French soldiers", ""),
        ("france24-seeks-allies", "around 550", "French soldiers", ""),
        ("rfi-key-towns", "1,400", "soldiers", "Paris"),
        ("rfi-key-towns", "2,500", "soldiers", "Paris"),
        ("reuters-push-to-gao", "2,500", "soldiers", "the French Defence Ministry"),
        ("reuters-push-to-gao", "3,700", "French soldiers", "the French Defence Ministry"),
        # The dead.
        ("afp-flee-bases", "at least 60", "insurgents dead", "residents and a security source"),
        ("afp-flee-bases", "more than 100", "dead", "Foreign Minister Coulibaly"),
        ("france24-pledge-attacks", "ten", "civilians dead", "Human Rights Watch"),
        ("france24-pledge-attacks", "three", "children dead", "Human Rights Watch"),
        ("france24-pledge-attacks", "dozens", "rebels dead", "Malian army sources"),
        ("france24-pledge-attacks", "11", "Malian soldiers dead", "Dioncounda Traore"),
        ("reuters-push-to-gao", "two", "civilians dead", "the same sources"),
        # Money.
        ("reuters-push-to-gao", "about 340 million", "euros", ""),
    ],
)
def test_figures_of_the_articles(article: str, value: str, what: str, said_by: str) -> None:
    """Figures of troops, of the dead and of money are found, with who gives them."""
    (source,) = (one for one in sources() if one.record.id == article)
    found = counts_in_source(source, tag(source.text, source.record.publication_day, language="en"))
    assert (value, what, said_by) in {(one.value, one.what, one.said_by) for one in found}
