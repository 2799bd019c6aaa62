"""`dateline build` writes the site, and only what changed."""

from __future__ import annotations

from pathlib import Path

from tests.commands.conftest import dateline, files_below


def test_a_site_is_built_and_opened_from_disk(project: Path) -> None:
    """The first build writes every page and says where to look."""
    result = dateline("build", "--project", project)
    assert result.exit_code == 0
    assert result.stdout.rstrip().endswith(f"open {project / 'output/index.html'}")
    page = (project / "output/events/dyke-breaks.html").read_text("utf-8")
    assert "The dyke breaks at Lindau" in page
    assert "in an article published on Wednesday 9 June 2021" in page


def test_a_second_build_writes_nothing(project: Path) -> None:
    """Where nothing changed, no file is touched."""
    dateline("build", "--project", project)
    before = files_below(project / "output")
    result = dateline("build", "--project", project)
    assert "(0 written)" in result.stdout
    assert files_below(project / "output") == before


def test_a_removed_event_takes_its_page_along(project: Path) -> None:
    """A page whose entry is gone goes too; what somebody else put into output/ stays."""
    dateline("build", "--project", project)
    (project / "output/notes.txt").write_text("mine")
    path = project / "content/events/2021-06-08.yaml"
    path.write_text(path.read_text("utf-8").replace("id: dyke-breaks", "id: the-dyke-breaks"), "utf-8")
    dateline("build", "--project", project)
    assert not (project / "output/events/dyke-breaks.html").exists()
    assert (project / "output/events/the-dyke-breaks.html").exists()
    assert (project / "output/notes.txt").read_text() == "mine"


def test_two_builds_of_the_same_content_are_the_same_bytes(project: Path) -> None:
    """Nothing in a page depends on the clock or on where the project lies."""
    dateline("build", "--project", project)
    first = {name: data for name, (data, _) in files_below(project / "output").items()}
    for path in sorted((project / "output").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    dateline("build", "--project", project)
    assert {name: data for name, (data, _) in files_below(project / "output").items()} == first
