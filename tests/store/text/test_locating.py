"""Places of fields: line and column of the value, in every style that YAML has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.model.project import Project
from generator.store.text.locating import Locator, Place

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.conftest import MakeProject

ENTRIES = """\
# Two entries
- id: dam            # the first
  date: 1999-05-03
  title: "The dam
    breaks"
  summary: >-
    Water comes to [[Arden]]
    and to [[Lower
    Arden]].
  places:
  - arden
  citations:
  - {source: herald, quote: 'It broke'}
  - source: herald
    quote: |
      All at
      once
- {id: flood, "date": 1999, kind: }
"""

PLACES = [
    # way, line, column
    ((0,), 2, 3),
    ((0, "id"), 2, 7),
    ((0, "title"), 4, 10),
    ((0, "summary"), 6, 12),
    ((0, "places", 0), 11, 5),
    ((0, "citations", 0), 13, 5),
    ((0, "citations", 0, "quote"), 13, 29),
    ((0, "citations", 1, "quote"), 15, 12),
    ((0, "citations", 7), 13, 3),
    ((0, "nowhere"), 2, 3),
    ((0, "id", "deeper"), 2, 7),
    ((1, "date"), 18, 23),
    ((1, "kind"), 18, 29),
    ((), 2, 1),
]


@pytest.mark.parametrize(("keys", "line", "column"), PLACES)
def test_a_value_is_found(make_project: MakeProject, keys: tuple[str | int, ...], line: int, column: int) -> None:
    """The begin of the value; of an empty one its name; of a missing one what is around it."""
    locator = Locator(make_project({"events/a.yaml": ENTRIES}))
    assert locator.place("content/events/a.yaml", keys) == Place(line, column)


def test_a_name_is_found(make_project: MakeProject) -> None:
    """A field that should not be there is pointed at by its name."""
    locator = Locator(make_project({"events/a.yaml": ENTRIES}))
    assert locator.place("content/events/a.yaml", (1, "date"), at_key=True) == Place(18, 15)


@pytest.mark.parametrize(("words", "line", "column"), [("Water", 7, 5), ("[[Arden]]", 7, 20), ("[[Lower", 8, 12)])
def test_words_inside_a_value_are_found(make_project: MakeProject, words: str, line: int, column: int) -> None:
    """Where they stand in the file, also where the value is folded."""
    summary = "Water comes to [[Arden]] and to [[Lower Arden]]."
    locator = Locator(make_project({"events/a.yaml": ENTRIES}))
    found = locator.place("content/events/a.yaml", (0, "summary"), offset=summary.index(words))
    assert found == Place(line, column)


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_front_matter_counts_the_lines_of_its_file(make_project: MakeProject, mark: str, line_break: str) -> None:
    """The record of a Markdown file, and words of the text below it, wherever the same words stand above."""
    text = line_break.join((f"{mark}---", "# a note", "title: See [[Arden]]", "---", "See", "  [[Arden]]", ""))
    locator = Locator(make_project({"pages/a.md": text}))
    assert locator.place("content/pages/a.md", ("title",)) == Place(3, 8)
    body = "See\n  [[Arden]]\n"
    assert locator.place_in_text("content/pages/a.md", body, body.index("[[")) == Place(6, 3)
    assert locator.place_in_text("content/pages/gone.md", body, 0) == Place()


@pytest.mark.parametrize("text", ["a: [", ""])
def test_a_file_that_cannot_be_read_has_no_places(make_project: MakeProject, text: str) -> None:
    """A file may break or go between reading and telling."""
    locator = Locator(make_project({"events/a.yaml": text}))
    assert locator.place("content/events/a.yaml", (0, "id")) == Place()
    assert locator.place("content/events/gone.yaml", (0, "id")) == Place()


WRITTEN = "- id: a\n  title: A\n  places: [b, c]\n  citations:\n  - source: s\n    quote: >\n      q\n- id: d\n"


@pytest.mark.parametrize(
    "keys",
    [
        (0, "title"),
        (0, "places", 1),
        (0, "citations", 0, "quote"),
        (0, "citations", 0, "source"),
        (1, "id"),
    ],
)
def test_a_place_leads_back_to_its_field(tmp_path: Path, keys: tuple[str | int, ...]) -> None:
    """The way to a field, and from where it stands back to it, in a text that is not on disk."""
    locator = Locator(Project(tmp_path), {"a.yaml": WRITTEN})
    assert locator.keys("a.yaml", locator.place("a.yaml", keys)) == keys


def test_the_place_of_an_entry_is_the_entry(tmp_path: Path) -> None:
    """Where an entry begins is the entry as a whole, though its first field begins there too."""
    locator = Locator(Project(tmp_path), {"a.yaml": WRITTEN})
    assert locator.keys("a.yaml", locator.place("a.yaml", (1,))) == (1,)
