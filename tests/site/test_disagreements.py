"""Sources disagree where they give different numbers for the same thing."""

from __future__ import annotations

import pytest

from generator.model.event import Figure
from generator.site.disagreements import compare


@pytest.mark.parametrize(
    ("values", "differing"),
    [
        (["400"], [False]),
        (["400", "400"], [False, False]),
        (["at least 60", "At  least 60"], [False, False]),
        (["400", "350"], [True, True]),
        (["400", "350", "400"], [False, True, False]),
        (["400", "350", "350", "400"], [True, True, True, True]),
    ],
)
def test_differing_values(values: list[str], differing: list[bool]) -> None:
    """A value differs that is not what most say; where nothing leads, all do."""
    (comparison,) = compare(Figure("dead", value, "herald") for value in values)
    assert list(comparison.differing) == differing
    assert comparison.disagree == any(differing)


def test_things_are_kept_apart() -> None:
    """Numbers for different things never disagree, and things stand in the order first named."""
    figures = [Figure("dead", "3", "a"), Figure("homeless", "120", "a"), Figure("Dead", "3", "b")]
    comparisons = compare(figures)
    assert [(each.what, len(each.figures), each.disagree) for each in comparisons] == [
        ("dead", 2, False),
        ("homeless", 1, False),
    ]
