"""Windows on the earth."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.maps.frames import box_around, frame_on, kilometres_between
from generator.render.maps.lines import Point

PLACES = st.lists(st.tuples(st.floats(-180, 180), st.floats(-85, 85)), min_size=1, max_size=8)


@given(PLACES)
def test_a_window_shows_what_it_is_for(places: list[Point]) -> None:
    """Wherever places lie, over the date line or near a pole, the window around them shows them all."""
    frame = frame_on(box_around(places), 800, 600, margin=0.05, least=100)
    assert all(frame.shows(*place) for place in places)
    assert frame.east - frame.west <= 360.001


@pytest.mark.parametrize(
    ("places", "box"),
    [
        ([(10, 1), (20, 5)], (10, 1, 20, 5)),
        ([(170, -10), (-170, 10)], (170, -10, 190, 10)),
        ([(5, 5)], (5, 5, 5, 5)),
        ([(-74, 40), (2, 48), (38, 9)], (-74, 9, 38, 48)),
    ],
)
def test_box_around(places: list[Point], box: tuple[float, ...]) -> None:
    """The least box, over the date line where that way is shorter."""
    assert box_around(places) == box


def test_a_lone_place_has_country_around_it() -> None:
    """The window is as wide as asked, in the proportions of the drawing, with the place in its middle."""
    frame = frame_on((2.0, 45.0, 2.0, 45.0), 800, 600, margin=0.1, least=400)
    assert frame.kilometres == pytest.approx(400, rel=0.01)
    assert (frame.north - frame.south) * 111.2 == pytest.approx(300, rel=0.01)
    assert frame.place(2, 45) == pytest.approx((400, 300), abs=0.5)


def test_a_place_stands_in_the_window_that_lies_over_the_date_line() -> None:
    """Fiji lies beside New Zealand, not on the other side of the world."""
    frame = frame_on((170.0, -45.0, 190.0, -15.0), 800, 600, margin=0, least=100)
    assert frame.shows(-178.0, -17.0)
    assert not frame.shows(0.0, -30.0)


@pytest.mark.parametrize(
    ("one", "other", "kilometres"),
    [((2.35, 48.86), (-74.0, 40.71), 5837), ((179.5, 0.0), (-179.5, 0.0), 111), ((0.0, 0.0), (0.0, 0.0), 0)],
)
def test_kilometres_between(one: Point, other: Point, kilometres: int) -> None:
    """Over the earth, the short way."""
    assert kilometres_between(one, other) == pytest.approx(kilometres, abs=5)
