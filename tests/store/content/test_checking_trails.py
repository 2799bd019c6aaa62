"""Trails against the rest of the content."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.good_content import GOOD, Slip, told, with_slip

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject

FILE = "trails/water.yaml"


@pytest.mark.parametrize(
    "slip",
    [
        (FILE, "{event: dam}", "{event: damm}", f"{FILE}:3:17: there is no event “damm”; did you mean “dam”?"),
        (FILE, "{event: dam}", "{event: zoo}", f"{FILE}:3:17: there is no event “zoo”; name an event by its id"),
        (FILE, "event: rescue", "event: dam", "the event “dam” stands on this trail twice; leave one of the two out"),
        (FILE, "[[dam|all]]", "[[damm|all]]", "the link [[damm]] leads nowhere; did you mean “dam”?"),
        (FILE, "[[Arden]]", "[[Ardn]]", f"{FILE}:2:17: the link [[Ardn]] leads nowhere; did you mean “Arden”?"),
        (FILE, "{event: dam}, ", "", "a trail has 2 to 20 events, this one 1"),
    ],
)
def test_a_slip_is_told(make_project: MakeProject, slip: Slip) -> None:
    """Unknown events and broken links are told at their place, with the likeliest remedy, and nothing else is."""
    (problem,) = told(make_project(with_slip(slip)))
    assert slip[3] in problem


def test_a_good_trail(make_project: MakeProject) -> None:
    """Of a trail whose events and links there are, nothing is told."""
    assert told(make_project(GOOD)) == []
