"""Why an event is drafted as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.drafting.merging.events import merged
from generator.drafting.merging.explaining import explanation

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate


def test_an_event_of_two_articles(candidates_in: Callable[..., list[Candidate]]) -> None:
    """Each passage is given with its date and rule, then why they are one event, in points."""
    found = [
        *candidates_in("Rebels seized the port of Nola on Monday, residents said.", source_id="herald"),
        *candidates_in("On Monday Nola was captured by rebels.", source_id="post"),
    ]
    ((event, cluster),) = merged(found)
    assert event.title == "Rebels seize Nola"
    lines = explanation(cluster)
    assert lines[:4] == (
        "1. herald: “Rebels seized the port of Nola on Monday, residents said.”",
        "   drafted as: Rebels seize Nola (fighting)",
        "   dated Monday 13 May 2024 by “on Monday”, rule test. ‘Monday’",
        "   according to residents",
    )
    assert lines[4] == "2. post: “On Monday Nola was captured by rebels.”"
    assert lines[-1].startswith("1 and 2 are one event: ")
    assert "the same happening +0.30" in lines[-1]


def test_an_event_of_one_passage(candidates_in: Callable[..., list[Candidate]]) -> None:
    """Where nothing was merged, it says so."""
    ((_, cluster),) = merged(candidates_in("A ferry sank on Monday."))
    assert explanation(cluster)[-1] == "No other passage was found to report it."


def test_each_passage_has_its_strongest_likeness(candidates_in: Callable[..., list[Candidate]]) -> None:
    """Five passages are alike in ten pairs, of which no passage needs more than one to be explained."""
    found = [
        candidate
        for paper in ("herald", "post", "courier", "standard", "times")
        for candidate in candidates_in("Rebels seized the port of Nola on Monday.", source_id=paper)
    ]
    ((_, cluster),) = merged(found)
    likenesses = [line for line in explanation(cluster) if " are one event: " in line]
    assert 2 < len(likenesses) <= 4
