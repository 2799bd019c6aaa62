"""Ids of drafts."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.drafting.lexicon.identifiers import slug, unused


@pytest.mark.parametrize(
    ("title", "identifier"),
    [
        ("Quake hits Nola, killing 12", "quake-hits-nola-killing-12"),
        ("François Müller resigns as head of the bank", "francois-muller-resigns-as-head-bank"),
        ("At least 12 die at sea", "at-least-12-die-sea"),
        ("Up to 40 are hurt", "up-to-40-are-hurt"),
        ("Peru's army leaves", "perus-army-leaves"),
        ("Ærø ferry sinks", "aero-ferry-sinks"),
        ("東京", "event"),
        ("The", "the"),
    ],
)
def test_slug(title: str, identifier: str) -> None:
    """An id keeps the words that matter, in letters that an address can hold."""
    assert slug(title) == identifier


@given(st.text())
def test_any_title_gives_an_id(title: str) -> None:
    """Whatever the title, its id is short and made of letters, digits and hyphens."""
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug(title).rstrip("-"))
    assert len(slug(title)) <= 60


def test_an_id_that_is_taken() -> None:
    """A taken id gets the first free number."""
    assert unused("a", {"b"}) == "a"
    assert unused("a", {"a", "a-2"}) == "a-3"
