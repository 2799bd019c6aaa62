"""An extraction that is killed at any moment leaves every file whole, and the next one finishes its work.

Each time a process of its own is killed, truly, by SIGKILL. A few times by default, 200 with `DATELINE_LONG_TESTS=1`;
three of four fall into the time of writing, which is the shortest part of a run.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cache import Cache
from generator.extract.recipe import extract_events
from generator.model.project import Project
from generator.store.filing import drafts, writing
from tests.bench.articles import write_articles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.store.filing.writing import Change

KILLS = 200 if os.environ.get("DATELINE_LONG_TESTS") else 8


def extract(project: Project, cache: Path) -> None:
    extract_events(project, lambda *_: None, cache=Cache(cache))


def extract_and_tell(project: Project, cache: Path, tell: Callable[[], None], tell_again: Callable[[], None]) -> None:
    """Extract, and tell when writing begins and when it has ended."""

    def write_changes(project: Project, changes: Iterable[Change]) -> None:
        tell()
        writing.write_changes(project, changes)
        tell_again()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drafts, "write_changes", write_changes)
        extract(project, cache)


def content_of(project: Project) -> dict[str, bytes]:
    return {
        path.relative_to(project.root).as_posix(): path.read_bytes()
        for path in project.content.rglob("*")
        if path.is_file()
    }


def copy(project: Project, root: Path) -> Project:
    shutil.copytree(project.root, root)
    return Project(root)


def measured(project: Project, cache: Path) -> tuple[float, float]:
    """Seconds that an extraction takes, and those of them in which it writes."""
    moments = [time.perf_counter()]

    def note() -> None:
        moments.append(time.perf_counter())

    extract_and_tell(project, cache, note, note)
    note()
    return moments[-1] - moments[0], moments[2] - moments[1]


@pytest.fixture
def beginnings(tmp_path: Path) -> tuple[Project, Project]:
    """Articles that nothing was drafted of yet; and a chronology edited by hand with articles that are new to it."""
    bare = Project(tmp_path / "bare")
    write_articles(6, bare.root)
    begun = copy(bare, tmp_path / "begun")
    for path in sorted(begun.sources.iterdir())[4:]:
        path.rename(tmp_path / path.name)
    extract(begun, tmp_path / "cache")
    edited = next(begun.events.glob("*.yaml"))
    edited.write_text(edited.read_text("utf-8").replace("status: draft", "status: reviewed  # seen", 1), "utf-8")
    for path in tmp_path.glob("article-*.md"):
        path.rename(begun.sources / path.name)
    return bare, begun


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_kill_leaves_every_file_whole(tmp_path: Path, beginnings: tuple[Project, Project]) -> None:
    """Each file is the old one or the new one; no lock is left; the next run does what was left to do, and no more."""
    chance = random.Random(5)  # noqa: S311 any moments will do
    system = multiprocessing.get_context("fork")
    while_writing = stopped_between = 0
    for before in beginnings:
        cache = tmp_path / f"cache-{before.root.name}"
        whole = copy(before, tmp_path / "whole" / before.root.name)
        seconds, to_write = measured(whole, cache)
        old, new = content_of(before), content_of(whole)
        assert old != new
        for number in range(KILLS // 2):
            project = copy(before, tmp_path / "killed" / before.root.name)
            # Without locks, which would stay locked for ever where a kill falls into the setting of one.
            begun, ended = system.RawValue("b"), system.RawValue("b")
            say_begun, say_ended = partial(setattr, begun, "value", 1), partial(setattr, ended, "value", 1)
            worker = system.Process(target=extract_and_tell, args=(project, cache, say_begun, say_ended))
            worker.start()
            if number % 4:
                while not begun.value and worker.is_alive():
                    time.sleep(0.0002)
                time.sleep(chance.random() * to_write)
            else:
                time.sleep(chance.random() * seconds)
            worker.kill()
            worker.join()
            while_writing += bool(begun.value and not ended.value)
            left = content_of(project)
            for name, data in left.items():
                is_unfinished = name.rpartition("/")[2].startswith(".")
                assert is_unfinished or data in (old.get(name), new.get(name)), f"{name} is neither old nor new"
            assert old.keys() <= left.keys()
            stopped_between += any(left.get(name) != old.get(name) for name in new) and not new.items() <= left.items()
            extract(project, cache)
            assert content_of(project) == new
            shutil.rmtree(project.root)
    print(  # noqa: T201 for whoever runs the long one
        f"{KILLS} kills, {while_writing} of them while files were written, {stopped_between} between two of them"
    )
