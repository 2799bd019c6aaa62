"""`dateline build` writes the site, and only what changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import dateline, files_below, write_files


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


def test_two_builds_of_the_same_content_are_the_same_bytes(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Nothing in a page depends on where the project lies, on the time zone or on the order of a hash."""
    dateline("build", "--project", project)
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "another name"
    shutil.copytree(project / "content", elsewhere / "content")
    command = [sys.executable, "-m", "generator", "build", "--project", str(elsewhere)]
    subprocess.run(
        command, check=True, env={**os.environ, "TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7", "LC_ALL": "C"}
    )
    first, second = (
        {name: data for name, (data, _) in files_below(root / "output").items()} for root in (project, elsewhere)
    )
    assert first == second


def test_without_pagefind(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pagefind is not installed, the site has no search page, the build says why and all else is built."""
    monkeypatch.setattr("generator.build.building.is_installed", lambda: False)
    result = dateline("build", "--project", project)
    assert result.exit_code == 0
    assert "Without a search page, since pagefind is not installed: pip install 'dateline[search]'" in result.stdout
    assert not (project / "output/search.html").exists()
    assert "search.html" not in (project / "output/index.html").read_text("utf-8")
    assert (project / "output/names.html").exists()


def test_an_address_from_before_leads_on(project: Path) -> None:
    """Whoever kept the link to a renamed event comes to it, without JavaScript and from disk."""
    path = project / "content/events/2021-06-08.yaml"
    path.write_text(path.read_text().replace("- id: dyke-breaks\n", "- id: dyke-gives-way\n  was: [dyke-breaks]\n"))
    assert dateline("build", "--project", project).exit_code == 0
    page = (project / "output/events/dyke-breaks.html").read_text()
    assert '<meta http-equiv="refresh" content="0; url=../events/dyke-gives-way.html">' in page
    assert '<link rel="canonical" href="https://example.org/lindau-flood/events/dyke-gives-way.html">' in page
    assert '<a href="../events/dyke-gives-way.html">The dyke breaks at Lindau</a>' in page
    assert (project / "output/events/dyke-gives-way.html").exists()


def test_strict_refuses_warnings(project: Path) -> None:
    """Nothing is written where an editor is warned, also where a build that was not strict came before."""
    (project / "content/places.yaml").write_text("- {id: lindau, name: Lindau}\n")
    for _ in range(2):
        result = dateline("build", "--strict", "--project", project)
        assert result.exit_code == 1
        assert "Lindau has no coordinates" in result.stderr
    assert not (project / "output/index.html").exists()
    assert dateline("build", "--project", project).exit_code == 0
    assert dateline("build", "--strict", "--project", project).exit_code == 1


def test_strict_follows_every_link(project: Path) -> None:
    """A link that an editor wrote to a page that is not there is told with its page; the last good site stays."""
    write_files(project, {"content/pages/about.md": "---\ntitle: About\n---\nThe [days](days/2021-06-08.html).\n"})
    assert dateline("build", "--strict", "--project", project).exit_code == 0
    good = files_below(project / "output")
    write_files(project, {"content/pages/about.md": "---\ntitle: About\n---\nThe [days](days/gone.html).\n"})
    for _ in range(2):
        result = dateline("build", "--strict", "--project", project)
        assert result.exit_code == 1
        assert "output/about.html:" in result.stderr
        assert "the link “days/gone.html” leads to no page of the site; correct it in the text" in result.stderr
        assert files_below(project / "output") == good
    assert dateline("build", "--project", project).exit_code == 0
    assert dateline("build", "--strict", "--project", project).exit_code == 1
