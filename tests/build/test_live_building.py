"""A site while somebody edits it: what is shown is what a build would make, and in the end it lies in the folder."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.build import live_building, standing
from generator.build.live_building import LiveBuilder
from generator.build.standing import StandingSite
from generator.cache import Cache
from generator.errors import ContentError
from generator.model.project import Project
from generator.site import addresses
from tests.build.strike_project import EDITS, begin, cleanly_built, edit_theme, files_of, write_event

CHANGES = """\
- date: 2019-06-01
  event: walk-out-1
  change: The number was mended.
"""
TRAIL = """\
title: How it went
steps:
- event: walk-out-0
- event: walk-out-1
  line: And then?
- event: walk-out-2
"""


@pytest.fixture(autouse=True)
def _without_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """An index takes longer than all the rest, and has tests of its own."""
    monkeypatch.setattr("generator.build.building.is_installed", lambda: False)


def begin_with_all(root: Path) -> Project:
    """The project with everything that shows an event's title, and a place on the map."""
    project = begin(root)
    (root / "content/changes.yaml").write_text(CHANGES)
    (root / "content/trails").mkdir()
    (root / "content/trails/how.yaml").write_text(TRAIL)
    places = root / "content/places.yaml"
    places.write_text(places.read_text().replace("name: Town hall", "name: Town hall\n  coordinates: [51, 4]"))
    write(root, 2, lambda text: f"{text}  was: [the-third]\n")
    return project


def write(root: Path, number: int, edit: Callable[[str], str]) -> Path:
    """Edit the file of an event, if it is there."""
    path = root / f"content/events/{number}.yaml"
    if path.exists():
        path.write_text(edit(path.read_text()))
    return path


def in_other_words(words: str) -> Callable[[str], str]:
    """Another summary; what it was counts for nothing."""
    return lambda text: "\n".join(
        f"  summary: {words}" if line.startswith("  summary:") else line for line in text.splitlines()
    )


def entitled(words: str) -> Callable[[str], str]:
    return lambda text: "\n".join(
        f"  title: {words}" if line.startswith("  title:") else line for line in text.splitlines()
    )


WORDS: dict[str, Callable[[Path], Path]] = {
    "other words": lambda root: write(root, 1, in_other_words("They stay *out*.")),
    "the words as they were": lambda root: write(root, 1, in_other_words("The dockers of [[docks]] leave *at once*.")),
    "a link to an event": lambda root: write(root, 0, in_other_words('"See [[walk-out-2|the end]]."')),
    "another title": lambda root: write(root, 1, entitled("The dockers stay out")),
    "a third title": lambda root: write(root, 1, entitled("The port stands still")),
    "the last title": lambda root: write(root, 2, entitled("All is over")),
    "a draft": lambda root: write(root, 0, lambda text: f"{text.rstrip()}\n  status: draft\n"),
    "a comment": lambda root: write(root, 0, lambda text: f"# Why?\n{text}"),
}
MORE: dict[str, Callable[[Path], Path]] = {
    "a link to a place on the map": lambda root: write(root, 1, in_other_words('"Before [[town-hall]]."')),
    "a link that leads nowhere": lambda root: write(root, 2, in_other_words('"Of [[nobody]]."')),
    "broken": lambda root: write(root, 0, lambda text: f"{text}  : ["),
    "mended": lambda root: write(root, 0, lambda text: text.replace("  : [", "")),
}


def shown(project: Project, live: LiveBuilder) -> dict[str, bytes]:
    """What a browser is shown of a site."""
    lies = files_of(project.output)
    return {address: live.page(address) or data for address, data in lies.items()}


def edited(root: Path, edits: Iterable[str]) -> list[Path]:
    """The files of content that some edits changed, added or removed."""
    before = {path: path.read_bytes() for path in (root / "content").rglob("*.*")}
    for edit in edits:
        (WORDS | MORE | EDITS)[edit](root)
    after = {path: path.read_bytes() for path in (root / "content").rglob("*.*")}
    return [path for path in before.keys() | after.keys() if before.get(path) != after.get(path)]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    rounds=st.lists(
        st.tuples(
            st.lists(
                st.sampled_from([*WORDS, *WORDS, *WORDS, *MORE, "another place", "one event less", "the site's title"]),
                min_size=1,
                max_size=2,
            ),
            st.booleans(),
        ),
        min_size=2,
        max_size=6,
    )
)
def test_any_edits(tmp_path_factory: pytest.TempPathFactory, rounds: list[tuple[list[str], bool]]) -> None:
    """Whatever is saved, every page is shown as a clean build makes it; and so it lies in the folder once settled."""
    root = tmp_path_factory.mktemp("project")
    project = begin_with_all(root)
    live = LiveBuilder(project, Cache(root / "cache"))
    live.build(())
    for edits, settles in rounds:
        saved = edited(root, edits)
        try:
            live.build(saved)
        except ContentError:
            continue
        clean = cleanly_built(project, root.with_name(f"{root.name}-clean"))
        assert shown(project, live) == clean
        if settles:
            live.settle()
            assert files_of(project.output) == clean


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return begin_with_all(tmp_path)


@pytest.fixture
def live(project: Project) -> LiveBuilder:
    live = LiveBuilder(project, Cache(project.root / "cache"))
    live.build(())
    return live


@pytest.mark.parametrize("edit", WORDS)
def test_words_are_taken_up(project: Project, live: LiveBuilder, monkeypatch: pytest.MonkeyPatch, edit: str) -> None:
    """Other words need no build, and show; until there is time, pages in the folder stay as they are."""
    lies = files_of(project.output)
    with monkeypatch.context() as patch:
        patch.delattr(live_building.SiteBuilder, "build")
        live.build(edited(project.root, [edit]))
    assert files_of(project.output) == lies
    assert shown(project, live) == cleanly_built(project, project.root.with_name("clean"))


@pytest.mark.parametrize(
    "edit",
    ["a link to a place on the map", "another place", "another day", "one event more", "an event moved", "a source"],
)
def test_all_else_is_built(project: Project, live: LiveBuilder, monkeypatch: pytest.MonkeyPatch, edit: str) -> None:
    """What moves more than words is not taken up."""
    builds: list[str] = []
    monkeypatch.setattr(live_building.SiteBuilder, "build", lambda *_arguments, **_named: builds.append(edit))
    live.build(edited(project.root, [edit]))
    assert builds == [edit]


def test_mistakes_are_told_without_a_build(
    project: Project, live: LiveBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of every file that was saved, until all are mended; until then, and then too, words show."""
    monkeypatch.delattr(live_building.SiteBuilder, "build")
    with pytest.raises(ContentError) as first:
        live.build(edited(project.root, ["broken"]))
    with pytest.raises(ContentError) as both:
        live.build(edited(project.root, ["a link that leads nowhere", "another title"]))
    assert [problem.path for problem in first.value.problems] == ["content/events/0.yaml"]
    assert [problem.path for problem in both.value.problems] == ["content/events/0.yaml", "content/events/2.yaml"]
    assert live.page("events/walk-out-1.html") is None
    with pytest.raises(ContentError):
        live.build(edited(project.root, ["mended"]))
    live.build([write(project.root, 2, in_other_words("It is over."))])
    assert b"The dockers stay out" in (live.page("events/walk-out-1.html") or b"")
    assert b"It is over." in (live.page("events/walk-out-2.html") or b"")


def test_a_mistake_beside_more_than_words(project: Project, live: LiveBuilder) -> None:
    """Where more than words was saved with it, a build tells all that is wrong at once."""
    (project.root / "content/places.yaml").write_text("- id: docks\n  name: The docks\n")
    with pytest.raises(ContentError) as error:
        live.build([project.root / "content/places.yaml", *edited(project.root, ["broken", "another place"])])
    errors = {problem.path for problem in error.value.problems if problem.severity == "error"}
    assert errors == {"content/events/0.yaml", "content/events/1.yaml"}


def test_a_page_is_made_of_what_was_saved_last(project: Project, live: LiveBuilder) -> None:
    """Save upon save, the page has the last words, and no page that shows none of them is made at all."""
    for number in range(3):
        live.build([write(project.root, 1, entitled(f"Day {number}"))])
        for address in ("events/walk-out-1.html", "index.html", "days/2019-05-02.html", "trails/how.html"):
            assert f"Day {number}".encode() in (live.page(address) or b"")
    assert live.page("sources/index.html") is None
    assert live.page("static/nothing.css") is None


def test_files_for_machines_are_shown_too(project: Project, live: LiveBuilder) -> None:
    """What machines read has the words that were saved last."""
    live.build([write(project.root, 1, entitled("The port stands still"))])
    assert b"The port stands still" in (live.page(addresses.DATA_JSON) or b"")
    assert b"The port stands still" in (live.page(addresses.EVENTS_FEED) or b"")


def test_words_saved_while_others_are_written(
    project: Project, live: LiveBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save does not wait for the writing of another, and is not lost by it."""
    written = StandingSite.written
    saved: list[threading.Thread] = []

    def save_meanwhile(standing: StandingSite, *what: object) -> None:
        if not saved:
            path = write(project.root, 1, entitled("The second title"))
            saved.append(threading.Thread(target=live.build, args=([path],)))
            saved[0].start()
            saved[0].join(10)
            assert not saved[0].is_alive(), "the save waits"
        written(standing, *what)

    monkeypatch.setattr(StandingSite, "written", save_meanwhile)
    live.build([write(project.root, 1, entitled("The first title"))])
    live.settle()
    page = project.output / "events/walk-out-1.html"
    assert "The first title" in page.read_text()
    assert b"The second title" in (live.page("events/walk-out-1.html") or b"")
    live.settle()
    assert "The second title" in page.read_text()
    assert live.page("events/walk-out-1.html") is None


def test_words_taken_up_in_the_moment_in_which_others_were_written(
    project: Project, live: LiveBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is on its way to be shown takes the place of what was just written, not of what that replaced."""
    live.build([write(project.root, 1, entitled("The first title"))])
    settling = threading.Thread(target=live.settle)
    address_of_event = addresses.event

    def after_the_writing(event_id: str) -> str:
        if not settling.ident:
            settling.start()
            settling.join(0.5)
        return address_of_event(event_id)

    with monkeypatch.context() as patch:
        patch.setattr(standing.addresses, "event", after_the_writing)
        live.build([write(project.root, 1, entitled("The second title"))])
    settling.join(10)
    live.settle()
    assert files_of(project.output) == cleanly_built(project, project.root.with_name("clean"))


def begun_again(project: Project) -> LiveBuilder:
    """A preview of a site that was built some time ago, so that its first build finds nothing to do."""
    for path in (*project.content.rglob("*.*"), *project.themes.rglob("*.*")):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    LiveBuilder(project, Cache(project.root / "cache")).build(())
    again = LiveBuilder(project, Cache(project.root / "cache"))
    again.build(())
    return again


@pytest.fixture
def begun(project: Project) -> LiveBuilder:
    return begun_again(project)


def test_made_ready_where_nothing_had_to_be_built(
    project: Project, begun: LiveBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A preview of a site that was built before takes up the first words as well."""
    begun.prepare()
    monkeypatch.delattr(live_building.SiteBuilder, "build")
    begun.build([write(project.root, 1, entitled("Another title"))])
    assert b"Another title" in (begun.page("events/walk-out-1.html") or b"")


def test_saved_before_it_was_made_ready(project: Project, begun: LiveBuilder) -> None:
    """What is read there may be newer than the pages in the folder; the build that follows the save shows it."""
    saved = edited(project.root, ["another title", "one event more"])
    begun.prepare()
    begun.build(saved)
    assert shown(project, begun) == cleanly_built(project, project.root.with_name("clean"))


def test_nothing_is_made_ready_where_the_first_build_failed(project: Project) -> None:
    """What that build could not do is no more done for other words than it was without them."""
    edit_theme(project.root)
    (project.root / "themes/ours/templates/day.html").write_text("{{ page.nothing.at.all }}")
    live = LiveBuilder(project, Cache(project.root / "cache"))
    with pytest.raises(ContentError):
        live.build(())
    live.prepare()
    with pytest.raises(ContentError):
        live.build([write(project.root, 1, entitled("Another title"))])


def test_nothing_is_written_while_something_waits_to_be_built(project: Project) -> None:
    """Else pages would be made with templates that changed since, and taken for what was made with the old ones."""
    edit_theme(project.root)
    live = begun_again(project)
    live.prepare()
    live.build([write(project.root, 1, entitled("Another title"))])
    template = project.themes / "ours/templates/day.html"
    text = template.read_text()
    template.write_text(text.replace("!", "?"))
    with pytest.raises(ContentError):
        live.build([template, *edited(project.root, ["broken"])])
    live.settle()
    template.write_text(text)
    live.build([template, *edited(project.root, ["mended"])])
    assert shown(project, live) == cleanly_built(project, project.root.with_name("clean"))


def test_the_site_was_removed_meanwhile(project: Project, live: LiveBuilder) -> None:
    """Nothing could be asked for that does not lie in the output folder; so all of it is built again."""
    shutil.rmtree(project.output)
    live.build([write(project.root, 1, entitled("Another title"))])
    assert shown(project, live) == cleanly_built(project, project.root.with_name("clean"))


def test_a_program_that_saves_by_another_file(project: Project, live: LiveBuilder) -> None:
    """Files that came and went beside the saved one are none of the site's."""
    path = write(project.root, 1, entitled("Another title"))
    live.build([path, path.with_name("sedX1k2Jh")])
    assert b"Another title" in (live.page("events/walk-out-1.html") or b"")


def test_a_folder_of_events_that_was_moved_away(project: Project) -> None:
    """The system may tell of the folder alone; the events in it go all the same."""
    (project.events / "more").mkdir()
    write_event(project.root, 3, "docks", "The port stands still")
    (project.events / "3.yaml").rename(project.events / "more/3.yaml")
    live = LiveBuilder(project, Cache(project.root / "cache"))
    live.build(())
    (project.events / "more").rename(project.root / "aside")
    live.build([project.events / "more"])
    assert shown(project, live) == cleanly_built(project, project.root.with_name("clean"))


def test_a_file_that_became_a_folder(project: Project, live: LiveBuilder) -> None:
    """A folder may be called like a file of events; what lies in it is read, and no mistake is told."""
    path = project.events / "1.yaml"
    path.rename(path.with_suffix(".old"))
    path.mkdir()
    path.with_suffix(".old").rename(path / "1.yaml")
    live.build([path])
    assert shown(project, live) == cleanly_built(project, project.root.with_name("clean"))


def test_a_link_that_leads_nowhere_among_the_events(project: Project, live: LiveBuilder) -> None:
    """It is not taken for a file that came and went."""
    link = project.events / "new.yaml"
    link.symlink_to("nothing.yaml")
    with pytest.raises(ContentError, match=r"content/events/new\.yaml"):
        live.build([link])


def test_what_was_written_is_known_to_the_next_program(project: Project, live: LiveBuilder) -> None:
    """Another build finds every page as it would make it."""
    live.build([write(project.root, 1, entitled("Another title"))])
    live.settle()
    built = live_building.SiteBuilder(project, Cache(project.root / "cache")).build(lambda *_: None, index_anew=False)
    assert built.written.changed == 0
