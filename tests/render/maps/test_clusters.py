"""Which places of a map lie together."""

from __future__ import annotations

from generator.render.maps.clusters import lie_together


def test_lie_together() -> None:
    """The heavy places pull the middle to them; what lies many times as far is apart."""
    assert lie_together([(0, 0), (1, 0), (2, 1), (60, 40)], [3, 2, 1, 1]) == (True, True, True, False)
    assert lie_together([(0, 0), (60, 40)], [1, 1]) == (True, True)
