"""Words that compare."""

from __future__ import annotations

import pytest

from generator.drafting.concepts import frames, names_after_verb, names_in, stem, terms


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


def test_names_of_a_headline() -> None:
    """Capitalised words are names; those behind the verb tell where or to whom."""
    assert names_in("Ruiz opens Nola bridge") == {"ruiz", "nola"}
    assert names_after_verb("Ruiz opens Nola bridge") == {"nola"}
    assert names_after_verb("Ruiz resigns") == frozenset()


@pytest.mark.parametrize(
    ("action", "title", "frame"),
    [
        ("seize", "Rebels seize Nola", "capture"),
        ("take", "Rebels take control of Nola", "capture"),
        ("fall", "Nola falls", "capture"),
        ("offensive", "Army launches an offensive", "begin"),
        ("buy", "Moss buys Skylark", "buy"),
        ("hold", "Leaders hold a summit", "meet"),
    ],
)
def test_what_a_verb_amounts_to(action: str, title: str, frame: str) -> None:
    """Different verbs, or a verb and its object, can mean one happening."""
    assert frame in frames(action, title)


def test_taking_office_is_no_capture() -> None:
    """“take” is a capture only with what is captured."""
    assert frames("take", "Ruiz takes office") == frozenset()
