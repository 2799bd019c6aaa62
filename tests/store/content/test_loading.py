"""Loading: everything that is right is read, everything that is wrong is told, all in one run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.dates.edtf import parse
from generator.errors import UsageError
from generator.model.content import Change, Settings, TextPage
from generator.model.event import KINDS, Citation, Event, Figure, Origin
from generator.model.names import Name
from generator.model.project import Project
from generator.store.content.loading import load

if TYPE_CHECKING:
    from generator.store.content.loaded import Loaded
    from tests.store.conftest import MakeProject


def told(loaded: Loaded) -> list[str]:
    return [str(problem) for problem in loaded.problems]


def test_a_whole_project(make_project: MakeProject) -> None:
    """Settings, names, events and pages arrive as records, in the order of files and entries."""
    loaded = load(
        make_project(
            {
                "site.yaml": "title: The flood\nurl: http://x.org\nfirst_day: 1999-05-01\nkinds: {rescue: Rescue}\n"
                "theme_settings: {colour: 1}\ncitation_style: apa\npublish: {branch: live}\n",
                "places.yaml": "- {id: arden, name: Arden, aliases: [the town], coordinates: [51.2, -1]}\n",
                "people.yaml": "- {id: ann-lee, name: Ann Lee, role: mayor, wikidata: Q5, status: draft}\n",
                "organisations.yaml": "- {id: army, name: The army, description: Of Arden}\n",
                "events/b.yaml": "- {id: later, date: 1999-05, title: NO}\n",
                "events/a/z.yml": "- {id: deep, date: 1998, title: b}\n",
                "events/a.yaml": "- id: dam\n  date: 1999-05-03~\n  title: The dam breaks\n  summary: It broke.\n"
                "  status: draft\n  kind: rescue\n  planned: true\n  places: [the town]\n  people: [Ann Lee]\n"
                "  organisations: [army]\n  figures: [{what: houses, value: 40, source: h, said_by: Lee}]\n"
                "  citations: [{source: h, quote: q, prefix: p, suffix: s, dated: d}]\n",
                "pages/about.md": "---\ntitle: About\n---\nWho *we* are.\r\n",
                "changes.yaml": "- {date: 1999-06-01, event: dam, change: It *broke*.}\n"
                "- {date: 1999-06-02, change: More sources}\n",
            }
        )
    )
    assert loaded.problems == ()
    assert loaded.settings == Settings(
        title="The flood",
        url="http://x.org/",
        first_day=parse("1999-05-01"),
        kinds={**KINDS, "rescue": "Rescue"},
        theme_settings={"colour": "1"},
        citation_style="apa",
        publish_branch="live",
    )
    assert loaded.names == (
        Name(
            "place",
            "arden",
            "Arden",
            ("the town",),
            latitude=51.2,
            longitude=-1.0,
            origin=Origin("content/places.yaml", 0),
        ),
        Name(
            "person",
            "ann-lee",
            "Ann Lee",
            wikidata="Q5",
            role="mayor",
            status="draft",
            origin=Origin("content/people.yaml", 0),
        ),
        Name(
            "organisation", "army", "The army", description="Of Arden", origin=Origin("content/organisations.yaml", 0)
        ),
    )
    assert [event.id for event in loaded.events] == ["dam", "later", "deep"]
    assert loaded.events[0] == Event(
        "dam",
        parse("1999-05-03~"),
        "The dam breaks",
        "It broke.",
        "draft",
        "rescue",
        planned=True,
        places=("the town",),
        people=("Ann Lee",),
        organisations=("army",),
        figures=(Figure("houses", "40", "h", "Lee"),),
        citations=(Citation("h", "q", "p", "s", "d"),),
        origin=Origin("content/events/a.yaml", 0),
    )
    assert loaded.pages == (TextPage("about", "About", "Who *we* are.\n"),)
    assert loaded.changes == (
        Change(parse("1999-06-01"), "It *broke*.", "dam", Origin("content/changes.yaml", 0)),
        Change(parse("1999-06-02"), "More sources", "", Origin("content/changes.yaml", 1)),
    )


def test_a_folder_that_is_no_project_is_told_how_to_begin(tmp_path: Path) -> None:
    """Without content/ there is nothing to read."""
    with pytest.raises(UsageError, match=r"make the folder content/ with a file site\.yaml"):
        load(Project(tmp_path))


def test_a_project_without_settings_is_read_all_the_same(make_project: MakeProject) -> None:
    """Articles can be read before the site has a name; a build will refuse."""
    project = make_project({"events/a.yaml": "- {id: a, date: 1999, title: b}\n"})
    project.site_file.unlink()
    loaded = load(project)
    assert told(loaded) == ["content/site.yaml: the file is missing; begin it with a line “title: …”"]
    assert len(loaded.events) == 1


def test_every_sort_of_mistake_is_told_in_one_run(make_project: MakeProject, tmp_path: Path) -> None:
    """One clear message each, and what is right beside them is read."""
    (tmp_path / "secret.md").write_text("---\ntitle: a\n---\n", "utf-8")
    project = make_project(
        {
            "site.yaml": "title: a\ntheme: ../../x\n",
            "events/a.yaml": "- {id: dam, date: 2013-02-30, title: b}\n- {id: good, date: 2013-02-28, title: b}\n",
            "events/b.yaml": "- id: x\n  title: a: b\n",
            "events/c.yaml": "- {id: c, date: 1999, title: !!python/object:os.system x}\n",
            "events/d.yaml": "- {id: good, date: 1999, title: b}\n- {id: e, date: 1999, titel: b, title: c}\n",
            "events/f.yaml": "id: f\n",
            "events/g.yaml": b"- {id: g, title: \xff}\n",
            "pages/p.md": "No front matter\n",
            "sources/.keep": "",
        }
    )
    (project.sources / "secret.md").symlink_to(tmp_path / "secret.md")
    loaded = load(project)
    assert told(loaded) == [
        "content/events/a.yaml:1:19: date: 2013-02-30: February 2013 has 28 days; correct the date",
        "content/events/b.yaml:2:11: a colon stands where no field can begin; put a text that holds “: ” in quotes, "
        "or line the field up with those beside it",
        "content/events/c.yaml:1:30: the tag !!python/object:os.system is not allowed; write plain values; Dateline "
        "reads no tags",
        "content/events/d.yaml:1:8: the id “good” is already that of the entry at content/events/a.yaml:2; give one "
        "of the two another id",
        "content/events/d.yaml:2:23: “titel” is not a field of an event; did you mean “title”?",
        "content/events/f.yaml:1:1: this file must hold a list of entries; begin each entry with “- ”",
        "content/events/g.yaml:1:18: a byte here is not UTF-8; save the file with the encoding UTF-8",
        "content/pages/p.md: a page's front matter needs “title”; add a line “title: …”",
        "content/site.yaml:2:8: theme: “../../x” is a path that leads outside the project's folder; write a plain "
        "name without slashes",
        "content/sources/secret.md: it is a link to a path outside the project's folder; put the file itself here",
    ]
    assert [event.id for event in loaded.events] == ["good"]
    assert loaded.unread.events == {"dam", "e"}
    assert loaded.unread.sources == {"secret"}
    assert loaded.unread.files == {f"content/events/{name}.yaml" for name in "bcfg"} | {"content/site.yaml"}


def test_two_names_called_alike_are_a_warning(make_project: MakeProject) -> None:
    """Whoever writes the shared word is not understood; names of different kinds may share it."""
    loaded = load(
        make_project(
            {
                "places.yaml": "- {id: a, name: Arden, aliases: [the town]}\n"
                "- {id: b, name: Bree, aliases: [x, The  Town]}\n",
                "people.yaml": "- {id: c, name: Arden}\n- {id: d, name: arden}\n",
            }
        )
    )
    assert told(loaded) == [
        "content/people.yaml:2:17: warning: “arden” is also what “c” is called; keep it at one of the two, or make "
        "both longer",
        "content/places.yaml:2:36: warning: “The  Town” is also what “a” is called; keep it at one of the two, or "
        "make both longer",
    ]
    assert len(loaded.names) == 4


@pytest.mark.parametrize(("name", "better"), [("index", "index-1"), ("404", "page-404")])
def test_a_page_takes_no_address_of_the_site(make_project: MakeProject, name: str, better: str) -> None:
    """The first page and the page for dead links are the site's own."""
    loaded = load(
        make_project({f"pages/{name}.md": "---\ntitle: Mine\n---\n", "pages/about.md": "---\ntitle: A\n---\n"})
    )
    assert [page.id for page in loaded.pages] == ["about"]
    assert told(loaded) == [
        f"content/pages/{name}.md: “{name}” cannot be the address of a page; rename the file to {better}.md"
    ]


def test_a_name_with_mistakes_keeps_its_spellings(make_project: MakeProject) -> None:
    """So that the events that use it are not called wrong as well."""
    loaded = load(
        make_project({"places.yaml": "- {id: a, name: Old  Arden, aliases: [b, 'C'], coordinates: [99, 9]}\n"})
    )
    assert loaded.names == ()
    assert loaded.unread.names == {"a", "old arden", "b", "c"}


def test_files_of_no_concern(make_project: MakeProject) -> None:
    """Backups are passed over; other files are pointed out, since somebody may wait for them to appear."""
    project = make_project({"events/a.yaml~": "x", "events/.b.yaml": "x", "events/notes.txt": "x", "pages/a.html": "x"})
    assert told(load(project)) == [
        "content/events/notes.txt: warning: only .yaml files are read here; rename it, or move it away",
        "content/pages/a.html: warning: only .md files are read here; rename it, or move it away",
    ]


def test_a_linked_folder_is_not_followed(make_project: MakeProject) -> None:
    """It could lead anywhere, or round in a circle."""
    project = make_project({"events/a.yaml": ""})
    (project.events / "again").symlink_to(project.events)
    assert told(load(project)) == [
        "content/events/again: a link to a folder is not followed; put the folder itself here"
    ]


def test_the_order_of_files_is_that_of_their_bytes(make_project: MakeProject) -> None:
    """Not that of the folder, the locale or the machine."""
    names = ["b", "B", "a-2", "a", "é", "Z"]
    project = make_project(
        {f"events/{name}.yaml": f"- {{id: e{n}, date: 1999, title: x}}" for n, name in enumerate(names)}
    )
    assert [event.origin.path[15:-5] for event in load(project).events if event.origin] == [
        "B",
        "Z",
        "a-2",
        "a",
        "b",
        "é",
    ]


def test_every_file_with_entries_has_a_fingerprint(make_project: MakeProject) -> None:
    """What is edited later must still be what was read now."""
    project = make_project({"events/a.yaml": "", "places.yaml": "", "extracted.lock.yaml": "events: []\n"})
    assert set(load(project).digests) == {
        "content/site.yaml",
        "content/events/a.yaml",
        "content/places.yaml",
        "content/extracted.lock.yaml",
    }
