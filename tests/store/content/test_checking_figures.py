"""Figures that their source does not have."""

from __future__ import annotations

from generator.store.content.checking import check
from generator.store.content.compared import Compared
from generator.store.content.loading import load
from tests.store.conftest import MakeProject
from tests.store.good_content import GOOD


def test_a_figure_that_does_not_stand_is_told(make_project: MakeProject) -> None:
    """At its value, with what it counts."""
    told = check(load(make_project(GOOD)), Compared(unstated={("dam", 0)}))
    assert [str(problem) for problem in told] == [
        "content/events/a.yaml:8:35: warning: the number “40” (houses) does not stand in herald; "
        "write it as the source has it"
    ]
