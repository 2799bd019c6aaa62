"""Problems read as one line an editor can click on."""

from __future__ import annotations

import pytest

from generator.errors import ContentError, Problem


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (
            Problem("content/events/a.yaml", 3, 9, "there is no source “afp”", "write “afp-flood”"),
            "content/events/a.yaml:3:9: there is no source “afp”; write “afp-flood”",
        ),
        (Problem("content/site.yaml", 0, 0, "the file is empty"), "content/site.yaml: the file is empty"),
        (
            Problem("content/places.yaml", 7, 0, "no coordinates", "add them", severity="warning"),
            "content/places.yaml:7: warning: no coordinates; add them",
        ),
        (
            Problem("content/events/a.yaml", 5, 0, "sources disagree on dead: 3 (a), 4 (b)", severity="note"),
            "content/events/a.yaml:5: note: sources disagree on dead: 3 (a), 4 (b)",
        ),
    ],
)
def test_a_problem_is_one_line(problem: Problem, line: str) -> None:
    """Path, line and column, what is wrong, what to do; parts that are unknown are left out."""
    assert str(problem) == line


def test_problems_come_all_at_once_in_the_order_of_the_files() -> None:
    """An error holds every problem once, sorted by file and line."""
    later, earlier = Problem("b.yaml", 1, 1, "second"), Problem("a.yaml", 9, 1, "first")
    assert ContentError([later, earlier, later]).problems == (earlier, later)
