"""The chronology that the benchmark measures is a right one, and each tool is given the whole of it."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import pytest

from generator.build.checking import check_project
from generator.model.project import Project
from tests.bench import dateline_project, hugo_site, pelican_site
from tests.bench.chronology import MARK, WEEKDAYS, make
from tests.bench.measuring import measure

CHRONOLOGY = make(60)


def test_it_is_the_same_each_time() -> None:
    """A size and a seed make one chronology; another seed another."""
    assert make(60) == CHRONOLOGY != make(60, seed=8)


def test_an_event_falls_on_the_weekday_that_its_passage_names() -> None:
    """The words that date an event name its weekday, and no event lies after its article."""
    for event in CHRONOLOGY.events:
        assert event.dated == f"on {WEEKDAYS[event.day.weekday()]}"
        assert datetime.timedelta(0) <= event.source.published - event.day < datetime.timedelta(7)


def test_dateline_finds_nothing_wrong_with_it(tmp_path: Path) -> None:
    """What is measured is the building of a right chronology, not the telling of mistakes."""
    dateline_project.write(CHRONOLOGY, tmp_path, maps=True)
    checked = check_project(Project(tmp_path), lambda *_: None)
    assert checked.errors == ()
    assert [problem.message for problem in checked.warnings] == []
    assert len(checked.content.events) == 60


@pytest.mark.parametrize("tool", [dateline_project, hugo_site, pelican_site], ids=lambda tool: tool.__name__)
def test_each_tool_is_given_every_event_with_the_mark_that_is_edited(tool: type, tmp_path: Path) -> None:
    """Each event's text stands in a file of each tool's project, with the word that the benchmark changes."""
    tool.write(CHRONOLOGY, tmp_path)
    for event in CHRONOLOGY.events:
        text = tool.file_of(event, tmp_path).read_text()
        assert event.title in text
        assert MARK in text


def test_the_index_for_the_search_is_left_apart(tmp_path: Path) -> None:
    """Dateline is measured at what its peers do, too: all pages, and nothing to search them."""
    dateline_project.write(CHRONOLOGY, tmp_path)
    measure([*dateline_project.COMMAND, "build"], tmp_path)
    assert (tmp_path / "output" / dateline_project.page_of(CHRONOLOGY.edited)).exists()
    assert not (tmp_path / "output/search.html").exists()
    assert not (tmp_path / "output/pagefind").exists()


def test_a_command_is_measured_with_its_children(tmp_path: Path) -> None:
    """Memory and time of what a command starts count as its own."""
    hungry = "held = b'x' * 50_000_000; import time; time.sleep(0.5)"
    program = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {hungry!r}])"
    measured = measure([sys.executable, "-c", program], tmp_path)
    assert measured.seconds >= 0.5
    assert measured.megabytes > 50


def test_a_command_that_fails_is_told(tmp_path: Path) -> None:
    """A command that ends with an error is no measurement; what it said is in the message."""
    with pytest.raises(RuntimeError, match="out of paper"):
        measure(["sh", "-c", "echo out of paper; exit 3"], tmp_path)
