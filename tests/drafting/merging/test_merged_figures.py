"""Figures of one event from several sources."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.drafting.merging.events import merge
from generator.drafting.merging.merged_figures import merged_figures
from generator.model.event import Figure

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate


@pytest.fixture
def merged(candidates_in: Callable[..., list[Candidate]]) -> Callable[..., list[tuple[str, str, str]]]:
    (candidate,) = candidates_in("A ferry sank on Monday.")

    def merge_all(*figures: tuple[str, str, str]) -> list[tuple[str, str, str]]:
        given = [replace(candidate, figures=(Figure(*figure),)) for figure in figures]
        return [(figure.what, figure.value, figure.source) for figure in merged_figures(given)]

    return merge_all


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        # Sources that disagree stand side by side.
        (
            [("dead", "12", "herald"), ("boats", "two", "herald"), ("dead", "15", "post")],
            [("dead", "12", "herald"), ("dead", "15", "post"), ("boats", "two", "herald")],
        ),
        # The same number in words and in digits is one value.
        ([("dead", "ten", "herald"), ("dead", "10", "post")], [("dead", "10", "herald"), ("dead", "10", "post")]),
        (
            [("dead", "ten", "herald"), ("dead", "at least 10", "post")],
            [("dead", "ten", "herald"), ("dead", "at least 10", "post")],
        ),
        # The fuller name holds where only one is.
        (
            [("miners dead", "12", "herald"), ("Peruvian miners dead", "15", "post")],
            [("Peruvian miners dead", "12", "herald"), ("Peruvian miners dead", "15", "post")],
        ),
        (
            [("miners dead", "9", "herald"), ("Peruvian miners dead", "3", "herald")],
            [("miners dead", "9", "herald"), ("Peruvian miners dead", "3", "herald")],
        ),
        # Once is enough.
        ([("dead", "12", "herald"), ("dead", "12", "herald")], [("dead", "12", "herald")]),
    ],
)
def test_figures_meet(
    merged: Callable[..., list[tuple[str, str, str]]],
    given: list[tuple[str, str, str]],
    expected: list[tuple[str, str, str]],
) -> None:
    """What sources count alike goes by one name, so that where they disagree it is seen."""
    assert merged(*given) == expected


def test_an_event_has_the_figures_of_all_its_passages(candidates_in: Callable[..., list[Candidate]]) -> None:
    """One event from two articles shows what each says."""
    found = [
        *candidates_in("At least 12 people died when a ferry sank off Nola on Monday.", source_id="herald"),
        *candidates_in("A ferry sank off Nola on Monday, killing 15 people.", source_id="post"),
    ]
    events = merge(found)
    figures = {figure for event in events for figure in event.figures}
    assert figures >= {Figure("dead", "at least 12", "herald"), Figure("dead", "15", "post")}
