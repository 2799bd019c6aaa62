"""What an editor asks of extraction: what was left out and why, and why an event is drafted as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.extract.answers import explain, left_out
from generator.extract.remembering import Remembering
from generator.model.project import Project

ARTICLE = """---
title: The bridge at Linden
published: 2021-01-12
---
Police closed the bridge in Linden on Monday, sending drivers home.

The bridge is a landmark of Linden on Monday.

The army said its contingent would be at its full strength on Thursday.
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    sources = tmp_path / "content/sources"
    sources.mkdir(parents=True)
    (sources / "herald.md").write_text(ARTICLE, "utf-8")
    return Project(tmp_path)


def test_what_was_left_out_says_why(project: Project) -> None:
    """Each clause with too few points, with what speaks against it; also one whose verb is small words alone."""
    weighed = [candidate for left in left_out(project, Remembering()) for candidate in left.weighed]
    assert [candidate.doubts for candidate in weighed if "landmark" in candidate.title] == [
        ("it tells how things are, not what happened",)
    ]
    assert any("at its full strength" in candidate.title for candidate in weighed)
    assert all(candidate.doubts for candidate in weighed)


def test_a_draft_can_be_explained(project: Project) -> None:
    """By the id that it would get, with its passages and the origin of each field."""
    ((draft, lines),) = explain(project, "police-close-bridge-linden", Remembering()).drafts
    assert draft.date.text == "2021-01-11"
    assert any("“on Monday”" in line for line in lines)
    assert "date: 2021-01-11 (from 1)" in lines


def test_an_unknown_id_is_answered_with_one_like_it(project: Project) -> None:
    """A slip of the hand costs no search."""
    with pytest.raises(UsageError, match="did you mean “police-close-bridge-linden”"):
        explain(project, "police-closes-bridge-linden", Remembering())
