"""An entry that got another id by hand is told how to keep its old address."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.dates.edtf import parse
from generator.model.event import Citation, Event
from generator.store.content.loading import load
from generator.store.filing.renaming import check_renamed, renamed_entries
from tests.store.good_content import GOOD

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject


def event(key: str, letters: str, was: tuple[str, ...] = ()) -> Event:
    """An event that cites one passage for each letter."""
    citations = tuple(Citation("herald", f"A passage of some length, called {letter}.") for letter in letters)
    return Event(key, parse("1999-05-03"), "a", citations=citations, was=was)


@pytest.mark.parametrize(
    ("living", "remembered", "former"),
    [
        pytest.param([event("flood", "pq")], [event("dam", "pq")], {"flood": ("dam",)}, id="another id"),
        pytest.param([event("flood", "q")], [event("dam", "pq")], {"flood": ("dam",)}, id="and a citation less"),
        pytest.param([event("flood", "pq", was=("dam",))], [event("dam", "pq")], {}, id="it says so"),
        pytest.param([event("rain", "r", was=("dam",))], [event("dam", "pq")], {}, id="another entry has it"),
        pytest.param([event("dam", "pq")], [event("dam", "pq")], {}, id="the same id"),
        pytest.param([], [event("dam", "pq")], {}, id="removed"),
        pytest.param([event("army", "r")], [event("dam", "pq"), event("army", "r")], {}, id="removed beside another"),
        pytest.param(
            [event("army", "p")], [event("dam", "p"), event("army", "p")], {}, id="removed of two in one sentence"
        ),
        pytest.param(
            [event("army", "rpq")], [event("dam", "pq"), event("army", "r")], {"army": ("dam",)}, id="put together"
        ),
        pytest.param(
            [event("all", "pr")], [event("dam", "p"), event("army", "r")], {"all": ("dam", "army")}, id="two in one"
        ),
        pytest.param(
            [event("half", "p"), event("more", "qr")], [event("dam", "pqr")], {"more": ("dam",)}, id="one in two"
        ),
        pytest.param([event("hand", "s")], [event("dam", "pq")], {}, id="written by hand"),
    ],
)
def test_entries_that_were_written_under_another_id(
    living: list[Event], remembered: list[Event], former: dict[str, tuple[str, ...]]
) -> None:
    """They cite what extraction drafted for an id that no entry has, and none says that it had."""
    found = {entry.event.id: entry.former for entry in renamed_entries(living, remembered)}
    assert found == former


LOCK = """\
events:
- id: star
  date: 1999-05-03
  title: a
  kind: other
  citations:
  - source: herald
    quote: The dam above Arden broke
"""


def test_the_note_says_what_to_add(make_project: MakeProject) -> None:
    """At the line of the id, with the former ids that stand there already."""
    entry = GOOD["events/a.yaml"].replace("  title:", "  was: [burst]\n  title:", 1)
    project = make_project({**GOOD, "events/a.yaml": entry, "extracted.lock.yaml": LOCK})
    assert [str(problem) for problem in check_renamed(load(project))] == [
        "content/events/a.yaml:1:7: note: this was “star”; add “was: [burst, star]” to keep its old address"
    ]


def test_an_id_that_was_not_read_is_not_gone(make_project: MakeProject) -> None:
    """An entry with a mistake may be the one that is missed."""
    broken = "- id: star\n  date: soon\n  title: b\n"
    project = make_project({**GOOD, "events/b.yaml": broken, "extracted.lock.yaml": LOCK})
    assert check_renamed(load(project)) == ()


def test_a_damaged_memory_is_told(make_project: MakeProject) -> None:
    """With its place, like any mistake."""
    (problem,) = check_renamed(load(make_project({**GOOD, "extracted.lock.yaml": "events: 3\n"})))
    assert (problem.path, problem.severity) == ("content/extracted.lock.yaml", "error")
