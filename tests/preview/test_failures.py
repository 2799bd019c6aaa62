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


@pytest.mark.parametrize(
    ("data", "place", "parts"),
    [
        (b"  name: Elbe\n", (1, 9), ("name: ", "Elbe")),
        (b"  name: Elbe\r\n  near: Ulm \r\n", (2, 9), ("near: ", "Ulm")),
        (b"  name: Elbe\n", (1, 0), ("name: Elbe", "")),
        (b"  name: Elbe\n", (1, 99), ("name: Elbe", "")),
        ("\ufeffname: Elbe".encode(), (1, 7), ("name: ", "Elbe")),
        ("\U0001f30a: Elbe".encode(), (1, 4), ("\U0001f30a: ", "Elbe")),
        (b"a: \x1b[31mred\xff", (1, 4), ("a: ", "\ufffd[31mred\ufffd")),
        (b"x" * 5_000, (1, 0), ("x" * 120 + "…", "")),
        (b"x" * 5_000, (1, 1), ("", "x" * 120 + "…")),
        (b"x" * 5_000 + b"here", (1, 5_001), ("…" + "x" * 80, "here")),
    ],
)
def test_the_place_in_the_line_is_marked(
    tmp_path: Path, data: bytes, place: tuple[int, int], parts: tuple[str, str]
) -> None:
    """The line is parted where the column points, and cut where it has no end, whatever stands in the file."""
    (tmp_path / "rivers.yaml").write_bytes(data)
    (pointed,) = failure_of(ContentError([Problem("rivers.yaml", *place, "?")]), tmp_path).pointed
    assert (pointed.before, pointed.marked) == parts


def test_other_errors_speak_for_themselves(tmp_path: Path) -> None:
    """An error that is about no file is told in its own words."""
    assert str(failure_of(UsageError("there is no theme"), tmp_path)) == "there is no theme"
