"""An extraction that is killed at any moment leaves every file whole, and the next one finishes its work.

Each time a process of its own is killed, truly, by SIGKILL. A few times by default, 200 with `DATELINE_LONG_TESTS=1`.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import sys
import time
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.extract.recipe import extract_events
from generator.model.project import Project
from tests.bench.articles import write_articles

KILLS = 200 if os.environ.get("DATELINE_LONG_TESTS") else 6


def extract(project: Project, cache: Path) -> None:
    extract_events(project, lambda *_: None, cache=Cache(cache))


def content_of(project: Project) -> dict[str, bytes]:
    return {
        path.relative_to(project.root).as_posix(): path.read_bytes()
        for path in project.content.rglob("*")
        if path.is_file()
    }


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_kill_leaves_every_file_whole(tmp_path: Path) -> None:
    """Each file is the old one or the new one; no lock is left; the next run does what was left to do, and no more."""
    before = Project(tmp_path / "before")
    write_articles(6, before.root)
    for path in sorted(before.sources.iterdir())[4:]:
        path.rename(tmp_path / path.name)
    extract(before, tmp_path / "no-cache")
    edited = next(before.events.glob("*.yaml"))
    edited.write_text(edited.read_text("utf-8").replace("status: draft", "status: reviewed  # seen", 1), "utf-8")
    for path in tmp_path.glob("article-*.md"):
        path.rename(before.sources / path.name)
    after = Project(tmp_path / "after")
    shutil.copytree(before.root, after.root)
    begun = time.perf_counter()
    extract(after, tmp_path / "no-cache")
    longest = time.perf_counter() - begun
    old, new = content_of(before), content_of(after)
    assert old != new
    chance = random.Random(5)  # noqa: S311 any moments will do
    process = multiprocessing.get_context("fork").Process
    stopped_between = 0
    for number in range(KILLS):
        project = Project(tmp_path / f"killed-{number}")
        shutil.copytree(before.root, project.root)
        worker = process(target=extract, args=(project, tmp_path / f"cache-{number % 3}"))
        worker.start()
        time.sleep(chance.random() * longest)
        worker.kill()
        worker.join()
        left = content_of(project)
        for name, data in left.items():
            is_unfinished = name.rpartition("/")[2].startswith(".")
            assert is_unfinished or data in (old.get(name), new.get(name)), f"{name} is neither the old nor the new one"
        assert old.keys() <= left.keys()
        stopped_between += left not in (old, new)
        extract(project, tmp_path / f"cache-{number % 3}")
        # A name that a killed run filed and did not come to remember is known by its entry alone.
        lock = project.relative(project.lock_file)
        assert content_of(project) | {lock: b""} == new | {lock: b""}
        shutil.rmtree(project.root)
    print(f"{KILLS} kills, {stopped_between} of them between two files")  # noqa: T201 for whoever runs the long one
