"""Rings across the date line and around the pole."""

from __future__ import annotations

import pytest

from generator.render.maps.date_line import around_the_pole, joined, opened_in_the_south, over_the_pole, unrolled

COAST = [(-180, -70), (-90, -80), (0, -75), (90, -78), (180, -70)]


def test_unrolled() -> None:
    """A line over the date line goes on beyond it and does not run back around the earth."""
    assert unrolled([(179, 0), (-179, 1), (-178, 2), (178, 3)]) == [(179, 0), (181, 1), (182, 2), (178, 3)]


def test_joined() -> None:
    """In a ring that lies across the date line the next arc begins where the last one ends, forwards or backwards."""
    arcs = [[(170, 0), (179, 1), (-179, 2)], [(-170, 5), (-179, 2)], [(170, 0), (-170, 5)]]
    assert joined(arcs, [[0, ~1, ~2]]) == [
        [(170, 0), (179, 1), (181, 2)], [(190, 5), (181, 2)], [(170, 0), (190, 5)],
    ]  # fmt: skip


def test_joined_to_what_is_settled() -> None:
    """A ring whose second arc another ring has settled follows that one."""
    arcs = [[(179, 0), (-179, 2)], [(-179, 2), (-170, 5)], [(-170, 5), (-179, 9), (-179, 2)]]
    assert joined(arcs, [[0, 1], [2, 1]])[2] == [(190, 5), (181, 9), (181, 2)]


def test_an_arc_wanted_twice() -> None:
    """An arc that would have to lie on both sides of the date line is an error, not a line around the earth."""
    arcs = [[(170, 0), (-170, 0)], [(-170, 0), (-160, 0)], [(-160, 0), (-150, 0)]]
    with pytest.raises(ValueError, match="both sides"):
        joined(arcs, [[0, 1], [2], [1, 2]])


def test_around_the_pole() -> None:
    """A coast all around the earth is opened where it lies nearest to the pole and closed along the pole."""
    assert around_the_pole(unrolled(COAST))
    assert not around_the_pole([(0, 0), (170, 0)])
    opened = opened_in_the_south(COAST)
    assert opened == [(-90, -80), (0, -75), (90, -78), (180, -70), (270, -80)]
    assert over_the_pole(opened) == [(270, -80), (270, -90), (-90, -90), (-90, -80)]
