"""Which file a new thing goes into."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.dates.edtf import parse
from generator.errors import ContentError, UsageError
from generator.model.event import Citation, Event, Origin
from generator.model.names import Name
from generator.model.source import RecordProposal, SourceFile, SourceRecord
from generator.store.content.loading import load
from generator.store.entries.json_schemas import modeline
from generator.store.filing.files import ProjectFiles, file_events, file_names, file_records, file_stem
from generator.store.filing.reconciling import Growth

if TYPE_CHECKING:
    from tests.store.conftest import MakeProject


@pytest.mark.parametrize(
    ("date", "stem"),
    [
        ("2013-01-14", "2013-01-14"),
        ("2013-01-14T16:00", "2013-01-14"),
        ("2013-01-10~", "2013-01-10"),
        ("2013-01-12/2013-01-13", "2013-01-12"),
        ("2012-04/..", "2012-04"),
        ("2012-04/", "2012-04"),
        ("2013", "2013"),
        ("2013-XX-XX", "2013-xx-xx"),
        ("199X", "199x"),
        ("../2013-01", "until-2013-01"),
        ("/2013-01?", "until-2013-01"),
        ("-0044-03-15", "-0044-03-15"),
    ],
)
def test_a_file_is_named_for_where_its_dates_begin(date: str, stem: str) -> None:
    """A name that every system takes."""
    assert file_stem(parse(date)) == stem


def files_of(make_project: MakeProject, files: dict[str, str]) -> ProjectFiles:
    project = make_project(files)
    return ProjectFiles(project, load(project).digests)


def test_a_new_event_joins_those_of_its_day(make_project: MakeProject) -> None:
    """In a file of its own where the day has none."""
    project = make_project({"events/1999-05-03.yaml": "- {id: a, date: 1999-05-03, title: b}\n"})
    loaded = load(project)
    files = ProjectFiles(project, loaded.digests)
    new = [Event(key, parse(date), "t") for key, date in (("b", "1999-05-03"), ("c", "1999-05"))]
    file_events(files, loaded.events, new, [])
    assert [(change.path, change.before is None) for change in files.changes] == [
        ("content/events/1999-05.yaml", True),
        ("content/events/1999-05-03.yaml", False),
    ]


def test_a_file_that_has_no_room_is_left_alone(make_project: MakeProject) -> None:
    """The next file of the day takes the event, and goes on taking events."""
    first, second = "[{id: a, date: 1999, title: b}]\n", "- {id: c, date: 1999, title: d}\n"
    project = make_project({"events/1999.yaml": first, "events/1999-2.yaml": second})
    loaded = load(project)
    files = ProjectFiles(project, loaded.digests)
    file_events(files, loaded.events, [Event("e", parse("1999"), "f")], [])
    (change,) = files.changes
    assert change.path == "content/events/1999-2.yaml"
    assert change.after.startswith(second)


def test_an_entry_that_cannot_grow_is_told(make_project: MakeProject) -> None:
    """Nothing is written, and the remedy says how to write it."""
    files = files_of(make_project, {"events/a.yaml": "- {id: a, date: 1999, title: b, citations: }\n"})
    event = Event("a", parse("1999"), "b", origin=Origin("content/events/a.yaml", 0))
    with pytest.raises(ContentError, match="no citation can be added to an entry written so; write the citations"):
        file_events(files, [event], [], [Growth(event, (Citation("h", "q"),))])
    assert files.changes == ()


def test_names_go_to_the_file_of_their_kind(make_project: MakeProject) -> None:
    """Behind those that are there, in the order proposed."""
    files = files_of(make_project, {"places.yaml": "# ours\n- {id: a, name: A}\n- {id: b, name: B}"})
    file_names(files, [Name("place", "z", "Z"), Name("person", "p", "P"), Name("place", "y", "Y")])
    assert {change.path: change.after for change in files.changes} == {
        "content/places.yaml": "# ours\n- {id: a, name: A}\n- {id: b, name: B}\n"
        "- id: z\n  name: Z\n- id: y\n  name: Y\n",
        "content/people.yaml": f"{modeline('people', 'schema')}- id: p\n  name: P\n",
    }


def test_a_list_of_names_without_room_is_told(make_project: MakeProject) -> None:
    """There is but one file of each kind."""
    files = files_of(make_project, {"places.yaml": "[]\n"})
    with pytest.raises(ContentError, match=r"content/places\.yaml:1:1: no entry can be added"):
        file_names(files, [Name("place", "z", "Z")])


def test_records_are_proposed_for_bare_articles_alone(make_project: MakeProject) -> None:
    """Neither over a record that is there nor for an article that is not."""
    project = make_project({"sources/c.txt": "", "sources/c.yaml": "title: C\n"})
    files = ProjectFiles(project, load(project).digests)
    sources = [
        SourceFile("a", "content/sources/a.txt", "text", b"", None),
        SourceFile("b", "content/sources/b.md", "markdown", b"", SourceRecord("b", "B"), "content/sources/b.md"),
        SourceFile("c", "content/sources/c.txt", "text", b"", None),
    ]
    proposed = list(
        file_records(files, sources, [RecordProposal(SourceRecord(key, "T"), "it says\nso") for key in "abcda"])
    )
    assert proposed == [SourceRecord("a", "T", status="draft")]
    (change,) = files.changes
    assert (change.path, change.before) == ("content/sources/a.yaml", None)
    assert change.after.startswith(f"{modeline('records', '../schema')}# Proposed from the article's own words.")


@pytest.mark.parametrize(
    ("blank", "kept"),
    [("", ""), (" \n\n", ""), ("# mine\n", "# mine\n\n"), ("\ufeff# mine", "# mine\n\n"), ("---\n~\n", "")],
)
def test_a_file_that_says_nothing_gets_the_record(make_project: MakeProject, blank: str, kept: str) -> None:
    """An editor who made the file beforehand is not left without a proposal; comments stay."""
    project = make_project({"sources/a.txt": "It rained.", "sources/a.yaml": blank})
    loaded = load(project)
    assert [file.record for file in loaded.source_files] == [None]
    files = ProjectFiles(project, loaded.digests)
    record = SourceRecord("a", "Rain", status="draft")
    assert list(file_records(files, loaded.source_files, [RecordProposal(record)])) == [record]
    (change,) = files.changes
    assert (change.path, change.before) == ("content/sources/a.yaml", blank)
    assert change.after.startswith(f"{kept or modeline('records', '../schema')}# Proposed from")
    filled = load(make_project({"sources/a.yaml": change.after}))
    assert [file.record for file in filled.source_files] == [record]


@pytest.mark.parametrize(
    ("record", "blanks"),
    [
        (SourceRecord("a", "Rain"), ["# publisher:", "# published:"]),
        (SourceRecord("a", "Rain", published=parse("1999-05-04")), ["# publisher:"]),
        (SourceRecord("a", "Rain", "The Herald", published=parse("1999-05-04")), []),
    ],
)
def test_what_is_unknown_has_a_line_to_fill_in(
    make_project: MakeProject, record: SourceRecord, blanks: list[str]
) -> None:
    """The editor sees which fields of a proposed record to look for."""
    files = files_of(make_project, {"sources/a.txt": "It rained."})
    source = SourceFile("a", "content/sources/a.txt", "text", b"", None)
    list(file_records(files, [source], [RecordProposal(record)]))
    lines = files.changes[0].after.splitlines()
    assert [line for line in lines if line.startswith("# publi")] == blanks
    assert any(line.startswith("# Not known.") for line in lines) == bool(blanks)


def test_a_file_that_is_not_what_was_loaded_is_not_touched(make_project: MakeProject) -> None:
    """Changed, new or gone since."""
    files = files_of(make_project, {"events/a.yaml": "[]\n", "events/b.yaml": "[]\n"})
    make_project({"events/a.yaml": "- {id: a}\n", "events/c.yaml": "[]\n"})
    (files.project.events / "b.yaml").unlink()
    for name in "abc":
        with pytest.raises(UsageError, match="was changed while Dateline worked"):
            files.text(f"content/events/{name}.yaml")


def test_what_stays_the_same_is_no_change(make_project: MakeProject) -> None:
    """A file that gets the text that it has is not written."""
    files = files_of(make_project, {"events/a.yaml": "[]\n"})
    files.put("content/events/a.yaml", "[]\n")
    files.put("content/events/b.yaml", "[]\n")
    assert [change.path for change in files.changes] == ["content/events/b.yaml"]
