"""Whole articles of several subjects and styles: what an editor would keep of each is drafted, and little else."""

from __future__ import annotations

import pytest

from tests.drafting.news_corpus import Comparison, articles, compare, report


@pytest.fixture(scope="module")
def compared() -> list[Comparison]:
    return [compare(source, kept) for source, kept in articles()]


def test_what_an_editor_would_keep_is_drafted(compared: list[Comparison]) -> None:
    """At least 85 of 100 events of ten articles are drafted on the right date, and half of every one's."""
    found, wanted = sum(one.found for one in compared), sum(one.wanted for one in compared)
    assert found >= 0.85 * wanted, report(compared)
    assert all(one.found >= 0.5 * one.wanted for one in compared), report(compared)


def test_little_else_is_drafted(compared: list[Comparison]) -> None:
    """At most one draft of ten is of nothing that an editor would keep."""
    assert sum(len(one.extra) for one in compared) <= 0.1 * sum(one.drafted for one in compared), report(compared)
