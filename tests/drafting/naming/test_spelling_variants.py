"""Spellings that may mean one name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.drafting.naming.spelling_variants import variant_reason, variants


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Callao", "Calloa", "two letters swapped"),
        ("Gao", "Goa", "two letters swapped"),
        ("Valery Orlov", "Valeri Orlov", "“y” for “i”"),
        ("Melissa Fleming", "Melissa Flemming", "a letter doubled"),
        ("Sao Paulo", "São Paulo", "capitals, accents or hyphens aside the same"),
        ("Al-Shabaab", "al Shabaab", "capitals, accents or hyphens aside the same"),
        ("Hamburg", "Homburg", "one letter differs"),
    ],
)
def test_one_name(one: str, other: str, reason: str) -> None:
    """Swapped letters, sounds written two ways, doubled letters and accents make variants, whichever comes first."""
    assert variant_reason(one, other) == variant_reason(other, one).replace("“i” for “y”", "“y” for “i”") == reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Iran", "Iraq"),
        ("Niger", "Nigeria"),
        ("Austria", "Australia"),
        ("Slovakia", "Slovenia"),
        ("Georgia", "Georgian"),
        ("Berlin", "Merlin"),
        ("Mali", "Bali"),
        ("North Korea", "South Korea"),
        ("Jean Martin", "Joan Martin"),
        ("Ana Ruiz", "Eva Ruis"),
        ("Callao", "Callao"),
    ],
)
def test_two_names(one: str, other: str) -> None:
    """Short names that a letter parts, longer forms and other first letters are other names; a name is no variant."""
    assert variant_reason(one, other) == ""


def test_the_rarer_spelling_stands_for_the_frequent_one() -> None:
    """Of new spellings the frequent one is the name; one that the project knows always is."""
    counts = {"Callao": 5, "Calloa": 1, "Nola": 3}
    assert variants(counts, (), {}) == {"Calloa": "Callao"}
    assert variants(counts, ("Calloa",), {}) == {"Callao": "Calloa"}
    assert variants(counts, (), {"Calloa": frozenset({"Callao"})}) == {}


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_text_is_survived(one: str, other: str) -> None:
    """Whatever two spellings are, they are variants of each other or not, both ways alike."""
    assert bool(variant_reason(one, other)) == bool(variant_reason(other, one))


@given(st.lists(st.text("abcno -", min_size=1, max_size=7).filter(str.strip), max_size=12, unique=True))
def test_comparing_near_spellings_misses_none(spellings: list[str]) -> None:
    """Every spelling that has a reason to be one that is used more finds one, as if each were compared with each."""
    counts = {spelling: len(spellings) - at for at, spelling in enumerate(spellings)}
    found = variants(counts, [], {})
    for at, spelling in enumerate(spellings):
        free = [other for other in spellings[:at] if other not in found]
        assert (spelling in found) == any(variant_reason(spelling, other) for other in free)
