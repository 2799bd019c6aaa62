"""Lines strung together."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.maps.chains import chained

ARCS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=20).map(lambda ends: dict(enumerate(ends)))


@pytest.mark.parametrize(
    ("ends", "lines"),
    [
        ({}, 0),
        ({0: ("a", "b"), 1: ("b", "c"), 2: ("d", "c")}, 1),
        ({0: ("a", "b"), 1: ("c", "d")}, 2),
        ({0: ("a", "b"), 1: ("a", "c"), 2: ("a", "d")}, 2),  # a fork
        ({0: ("a", "a"), 1: ("a", "b")}, 1),  # a loop on the way
    ],
)
def test_chained(ends: dict[int, tuple[str, str]], lines: int) -> None:
    """Arcs that meet end to end are one line; where three meet, there are two."""
    assert len(chained(ends)) == lines


@given(ARCS)
def test_each_arc_once(ends: dict[int, tuple[int, int]]) -> None:
    """Every arc stands in one line once, and each begins where the one before it ends."""
    lines = chained(ends)
    assert sorted(max(number, ~number) for line in lines for number in line) == sorted(ends)
    directed = {**ends, **{~number: (end, start) for number, (start, end) in ends.items()}}
    assert all(directed[one][1] == directed[other][0] for line in lines for one, other in pairwise(line))
