"""Building what changed gives, byte for byte, what building everything gives."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import output
from generator.build import making, remaking, shares
from generator.build.building import SiteBuilder, build_site
from generator.cache import Cache
from generator.errors import ContentError
from generator.output import Rebuilding
from generator.waiting_room import RECORD_NAME, WAITING_ROOM
from tests.build.strike_project import EDITS, begin, cleanly_built, edit_theme, files_of, silent


@pytest.fixture(autouse=True)
def _without_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """An index takes longer than all the rest, and has tests of its own."""
    monkeypatch.setattr("generator.build.building.is_installed", lambda: False)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    rounds=st.lists(
        st.tuples(st.lists(st.sampled_from(sorted(EDITS)), max_size=3), st.booleans()), min_size=1, max_size=4
    )
)
def test_any_edits(tmp_path_factory: pytest.TempPathFactory, rounds: list[tuple[list[str], bool]]) -> None:
    """Whatever is edited between builds; where the content has mistakes, the last good site stays.

    Some builds are made by one builder that stays in memory, as in the preview, and some by another program beside it.
    """
    root = tmp_path_factory.mktemp("project")
    project = begin(root)
    stays = SiteBuilder(project, Cache(root / "cache"))
    stays.build(silent)
    for edits, by_another in rounds:
        builder = SiteBuilder(project, Cache(root / "cache")) if by_another else stays
        for edit in edits:
            EDITS[edit](root)
        before = files_of(project.output)
        try:
            builder.build(silent)
        except ContentError:
            assert files_of(project.output) == before
        else:
            assert files_of(project.output) == cleanly_built(project, root.with_name(f"{root.name}-clean"))


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of the pages that are rendered from now on."""
    addresses: list[str] = []

    class Renderer(remaking.Renderer):  # type: ignore[name-defined, misc]
        def pieces(self, page: remaking.Page) -> Iterator[bytes]:  # type: ignore[name-defined]
            addresses.append(page.address)
            return super().pieces(page)

    monkeypatch.setattr(remaking, "Renderer", Renderer)
    return addresses


def test_only_what_changed_is_rendered(tmp_path: Path, rendered: list[str]) -> None:
    """The page of an event, and those that show it; no other event's."""
    project, cache = begin(tmp_path), tmp_path / "cache"
    build_site(project, silent, cache=Cache(cache))
    assert "events/walk-out-0.html" in rendered
    rendered.clear()
    path = tmp_path / "content/events/1.yaml"
    path.write_text(path.read_text().replace("*at once*", "early"))
    built = build_site(project, silent, cache=Cache(cache))
    assert {"events/walk-out-1.html", "days/2019-05-02.html"} <= set(rendered)
    assert not {"events/walk-out-0.html", "days/2019-05-01.html", "sources.html", "404.html"} & set(rendered)
    assert built.written.changed >= len(rendered)


def test_nothing_changed(tmp_path: Path, rendered: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Then not even the content is read, and the answer is the same."""
    project, cache = begin(tmp_path), tmp_path / "cache"
    for path in tmp_path.rglob("*.*"):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    first = build_site(project, silent, cache=Cache(cache))
    rendered.clear()
    monkeypatch.delattr("generator.build.building.SiteBuilder._ready_remaker")
    again = build_site(project, silent, cache=Cache(cache))
    assert (again.written.files, again.warnings) == (first.written.files, first.warnings)
    assert (again.written.changed, again.written.removed, rendered) == (0, 0, [])


def test_a_save_of_the_same_length_in_the_same_moment(tmp_path: Path) -> None:
    """A file whose time and size do not tell that it changed is read again while that may be."""
    project, cache = begin(tmp_path), tmp_path / "cache"
    path = tmp_path / "content/events/1.yaml"
    build_site(project, silent, cache=Cache(cache))
    times = path.stat()
    path.write_text(path.read_text().replace("walk out, 1", "walk out, 7"))
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    build_site(project, silent, cache=Cache(cache))
    assert "walk out, 7" in (project.output / "events/walk-out-1.html").read_text()


def test_a_file_replaced_by_one_of_its_size_and_time(tmp_path: Path) -> None:
    """As out of an archive that gives all its files one time: that it was put there tells."""
    project, cache = begin(tmp_path), tmp_path / "cache"
    for path in tmp_path.rglob("*.*"):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    build_site(project, silent, cache=Cache(cache))
    path, other = tmp_path / "content/events/1.yaml", tmp_path / "1.yaml"
    other.write_text(path.read_text().replace("walk out, 1", "walk out, 7"))
    os.utime(other, (1_600_000_000, 1_600_000_000))
    other.replace(path)
    build_site(project, silent, cache=Cache(cache))
    assert "walk out, 7" in (project.output / "events/walk-out-1.html").read_text()


@pytest.mark.parametrize(
    ("link", "edited", "behind", "page"),
    [
        ("content/events", "1.yaml", "title: ", "walk-out-1.html"),
        ("content/sources", "courier.md", "on Monday. ", "courier.html"),
        ("content/pages", "about.md", "The old ", "about.html"),
        ("themes/ours", "templates/day.html", "%}!", "2019-05-01.html"),
    ],
)
def test_what_lies_behind_a_link(tmp_path: Path, link: str, edited: str, behind: str, page: str) -> None:
    """A folder that is a link is looked through as any other."""
    project, cache = begin(tmp_path), tmp_path / "cache"
    (tmp_path / "content/pages/about.md").write_text("---\ntitle: About\n---\nThe old words.\n")
    edit_theme(tmp_path)
    (tmp_path / link).rename(tmp_path / "elsewhere")
    (tmp_path / link).symlink_to(tmp_path / "elsewhere")
    for path in tmp_path.rglob("*"):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    build_site(project, silent, cache=Cache(cache))
    path = tmp_path / "elsewhere" / edited
    path.write_text(path.read_text().replace(behind, f"{behind}Some "))
    build_site(project, silent, cache=Cache(cache))
    assert "Some " in next(project.output.rglob(page)).read_text()


def test_another_build_right_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that another program replaces as soon as it may are not taken for one's own."""
    project, cache = begin(tmp_path), tmp_path / "cache"
    page = project.output / "events/walk-out-1.html"

    @contextmanager
    def rebuilding(folder: Path) -> Iterator[Rebuilding]:
        with output.rebuilding(folder) as site:
            yield site
        page.write_text("what the other one made")

    monkeypatch.setattr(remaking, "rebuilding", rebuilding)
    build_site(project, silent, cache=Cache(cache))
    monkeypatch.undo()
    build_site(project, silent, cache=Cache(cache))
    assert "The dockers" in page.read_text()


def test_files_of_others_stay(tmp_path: Path) -> None:
    """Whatever is built or goes, what somebody else put into output/ is not touched."""
    project, cache = begin(tmp_path), tmp_path / "cache"
    build_site(project, silent, cache=Cache(cache))
    (project.output / "CNAME").write_text("example.org")
    (tmp_path / "content/events/2.yaml").unlink()
    build_site(project, silent, cache=Cache(cache))
    assert not (project.output / "events/walk-out-2.html").exists()
    assert (project.output / "CNAME").read_text() == "example.org"
    assert not (project.output / WAITING_ROOM).exists()
    assert (project.output / RECORD_NAME).exists()


@pytest.fixture
def _three_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are divided among three, however few there are."""
    monkeypatch.setattr(making, "_WORTH_ANOTHER_PROCESS", 1)
    monkeypatch.setattr(shares, "_AT_A_TIME", 2)
    monkeypatch.setattr(making, "processors", lambda: 3)


def test_processes_make_the_same_site(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Divided among three processes, the pages are those that one makes."""
    project = begin(tmp_path / "project")
    alone = cleanly_built(project, tmp_path / "alone")
    request.getfixturevalue("_three_processes")
    assert cleanly_built(project, tmp_path / "together") == alone


@pytest.mark.usefixtures("_three_processes")
def test_processes_meet_the_same_mistake(tmp_path: Path) -> None:
    """A template's mistake is told with its file and line, whoever meets it, and nothing is left of the pages."""
    project = begin(tmp_path)
    build_site(project, silent)
    before = files_of(project.output)
    edit_theme(tmp_path)
    (tmp_path / "themes/ours/templates/source.html").write_text("<p>\n{{ page.weather }}\n")
    with pytest.raises(ContentError) as raised:
        build_site(project, silent)
    (problem,) = raised.value.problems
    assert (problem.path, problem.line) == ("themes/ours/templates/source.html", 2)
    assert files_of(project.output) == before
