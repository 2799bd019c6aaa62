"""Drafting on five real articles: every event that a person found in them, on the right date, and few besides."""

from __future__ import annotations

import pytest

from generator.extract import draft
from tests.acceptance.gold import SHARED, Score, compare, gold_events, report, sources

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
    assert max(len(title.split()) for title in titles) <= 24
