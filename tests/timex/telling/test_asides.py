"""What is told in passing."""

from __future__ import annotations

import pytest

from generator.timex.reading.meanings import Meaning, Phrase, Plain
from generator.timex.telling import asides
from tests.timex.around_star import around


@pytest.mark.parametrize(
    ("text", "is_aside"),
    [
        ("It has been dry since *", True),
        ("It has been dry since the river rose on *", True),
        ("Not since *, when the river rose, was it wet.", False),
        ("A letter published on * foretold it.", True),
        ("Since then, it rained on *", False),
        ("It rained on *", False),
    ],
)
def test_told_in_passing(text: str, *, is_aside: bool) -> None:
    """What "since" dates is told in passing, unless more is told of it."""
    assert asides.is_aside(around(text)) is is_aside


@pytest.mark.parametrize(
    ("text", "is_inside"),
    [
        ("The envoy, who came on *, left early.", True),
        ("The bridge, which on * fell, was old.", True),
        ("The envoy, who came, left on *, too.", False),
        ("The envoy left with those who came on *, too.", False),
        ("He met the envoy, who came on *.", False),
        ("On * the envoy, who is old, left.", False),
        ("He met the envoy, who spoke. It fell on *, too.", False),
        ("He met the envoy, who came on *. It fell, too.", False),
    ],
)
def test_relative_clauses(text: str, *, is_inside: bool) -> None:
    """Between two commas a relative clause tells of something beside what is told."""
    assert asides.stands_in_relative_clause(around(text)) is is_inside


@pytest.mark.parametrize(
    ("text", "is_inside"),
    [
        ("The ship, launched in *, left early.", True),
        ("The ship, launched in * and sold, left early.", True),
        ("The ship, which left on *, was old.", False),
        ("Launched in *, the ship left early.", False),
        ("The ship left, launched in *.", False),
        ("The ship, big in *, too.", False),
    ],
)
def test_participle_clauses(text: str, *, is_inside: bool) -> None:
    """So does a participle with what follows it."""
    assert asides.stands_in_participle_clause(around(text)) is is_inside


@pytest.mark.parametrize(
    ("text", "is_attribute"),
    [
        ("It broke the * treaty.", True),
        ("It broke its * Treaty of Friendship.", True),
        ("It broke in * and again.", False),
        ("It broke in *", False),
        ("* was wet", False),
    ],
)
def test_attributes(text: str, *, is_attribute: bool) -> None:
    """Between an article and a noun a year tells which thing is meant, not when it is told of."""
    here = around(text)
    assert asides.is_attribute(Phrase(here.start, here.end, Meaning(Plain("P1Y"))), here.context) is is_attribute


@pytest.mark.parametrize(
    ("text", "is_in_brackets"),
    [("Rain (*) is a book.", True), ("It rained (* and again).", False), ("*)", False), ("(*", False)],
)
def test_brackets(text: str, *, is_in_brackets: bool) -> None:
    """Brackets around a year alone hold that of a work cited."""
    here = around(text)
    assert asides.is_in_brackets(Phrase(here.start, here.end, Meaning(Plain("P1Y"))), here.context) is is_in_brackets
