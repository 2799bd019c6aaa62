"""One entry taken out or changed; the bytes of all others stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.errors import UsageError
from generator.model.project import Project
from generator.store.filing.revising import revised, standing, without

if TYPE_CHECKING:
    from pathlib import Path

PATH = "content/events/flood.yaml"
MARK = "\ufeff"


def entry(root: Path, text: str, event_id: str = "b") -> object:
    (root / "content/events").mkdir(parents=True)
    (root / PATH).write_bytes(text.encode())
    return standing(Project(root), PATH, event_id)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- id: a\n\n# of b\n- id: b\n  title: B\n\n- id: c\n", "- id: a\n\n# of b\n- id: c\n"),
        ("- id: a\n- id: b\n", "- id: a\n"),
        ("- id: b\n  title: B", ""),
        ("# top\r\n- id: b\r\n  title: B\r\n- id: c\r\n", "# top\r\n- id: c\r\n"),
        (f"{MARK}- id: b\n- id: c\n", f"{MARK}- id: c\n"),
        ("-   id: b\n    title: |\n      B\n\n\n-   id: c # end\n", "-   id: c # end\n"),
    ],
)
def test_an_entry_is_taken_out(tmp_path: Path, before: str, after: str) -> None:
    """Its lines go with the empty ones below; comments, marks and line ends stay."""
    found = entry(tmp_path, before)
    assert found
    assert without(found).after == after  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["- &all {id: b}\n- *all\n"])
def test_what_others_repeat_is_not_taken_out(tmp_path: Path, text: str) -> None:
    """An entry that another one refers to stays, and so does its text."""
    found = entry(tmp_path, text)
    assert found
    with pytest.raises(UsageError, match="cannot be taken out alone"):
        without(found)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "[{id: b}]\n", "id: b\n", "- id: a\n"])
def test_what_is_not_there_is_not_found(tmp_path: Path, text: str) -> None:
    """No entry is found where the file has none of that id, or none that stands in lines of its own."""
    assert entry(tmp_path, text) is None


def test_a_changed_entry_keeps_the_mark_of_its_file(tmp_path: Path) -> None:
    """The byte order mark is no part of the first line."""
    found = entry(tmp_path, f"{MARK}- id: b\n  title: B\n")
    assert found
    assert revised(found, {"title": "C"}).after == f"{MARK}- id: b\n  title: C\n"  # type: ignore[arg-type]
