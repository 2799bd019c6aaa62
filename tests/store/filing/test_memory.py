"""extracted.lock.yaml: what is remembered is read as it was written, and differs little from run to run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.edtf import parse
from generator.errors import ContentError
from generator.model.event import Citation, Event
from generator.model.names import Name
from generator.store.filing.memory import Remembered, ToldDate, encode_memory, read_memory
from generator.store.text.yaml_reading import read_yaml
from tests.store.drawn import events, names

if TYPE_CHECKING:
    from generator.model.project import Project
    from tests.store.conftest import MakeProject

DAM = Event("dam", parse("1999-05-03"), "The dam breaks", citations=(Citation("herald", "It broke"),))
ARDEN = Name("place", "arden", "Arden")


def test_nothing_is_remembered_at_first(make_project: MakeProject) -> None:
    """A project need not have the file."""
    assert read_memory(make_project({})) == Remembered()


def test_memory_is_read_as_it_was_written(make_project: MakeProject) -> None:
    """Events, names of each kind, and dates that were told."""
    others = (Name("person", "arden", "Al Arden", role="mayor"), Name("organisation", "army", "Army"))
    told = (ToldDate("dam", "1999-05"), ToldDate("dam", "1999-05-02/.."))
    text = encode_memory([DAM], [ARDEN, *others], told)
    remembered = read_memory(make_project({"extracted.lock.yaml": text}))
    assert (remembered.events, remembered.names, remembered.told) == ((DAM,), (ARDEN, *others), told)
    assert remembered.digest


def test_the_file_is_sorted_by_id() -> None:
    """So that a run changes only the lines of what it met."""
    others = [Event(key, parse("1999"), key) for key in ("z", "a", "m")]
    assert encode_memory(others, []) == encode_memory(reversed(others), [])
    assert [line for line in encode_memory(others, [ARDEN]).splitlines() if "id:" in line] == [
        "- id: a",
        "- id: m",
        "- id: z",
        "- id: arden",
    ]


@pytest.mark.parametrize("text", ["events: [", "events: [{id: a}]\n", "evnts: []\n", "- a\n"])
def test_a_damaged_file_is_told(make_project: MakeProject, text: str) -> None:
    """To go on without it would file again what an editor removed."""
    with pytest.raises(ContentError, match=r"content/extracted\.lock\.yaml:"):
        read_memory(make_project({"extracted.lock.yaml": text}))


@given(st.lists(events, max_size=2), st.lists(names, max_size=2))
def test_any_words_can_be_remembered(drawn_events: list[Event], drawn_names: list[Name]) -> None:
    """The file is always YAML that can be read."""
    values = read_yaml("a", encode_memory(drawn_events, drawn_names)) or {}
    assert isinstance(values, dict)
    assert sum(len(section) for section in values.values() if section) == len(drawn_events) + len(drawn_names)


def test_the_file_is_told_when_another_changed_it(make_project: MakeProject) -> None:
    """Its fingerprint is that of its bytes."""

    def digest(project: Project) -> str | None:
        return read_memory(project).digest

    first = digest(make_project({"extracted.lock.yaml": "events: []\n"}))
    assert first != digest(make_project({"extracted.lock.yaml": "events:  []\n"}))
