"""Words that compare."""

from __future__ import annotations

import pytest

from generator.drafting.meaning.concepts import names_in, names_of_object, places_in, stem, terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("airstrikes", "airstrike"),
        ("seized", "seizes"),
        ("Peruvian", "Peru"),
        ("French", "France"),
        ("cities", "city"),
        ("Moss's", "Moss"),
        ("elections", "election"),
    ],
)
def test_forms_of_one_word(one: str, other: str) -> None:
    """Endings, and words for a people, come down to one stem."""
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("Niger", "Nigeria"), ("bank", "band"), ("Ruiz", "ruin"), ("glass", "gla")])
def test_different_words(one: str, other: str) -> None:
    """Words that are only spelt alike stay apart."""
    assert stem(one) != stem(other)


def test_terms_leave_small_words_out() -> None:
    """Articles, auxiliaries, prepositions and days say nothing of an event."""
    assert terms("The rebels were in Nola on Monday") == {"rebel", "nola"}


@pytest.mark.parametrize(
    ("title", "objects", "places"),
    [
        ("Ruiz opens Nola bridge", {"nola"}, set()),
        ("Rebels seize the town of Nola", {"nola"}, set()),
        ("Ruiz meets Hill in the port of Ostia", {"hill"}, {"ostia"}),
        ("School in Nola burns down", set(), {"nola"}),
        ("Ruiz resigns", set(), set()),
        ("Army to enter Nola", {"nola"}, set()),
        ("Ruiz appeals to Hill", set(), set()),
    ],
)
def test_names_of_a_headline(title: str, objects: set[str], places: set[str]) -> None:
    """Names right behind the verb say to whom it happened, those behind "in" and the like where."""
    assert names_of_object(title) == objects
    assert places_in(title) == places


def test_all_names_of_a_headline() -> None:
    """Capitalised words are names, whoever they stand for."""
    assert names_in("Ruiz opens Nola bridge") == {"ruiz", "nola"}
