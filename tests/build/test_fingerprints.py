"""Equal ingredients have equal fingerprints, and others have others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.build.fingerprints import Fingerprints
from generator.dates.edtf import parse
from generator.model.event import Origin
from generator.model.names import Name
from generator.site.pages import pages
from generator.site.pages.plans import PagePlan
from generator.site.pages.records.page import Page
from generator.site.pages.records.parts import Link, Markdown, Step, Walk
from generator.site.pages.shared.pieces import pieces
from tests.site.flood import flood

WALK = Walk(next=Step(Link("a.html", "A"), parse("2013-01-14")))


def fingerprint_of(ingredients: object, salt: str = "salt") -> str:
    return Fingerprints(salt).of(PagePlan("a.html", a_page, ingredients))


def a_page(_ingredients: object) -> Page:
    raise AssertionError("no page is made to know what it is made from")


def another_page(_ingredients: object) -> Page:
    raise AssertionError("likewise")


def test_every_page_planned_twice() -> None:
    """Pages planned again from the same content have the fingerprints that they had, and each one of its own."""
    first, second = (
        [Fingerprints("salt").of(plan) for plan in pages(pieces(flood(), searchable=True))] for _ in range(2)
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
    assert fingerprint_of(other) != fingerprint_of(WALK)
    assert fingerprint_of(other) == fingerprint_of(replace(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Link("a", "b"), Markdown("a", "b")),  # type: ignore[arg-type]  # records of two sorts with the same fields
        (Link("a", "1"), Link("a", 1)),  # type: ignore[arg-type]
        (Markdown("a", (("b", "c"),)), Markdown("a", (("b",), ("c",)))),  # type: ignore[arg-type]
        (Markdown("a", {"b": "c"}), Markdown("a", {"b": "d"})),  # type: ignore[arg-type]
    ],
)
def test_the_type_counts(one: object, other: object) -> None:
    """What is not the same all the way down has another fingerprint."""
    assert fingerprint_of(one) != fingerprint_of(other)


def test_the_maker_and_the_theme_count() -> None:
    """The same ingredients make another page with another function, another theme or another program."""
    known = Fingerprints("salt").of(PagePlan("a.html", a_page, WALK))
    assert known != Fingerprints("salt").of(PagePlan("a.html", another_page, WALK))
    assert known != Fingerprints("pepper").of(PagePlan("a.html", a_page, WALK))


def test_one_object_or_two_that_are_equal() -> None:
    """Which parts are one object in memory means nothing: what was read from a cache is what was read from files."""
    words = "".join(["a", "b"])
    assert fingerprint_of(Link(words, words)) == fingerprint_of(Link("ab", "".join(["a", "b"])))
    name = Name("place", "gao", "Gao")
    assert fingerprint_of(Walk(name, name)) == fingerprint_of(Walk(name, replace(name)))  # type: ignore[arg-type]


def test_where_an_entry_stands_means_nothing() -> None:
    """An entry that is moved down its file by another is the same."""
    name = Name("place", "gao", "Gao", origin=Origin("content/places.yaml", 0))
    moved = replace(name, origin=Origin("content/places.yaml", 1))
    assert fingerprint_of(Walk(name)) == fingerprint_of(Walk(moved))  # type: ignore[arg-type]


def test_what_has_no_order_is_refused() -> None:
    """A set would have another fingerprint in every run."""
    with pytest.raises(TypeError, match="from a frozenset"):
        fingerprint_of(Link("a", frozenset("ab")))  # type: ignore[arg-type]
