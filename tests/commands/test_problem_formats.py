"""Problems as programs read them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.commands.problem_formats import as_github, as_json
from generator.errors import Problem
from generator.model.printable import on_one_line
from tests.commands.conftest import dateline

PROBLEM = Problem("content/events/a.yaml", 3, 9, "no place is called “Ardan”", "did you mean “Arden”?", code="name")


def test_a_line_of_json() -> None:
    """Every field by its name, in this order; what is not known is null."""
    assert json.loads(as_json(PROBLEM)) == {
        "path": "content/events/a.yaml",
        "line": 3,
        "column": 9,
        "severity": "error",
        "code": "name",
        "message": "no place is called “Ardan”",
        "remedy": "did you mean “Arden”?",
    }
    whole = json.loads(as_json(Problem("content/site.yaml", 0, 0, "the file is missing", severity="warning")))
    assert (whole["line"], whole["column"], whole["severity"], whole["remedy"]) == (None, None, "warning", "")


@example("\u20280")
@given(st.text())
def test_whatever_a_message_holds_is_one_line(text: str) -> None:
    """Line ends, quotes and characters that no encoding writes come back as they were from JSON."""
    line = as_json(Problem(text, 1, 1, text, text))
    assert line.isascii()
    assert len(line.splitlines()) == 1
    assert json.loads(line)["message"] == text
    for shown in (on_one_line(text), as_github(Problem("a", 1, 1, text), Path.cwd())):
        assert len(shown.splitlines()) <= 1
        shown.encode()


@pytest.mark.parametrize(
    ("problem", "command"),
    [
        (
            PROBLEM,
            "::error file=content/events/a.yaml,line=3,col=9,title=name::no place is called “Ardan”; "
            "did you mean “Arden”?",
        ),
        (Problem("a,b:c.md", 0, 0, "x", severity="warning"), "::warning file=a%2Cb%3Ac.md,title=file::x"),
        (
            Problem("a%.md", 1, 0, "50% are: one,\r\ntwo", severity="note"),
            "::notice file=a%25.md,line=1,title=file::50%25 are: one,%0D%0Atwo",
        ),
    ],
)
def test_an_annotation(problem: Problem, command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What has a meaning in a workflow command is escaped, in a path more than in a message."""
    monkeypatch.chdir(tmp_path)
    assert as_github(problem, tmp_path) == command


def test_paths_lead_from_where_one_stands(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workflow stands in the repository, of which the project may be a folder."""
    (project / "content/places.yaml").write_text("- {id: lindau, name: Lindau}\n", "utf-8")
    monkeypatch.chdir(project.parent)
    result = dateline("check", "--format", "github", "--project", project.name)
    assert result.exit_code == 0
    assert result.stdout == (
        f"::warning file={project.name}/content/places.yaml,line=1,col=3,title=coordinates::Lindau has no coordinates; "
        "add “coordinates: [latitude, longitude]”, or “unplaced: true” where no one point is right\n"
    )
    assert result.stderr == "1 warning and 1 note in 1 file\n"


def test_json_tells_all(project: Path) -> None:
    """Notes, too, and nothing else on standard output."""
    result = dateline("check", "--format", "json", "--project", project)
    problems = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(problem["severity"], problem["code"]) for problem in problems] == [("note", "used-once")]
