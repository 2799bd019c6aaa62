"""Equal records have equal fingerprints, and others have others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.build.fingerprints import Fingerprints
from generator.dates.edtf import parse
from generator.site.pages import pages
from generator.site.pages.pieces import pieces
from generator.site.pages.records.parts import Link, Markdown, Step, Walk
from tests.site.flood import flood

WALK = Walk(next=Step(Link("a.html", "A"), parse("2013-01-14")))


def test_every_page_made_twice() -> None:
    """Pages made again from the same content have the fingerprints that they had, and each page one of its own."""
    first, second = (
        [Fingerprints("salt").of(page) for page in pages(pieces(flood(), searchable=True))] for _ in range(2)
    )
    assert first == second
    assert len(set(first)) == len(first)


@pytest.mark.parametrize(
    "other",
    [
        replace(WALK, next=None),
        replace(WALK, previous=WALK.next),
        replace(WALK, next=Step(Link("a.html", "A"), parse("2013-01-15"))),
        replace(WALK, next=Step(Link("a.html", "A "), parse("2013-01-14"))),
        replace(WALK, next=Step(Link("a.htmlA", ""), parse("2013-01-14"))),
        replace(WALK, next=Step(Link("a.html", "A\ud800"), parse("2013-01-14"))),
    ],
)
def test_each_part_counts(other: Walk) -> None:
    """However deep it lies, and wherever one text ends and the next begins."""
    fingerprints = Fingerprints("salt")
    assert fingerprints.of(other) != fingerprints.of(WALK)
    assert fingerprints.of(other) == fingerprints.of(replace(other))


def test_the_type_counts() -> None:
    """Records of two sorts with the same fields are not the same."""
    assert Fingerprints("salt").of(Link("a", "b")) != Fingerprints("salt").of(Markdown("a", ()))
    assert Fingerprints("salt").of(WALK) != Fingerprints("pepper").of(WALK)


def test_what_has_no_order_is_refused() -> None:
    """A set would have another fingerprint in every run."""
    with pytest.raises(TypeError, match="cannot hold a frozenset"):
        Fingerprints("salt").of(Link("a", frozenset("ab")))  # type: ignore[arg-type]
