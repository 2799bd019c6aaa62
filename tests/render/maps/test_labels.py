"""Room for names."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from generator.render.maps.labels import Wanted, around, find_room

WANTED = st.lists(
    st.builds(
        Wanted, st.text("abcdeimw ", min_size=1, max_size=12), st.floats(0, 400), st.floats(0, 300), st.floats(2, 20),
        st.just(12.0),
    ),
    max_size=25,
)  # fmt: skip


@given(WANTED)
def test_no_name_covers_another(wanted: list[Wanted]) -> None:
    """Names that found room cover neither each other nor a mark, and stay on the map."""
    marks = [around(name.x, name.y, name.radius) for name in wanted]
    rooms = [label.room for label in find_room(wanted, marks, 400, 300) if label]
    assert not any(one.overlaps(other) for one, other in combinations(rooms, 2))
    assert not any(room.overlaps(mark) for room in rooms for mark in marks)
    assert all(room.left >= 0 and room.right <= 400 and room.top >= 0 and room.bottom <= 300 for room in rooms)


def test_the_right_side_first() -> None:
    """A name stands to the right; at the right edge, to the left; in a crowd, the first served has it."""
    free, edge = Wanted("Elan", 100, 100, 4, 12), Wanted("Weir", 395, 200, 4, 12)
    crowded = Wanted("Arle", 100, 100, 4, 12)
    labels = find_room([free, edge, crowded], [], 400, 300)
    assert [label.anchor if label else "" for label in labels] == ["start", "end", "end"]


def test_no_room() -> None:
    """A name that would leave the map on every side is left out."""
    assert find_room([Wanted("A very long name indeed", 50, 50, 4, 12)], [], 100, 100) == (None,)
