"""The project's own chronology: complete, checked, built whole, and left alone by another extraction."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.build.building import build_site
from generator.build.checking import check_project
from generator.dates.calendar import day_number
from generator.extract.recipe import extract_events
from generator.model.project import Project
from generator.site_links import broken_links

ROOT = Path(__file__).parents[2]
FIRST, LAST = day_number(2013, 1, 11), day_number(2013, 1, 25)


def silent(_what: str, _done: int, _total: int) -> None:
    """Long work that shows nothing."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A copy, so that no test can harm what the editors own."""
    root = tmp_path_factory.mktemp("mali")
    shutil.copytree(ROOT / "content", root / "content")
    return Project(root)


def test_nothing_is_wrong_or_doubtful(project: Project) -> None:
    """The content has no error and no warning, and every quote stands in its source."""
    checked = check_project(project, silent)
    assert (checked.errors, checked.warnings) == ((), ())


def test_disagreements_are_listed_once_each(project: Project) -> None:
    """Where the five articles disagree on a number, a date, a place or who did it, checking says so."""
    problems = check_project(project, silent, with_notes=True).problems
    notes = [problem.message for problem in problems if problem.code == "disagreement"]
    subjects = sorted(note.removeprefix("sources disagree on ").partition(":")[0] for note in notes)
    assert subjects == [
        "French soldiers in Mali",
        "kilometres from Bamako to Diabaly",
        "rebels killed",
        "when it happened",
        "when it happened",
        "where it happened",
        "who did it",
    ]


def test_the_fortnight_is_told_and_sourced(project: Project) -> None:
    """At least 25 events from 11 to 25 January 2013, each with a citation, read by an editor and summed up."""
    events = check_project(project, silent).content.events
    inside = [event for event in events if event.date.begin is not None and FIRST <= event.date.begin <= LAST]
    assert len(inside) >= 25
    assert min(event.date.begin or 0 for event in inside) == FIRST
    assert max(event.date.begin or 0 for event in inside) == LAST
    for event in events:
        assert event.citations, event.id
        assert event.summary, event.id
        assert event.status == "reviewed", event.id


def test_another_extraction_changes_no_byte(project: Project) -> None:
    """Extraction on the same articles finds all it drafts known already."""
    before = {path: path.read_bytes() for path in project.content.rglob("*") if path.is_file()}
    extracted = extract_events(project, silent)
    assert extracted.filing.changes == ()
    assert {path: path.read_bytes() for path in project.content.rglob("*") if path.is_file()} == before


def test_the_site_holds_together(project: Project) -> None:
    """Every link and anchor of the built site resolves, at the address where it is published and from disk."""
    built = build_site(project, silent)
    files = {address: (project.output / address).read_bytes() for address in built.written.files}
    assert {f"days/2013-01-{day}.html" for day in (11, 14, 18, 25)} <= set(files)
    assert broken_links(files, files.__getitem__, "/mali-2013/") == []


def test_every_dated_citation_says_why(project: Project) -> None:
    """Where a citation names the words that the date rests on, its page shows how they were understood."""
    checked = check_project(project, silent)
    content = checked.content
    dated = [(event, index) for event in content.events for index, cited in enumerate(event.citations) if cited.dated]
    unexplained = [
        (event.id, event.citations[index].dated)
        for event, index in dated
        if (event.id, index) not in checked.compared.datings
    ]
    assert unexplained == []
