"""Which candidates are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.drafting.merging.blocking import pairs
from generator.drafting.merging.profiles import profiles

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate

    Finder = Callable[..., list[Candidate]]

DATES = {
    "on Monday": "2024-05-13",
    "on Tuesday": "2024-05-14",
    "in May": "2024-05",
    "in 2024": "2024",
    "at the weekend": "2024-05-11/2024-05-12",
    "since 2020": "2020/..",
}


@pytest.mark.parametrize(
    ("one", "other", "compared"),
    [
        ("on Monday", "on Monday", True),
        ("on Monday", "in May", True),
        ("in May", "in 2024", True),
        ("on Monday", "in 2024", True),
        ("on Monday", "on Tuesday", False),
        ("on Monday", "at the weekend", False),
    ],
)
def test_only_one_time_is_compared(candidates_in: Finder, one: str, other: str, compared: bool) -> None:
    """Candidates are compared where their dates can be one, however vague."""
    found = [
        candidate
        for number, when in enumerate((one, other))
        for candidate in candidates_in(f"Rebels shelled Nola {when}.", source_id=f"p{number}", dates=DATES)
    ]
    assert list(pairs(profiles(found))) == ([(0, 1)] if compared else [])


@pytest.mark.parametrize(
    ("sentence", "compared"),
    [("Rebels seized Nola {}.", True), ("Rebels shelled Nola {}.", False), ("Rebels fled {}.", False)],
)
def test_what_does_not_happen_twice_is_compared_with_the_next_day(
    candidates_in: Finder, sentence: str, compared: bool
) -> None:
    """A town is seized once, and two sources may be a day apart; it is shelled every day."""
    found = [
        candidate
        for when in ("on Monday", "on Tuesday")
        for candidate in candidates_in(sentence.format(when), source_id=when, dates=DATES)
    ]
    assert list(pairs(profiles(found))) == ([(0, 1)] if compared else [])


def test_candidates_without_a_word_in_common_are_not_compared(candidates_in: Finder) -> None:
    """Nothing in common, nothing to compare."""
    found = candidates_in("Rebels seized Nola on Monday. Prices rose on Monday.", dates=DATES)
    assert list(pairs(profiles(found))) == []


def test_work_grows_no_faster_than_the_articles(candidates_in: Finder) -> None:
    """A word that hundreds of candidates of one day share makes no pairs; the pairs grow with the candidates."""
    text = "Voters in Town{0} elected mayor Name{0} on Monday."
    counts = {}
    for size in (100, 200):
        found = [
            one
            for number in range(size)
            for one in candidates_in(text.format(number), source_id=f"p{number}", dates=DATES)
        ]
        assert len(found) == size
        counts[size] = sum(1 for _ in pairs(profiles(found)))
    assert counts[200] <= 2 * counts[100]
