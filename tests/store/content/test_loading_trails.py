"""Reading trails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.model.trail import Trail, TrailStep
from generator.store.content.loading import load

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject

SITE = {"site.yaml": "title: The flood\n"}


def test_a_trail(make_project: MakeProject) -> None:
    """A file is a trail: its name the id, its steps in order, a line where there is one."""
    text = "title: The water\ndescription: From *here*.\nsteps:\n- event: dam\n- event: rescue\n  line: Then boats.\n"
    loaded = load(make_project({**SITE, "trails/the-water.yaml": text}))
    assert loaded.problems == ()
    steps = (TrailStep("dam"), TrailStep("rescue", "Then boats."))
    assert loaded.trails == (Trail("the-water", "The water", "From *here*.", steps, "content/trails/the-water.yaml"),)


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("index.yaml", "title: A\nsteps: []\n", "“index” cannot be the address of a trail; rename the file to trail-1"),
        ("My Trail.yaml", "title: A\nsteps: []\n", "rename the file to my-trail.yaml"),
        ("notes.txt", "later", "only .yaml files are read here"),
        ("a.yaml", "title: A\nsteps: [{evnt: dam}]\n", "did you mean “event”?"),
        ("a.yaml", "title: A\n", "steps"),
        ("a.yaml", "- title: A\n", "must be a mapping"),
        ("a.yaml", "title: [\n", "content/trails/a.yaml:"),
        ("a.yaml", "title: A\nsteps: dam\n", "must be a list"),
    ],
)
def test_what_is_no_trail(make_project: MakeProject, name: str, text: str, told: str) -> None:
    """What is wrong is told with its file and what to do, and the trail is left out."""
    loaded = load(make_project({**SITE, f"trails/{name}": text}))
    assert loaded.trails == ()
    assert any(told in str(problem) for problem in loaded.problems), loaded.problems
