"""How alike two candidates are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.drafting.merging.profiles import profiles
from generator.drafting.merging.similarity import likeness
from generator.drafting.merging.term_weights import TermWeights

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.event import Candidate

    Finder = Callable[..., list[Candidate]]

SENTENCES = (
    "A quake struck Marenza on Monday.",
    "The quake hit the city of Marenza on Monday.",
    "Ana Ruiz said on Monday that taxes would rise.",
    "Tom Hill said on Tuesday it was over.",
    "Rebels seized Nola in March 2021.",
    "The court will rule on Friday.",
)


def reasons(candidates_in: Finder, one: str, other: str) -> str:
    found = profiles([*candidates_in(one, source_id="echo"), *candidates_in(other, source_id="post")])
    return "; ".join(likeness(found[0], found[1], TermWeights(found)).reasons)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("A quake struck Nola on Monday.", "A quake struck Nola on Tuesday.", "different days"),
        ("Rebels met in Nola on Monday.", "Rebels met in Ostia on Monday.", "different places"),
        ("Rebels seized Nola on Monday.", "Rebels seized Ostia on Monday.", "it happened to different ones"),
        ("Rebels shelled a school on Monday.", "Rebels shelled a bank on Monday.", "something else undergoes it"),
        ("A train crashed in Nola on Monday.", "A bus crashed in Nola on Monday.", "somebody else does it"),
        ("Rebels fled on Monday.", "A dam burst on Monday.", ""),
        ("Ana Ruiz resigned on Monday.", "Ana Ruiz fled on Monday.", "different happenings"),
        ("Ana Ruiz said on Monday it was unfair.", "Tom Hill said on Monday it was unfair.", "two speakers"),
        ("Ana Ruiz said on Monday it was unfair.", "Ruiz said on Monday taxes fell.", "the same speaker"),
        ("Miners vowed on Monday to strike.", "Workers struck on Monday.", "one is a statement"),
        ("A court jailed Hill on Monday.", "A court jailed Hill on Monday.", "the same words"),
    ],
)
def test_reasons(candidates_in: Finder, one: str, other: str, reason: str) -> None:
    """A likeness says what spoke for it and against it."""
    assert reason in reasons(candidates_in, one, other)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES))
def test_likeness_is_symmetric(candidates_in: Finder, one: str, other: str) -> None:
    """It does not matter which of two candidates comes first, and points are never below none."""
    first, second = profiles([*candidates_in(one, source_id="echo"), *candidates_in(other, source_id="post")])
    weights = TermWeights([first, second])
    assert likeness(first, second, weights).points == pytest.approx(likeness(second, first, weights).points)
    assert likeness(first, second, weights).points >= 0
