"""Undated sentences give their dead and their damage to the event that they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate

    Finder = Callable[..., list[Candidate]]

OFFICERS = "Officers had been warned. They had asked for more men. Nobody came. "


def tolls(found: list[Candidate]) -> dict[str, list[str]]:
    """What each candidate's figures say, by its title."""
    return {
        candidate.title: [f"{figure.value} {figure.what}" for figure in candidate.figures]
        for candidate in found
        if candidate.figures
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels attacked the barracks in Nola on Monday.\n\n"
            + OFFICERS
            + "Nine soldiers were killed in the assault.",
            {"Rebels attack the barracks in Nola": ["nine soldiers dead"]},
        ),
        (
            "Rebels attacked Nola on Monday. On Tuesday a bomb exploded in Ostia.\n\n"
            + OFFICERS
            + "At least 12 people died in the attack on Nola, doctors said.",
            {"Rebels attack Nola": ["at least 12 dead"]},
        ),
    ],
)
def test_tolls_find_their_event(candidates_in: Finder, text: str, expected: dict[str, list[str]]) -> None:
    """By the name that stands beside the word for it, or as the last thing told that such a word can mean."""
    assert tolls(candidates_in(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The council met in Nola on Monday.\n\n" + OFFICERS + "Nine soldiers were killed in an assault.",
        "Rebels attacked Nola on Monday.\n\n" + OFFICERS + "In Ostia nine soldiers were killed in another assault.",
        "Rebels attacked Nola on Monday.\n\n" + OFFICERS + "The price of 400 boats fell.",
        "Rebels attacked Nola on Monday.\n\n" + OFFICERS * 2 + "Nine people died of hunger.",
        "Rebels will attack Nola on Saturday.\n\n" + OFFICERS + "Nine soldiers were killed in the assault.",
    ],
)
def test_tolls_of_something_else(candidates_in: Finder, text: str) -> None:
    """Where nothing harmful is told, another place is named, or a word for what happened is missing."""
    assert tolls(candidates_in(text)) == {}
