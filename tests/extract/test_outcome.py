"""What a settled project found is known at once, until one byte changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cache import Cache
from generator.extract import gathering
from generator.extract.recipe import extract_events
from generator.model.project import Project
from tests.bench.articles import write_articles


def test_a_second_run_knows_what_it_would_find(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It reads nothing, and tells what a run tells that reads everything; after a hand edit all is looked at again."""
    write_articles(4, tmp_path / "project")
    (tmp_path / "project/content/sources/bare.txt").write_text("A dam broke in Linden on Monday.\n", "utf-8")
    project, cache = Project((tmp_path / "project").resolve()), tmp_path / "cache"
    first = extract_events(project, lambda *_: None, cache=Cache(cache))
    assert first.filing.new
    everything = extract_events(project, lambda *_: None)
    loads: list[Project] = []
    plain = gathering.load
    monkeypatch.setattr(gathering, "load", lambda project: loads.append(project) or plain(project))
    assert extract_events(project, lambda *_: None, cache=Cache(cache)) == everything
    assert loads == []
    project.site_file.write_text("title: Mine\n", "utf-8")
    assert extract_events(project, lambda *_: None, cache=Cache(cache)) == everything
    assert loads == [project]
