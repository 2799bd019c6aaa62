"""Ids: what can be one, and how one is made from any words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.store.entries.ids import as_id, is_id


@pytest.mark.parametrize("text", ["a", "dam-breaks", "2013", "a-1-b", "com", "console", "a" * 100])
def test_an_id(text: str) -> None:
    """Lower-case letters, digits and single hyphens."""
    assert is_id(text)


@pytest.mark.parametrize(
    "text",
    ["", "A", "a_b", "a--b", "-a", "a-", "a b", "é", "a.b", "a/b", "..", "nul", "com1", "lpt9", "a" * 101, "a\n", "٣"],
)
def test_no_id(text: str) -> None:
    """What could leave the folder, clash on another system, or surprise in an address."""
    assert not is_id(text)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Fall of Diabaly", "fall-of-diabaly"),
        ("Élysée: “Yes”", "elysee-yes"),
        ("Malians' army", "malians-army"),
        ("con", "con-1"),
        ("مالي", ""),
    ],
)
def test_an_id_made_from_words(text: str, made: str) -> None:
    """Accents go, everything else becomes hyphens."""
    assert as_id(text) == made


@given(st.text())
def test_what_is_made_is_an_id(text: str) -> None:
    """Whatever the words, the result is an id, or empty where no letter is left."""
    made = as_id(text)
    assert made == "" or is_id(made)
    assert as_id(made) == made
