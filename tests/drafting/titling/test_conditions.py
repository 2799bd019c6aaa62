"""A plan's headline keeps what it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.drafting.grammar.utterances import utterances
from generator.drafting.titling.conditions import with_condition
from tests.drafting.conftest import make_source

if TYPE_CHECKING:
    from generator.drafting.grammar.utterances import Utterance


def read(text: str) -> Utterance:
    (passage,) = make_source(text).passages
    return utterances(passage, [], [])[0]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Pilots will strike if the airline sells jets.", "Pilots to strike if the airline sells jets"),
        ("Pilots will strike.", "Pilots to strike"),
        ("Pilots will strike when the season begins.", "Pilots to strike"),
        # A condition in which no verb was found.
        ("Pilots will strike if the airline cuts wages.", ""),
        # Who "it" is stands outside.
        ("Pilots will strike if it sells jets.", ""),
        # Longer than a headline.
        (f"Pilots will strike if the airline closes {'very ' * 20}good wages.", ""),
    ],
)
def test_condition(text: str, title: str) -> None:
    """A condition that stands by itself and fits is kept; with another, the plan has no headline."""
    utterance = read(text)
    assert with_condition("Pilots to strike", utterance, 0) == title
