"""Files of events that are known are not read again, and no change of one is missed."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.model.project import Project
from generator.record_shelf import RecordShelf
from generator.store.content import loading_events
from generator.store.content.kept_events import EventFile, KeptEvents, event_files_as_json
from generator.store.content.loaded import Loaded
from generator.store.content.loading import load
from tests.store.conftest import MakeProject
from tests.store.good_content import GOOD

DAYS_AGO = time.time_ns() - 3 * 86_400 * 10**9


def shelf_in(folder: Path) -> RecordShelf[EventFile]:
    return RecordShelf(Cache(folder), "events", event_files_as_json())


def loaded_again(project: Project, cache: Path) -> Loaded:
    shelf = shelf_in(cache)
    loaded = load(project, KeptEvents(shelf))
    shelf.tidy()
    return loaded


@pytest.fixture
def events_file(make_project: MakeProject) -> tuple[Project, Path]:
    """A project, and one of its files of events; all were saved days ago."""
    project = make_project(GOOD)
    path = project.root / "content" / "events" / "a.yaml"
    for file in path.parent.iterdir():
        os.utime(file, ns=(DAYS_AGO, DAYS_AGO))
    return project, path


def test_an_unchanged_file_is_not_opened(
    events_file: tuple[Project, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its events and its fingerprint are as they were."""
    project, _ = events_file
    first = loaded_again(project, tmp_path / "cache")
    monkeypatch.delattr(loading_events, "_entries")
    monkeypatch.delattr(loading_events, "stamp_of")
    assert loaded_again(project, tmp_path / "cache") == first


def test_a_touched_file_is_read_and_not_parsed(
    events_file: tuple[Project, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another time with the same bytes, as after a change of branch and back."""
    project, path = events_file
    first = loaded_again(project, tmp_path / "cache")
    os.utime(path, ns=(DAYS_AGO + 10**9, DAYS_AGO + 10**9))
    monkeypatch.delattr(loading_events, "_entries")
    assert loaded_again(project, tmp_path / "cache") == first


def test_a_file_saved_twice_in_a_moment_is_read_again(make_project: MakeProject, tmp_path: Path) -> None:
    """Its size and its time are the same, and its words are others."""
    project = make_project(GOOD)
    path = project.root / "content" / "events" / "a.yaml"
    now = time.time_ns()
    os.utime(path, ns=(now, now))
    loaded_again(project, tmp_path / "cache")
    path.write_text(path.read_text().replace("status: reviewed", "status: reviewe!", 1))
    os.utime(path, ns=(now, now))
    assert loaded_again(project, tmp_path / "cache") == load(project)


def test_a_file_with_a_mistake_is_read_each_time(events_file: tuple[Project, Path], tmp_path: Path) -> None:
    """Its mistakes are told each time, and its right entries are there."""
    project, path = events_file
    path.write_text(path.read_text() + "- {id: flood, date: 2013-02-30}\n")
    os.utime(path, ns=(DAYS_AGO, DAYS_AGO))
    first = loaded_again(project, tmp_path / "cache")
    assert first.problems
    assert loaded_again(project, tmp_path / "cache") == first == load(project)
