"""Plans handed over to another process are the same plans there."""

from __future__ import annotations

import pickle

from generator.build.handing_over import handed_over
from generator.site.chronology import chronology
from generator.site.pages import pages
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import CONTENT, DATINGS


def test_every_page_can_be_handed_over() -> None:
    """What comes out on the other side makes the same page, whatever sort it is."""
    plans = list(pages(pieces(chronology(CONTENT, DATINGS), searchable=True)))
    there = pickle.loads(handed_over(plans))  # noqa: S301 — our own
    assert there == plans
    assert [plan.made() for plan in there] == [plan.made() for plan in plans]


def test_what_is_shared_goes_over_once() -> None:
    """Neighbours share much, so that two hundred of them take little more room than two."""
    plan = next(pages(pieces(chronology(CONTENT, DATINGS))))
    assert len(handed_over([plan] * 200)) < 2 * len(handed_over([plan]))
