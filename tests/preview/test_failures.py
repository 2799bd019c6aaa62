"""A failure shows the lines that are to be mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.errors import ContentError, Problem, UsageError
from generator.preview.failures import failure_of

if TYPE_CHECKING:
    from pathlib import Path


def test_each_problem_points_at_its_line(tmp_path: Path) -> None:
    """The line stands below its problem as the file has it; warnings follow errors, and notes are left out."""
    (tmp_path / "rivers.yaml").write_text("- id: elbe\n  name: Elbe # the river\n", "utf-8")
    warning = Problem("rivers.yaml", 1, 3, "it is a draft", severity="warning")
    error = Problem("rivers.yaml", 2, 9, "it is unknown", "add it")
    note = Problem("rivers.yaml", 1, 3, "sources disagree", severity="note")
    failure = failure_of(ContentError([note, warning, error]), tmp_path)
    assert str(failure) == (
        "rivers.yaml:2:9: it is unknown; add it\n    2 | name: Elbe # the river\n"
        "rivers.yaml:1:3: warning: it is a draft\n    1 | - id: elbe"
    )


@pytest.mark.parametrize(
    ("path", "line"),
    [("rivers.yaml", 0), ("rivers.yaml", 99), ("gone.yaml", 1), ("../secret.yaml", 1), ("out.yaml", 1)],
)
def test_a_line_that_cannot_be_shown_is_left_out(tmp_path: Path, path: str, line: int) -> None:
    """A line that is not there, or not the project's, is no reason to fail."""
    root = tmp_path / "project"
    root.mkdir()
    (tmp_path / "secret.yaml").write_text("secret")
    (root / "out.yaml").symlink_to(tmp_path / "secret.yaml")
    (root / "rivers.yaml").write_text("- id: elbe\n")
    failure = failure_of(ContentError([Problem(path, line, 1, "it is unknown")]), root)
    assert [pointed.line for pointed in failure.pointed] == [""]


def test_a_line_without_end_is_cut(tmp_path: Path) -> None:
    """A page stays readable whatever stands in the file, bytes that are no text included."""
    (tmp_path / "rivers.yaml").write_bytes(b"\xff" + b"x" * 10_000)
    (pointed,) = failure_of(ContentError([Problem("rivers.yaml", 1, 1, "it is unknown")]), tmp_path).pointed
    assert pointed.line.startswith("\ufffdxx")
    assert len(pointed.line) < 200


def test_other_errors_speak_for_themselves(tmp_path: Path) -> None:
    """An error that is about no file is told in its own words."""
    assert str(failure_of(UsageError("there is no theme"), tmp_path)) == "there is no theme"
