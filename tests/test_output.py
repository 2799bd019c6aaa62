"""The built site's folder holds the site, and what is not Dateline's is left alone."""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import UsageError
from generator.output import Written, rebuilding
from generator.waiting_room import RECORD_NAME, WAITING_ROOM, WaitingRoom


def write_site(folder: Path, files: Mapping[str, bytes]) -> Written:
    """A whole build of a site that is these files."""
    with rebuilding(folder) as site:
        for address, data in files.items():
            site.write(address, data)
        return site.finish()


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != RECORD_NAME
    }


def test_a_build_replaces_what_changed_and_removes_what_went(tmp_path: Path) -> None:
    """Pages that stay the same keep their time stamp; a page that is no longer built goes with its empty folder."""
    write_site(tmp_path, {"index.html": b"1", "events/a.html": b"a", "days/b.html": b"b"})
    stamp = (tmp_path / "index.html").stat().st_mtime_ns
    written = write_site(tmp_path, {"index.html": b"1", "events/a.html": b"A"})
    assert (written.changed, written.removed, written.files) == (1, 1, ("events/a.html", "index.html"))
    assert files_in(tmp_path) == {"index.html": b"1", "events/a.html": b"A"}
    assert (tmp_path / "index.html").stat().st_mtime_ns == stamp
    assert not (tmp_path / "days").exists()


def test_the_same_site_again_touches_nothing(tmp_path: Path) -> None:
    """A second build of the same pages writes no byte, not even its record."""
    site = {"index.html": b"1", "events/a.html": b"a"}
    write_site(tmp_path, site)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert write_site(tmp_path, site).changed == 0
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_files_of_others_stay(tmp_path: Path) -> None:
    """A file that Dateline did not write is neither removed nor overwritten."""
    (tmp_path / "notes.txt").write_text("mine")
    write_site(tmp_path, {"index.html": b"1"})
    write_site(tmp_path, {"about.html": b"2"})
    assert files_in(tmp_path) == {"notes.txt": b"mine", "about.html": b"2"}
    with pytest.raises(UsageError, match=r"did not write: notes\.txt"):
        write_site(tmp_path, {"notes.txt": b"theirs"})
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_folder_in_a_pages_place_is_told_before_anything_is_written(tmp_path: Path) -> None:
    """Where somebody else's folder stands where a page is to be, nothing is written."""
    (tmp_path / "index.html").mkdir()
    with pytest.raises(UsageError, match=r"did not write: index\.html"):
        write_site(tmp_path, {"about.html": b"1", "index.html": b"2"})
    assert not (tmp_path / "about.html").exists()


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    """A folder of pages that is a link would let pages be written elsewhere: refused."""
    (tmp_path / "elsewhere").mkdir()
    output = tmp_path / "output"
    output.mkdir()
    (output / "events").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UsageError, match="is a link"):
        write_site(output, {"events/a.html": b"1"})
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_page_may_become_a_folder(tmp_path: Path) -> None:
    """Where `a` was a page and `a/b` is one now, the page makes room."""
    write_site(tmp_path, {"a": b"1"})
    write_site(tmp_path, {"a/b": b"2"})
    assert files_in(tmp_path) == {"a/b": b"2"}


@pytest.mark.parametrize(
    "address", ["../x.html", "/etc/x.html", "a/../../x", "", "..\\x", RECORD_NAME, f"{WAITING_ROOM}/x"]
)
def test_no_page_leaves_the_folder(tmp_path: Path, address: str) -> None:
    """An address that leads out of the folder is refused before anything is written."""
    with pytest.raises(UsageError, match="outside"):
        write_site(tmp_path / "output", {address: b"1"})
    assert list(tmp_path.rglob("*")) == [tmp_path / "output"]


def test_a_forged_record_removes_nothing_outside(tmp_path: Path) -> None:
    """A record that names files elsewhere is believed only for what lies in the folder."""
    (tmp_path / "precious").write_text("x")
    output = tmp_path / "output"
    output.mkdir()
    (output / RECORD_NAME).write_text(json.dumps({"version": 1, "files": ["../precious", str(tmp_path / "precious")]}))
    write_site(output, {"index.html": b"1"})
    assert (tmp_path / "precious").exists()


@pytest.mark.parametrize(
    "record", ["", "[]", "{", '{"version": 1}', '{"version": 9, "files": []}', '{"version":1,"files":3}']
)
def test_a_damaged_record_costs_nothing_but_removals(tmp_path: Path, record: str) -> None:
    """With no record to read, the pages are written all the same where they are the same or new."""
    write_site(tmp_path, {"index.html": b"1"})
    (tmp_path / RECORD_NAME).write_text(record)
    write_site(tmp_path, {"index.html": b"1", "a.html": b"2"})
    assert files_in(tmp_path) == {"index.html": b"1", "a.html": b"2"}


def test_a_build_that_fails_changes_nothing(tmp_path: Path) -> None:
    """What was made before a mistake was met is neither shown nor left lying about."""
    write_site(tmp_path, {"index.html": b"1", "a.html": b"a"})
    before = {path: path.read_bytes() for path in tmp_path.rglob("*")}
    with pytest.raises(UsageError):
        write_site(tmp_path, {"index.html": b"2", "../x.html": b"x"})
    assert {path: path.read_bytes() for path in tmp_path.rglob("*")} == before


def test_what_a_killed_build_left_goes(tmp_path: Path) -> None:
    """Files that waited for their places when the power went are no part of any site."""
    (tmp_path / WAITING_ROOM / "events").mkdir(parents=True)
    (tmp_path / WAITING_ROOM / "events/a.html").write_bytes(b"half")
    write_site(tmp_path, {"index.html": b"1"})
    assert files_in(tmp_path) == {"index.html": b"1"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lock on a folder")
def test_two_builds_take_turns(tmp_path: Path) -> None:
    """A build that begins while another is at work waits until that has ended."""
    began = threading.Event()

    def another() -> None:
        began.set()
        write_site(tmp_path, {"index.html": b"2", "b.html": b"b"})

    other = threading.Thread(target=another)
    with rebuilding(tmp_path) as site:
        site.write("index.html", b"1")
        other.start()
        began.wait()
        site.write("a.html", b"a")
        site.finish()
        assert files_in(tmp_path) == {"index.html": b"1", "a.html": b"a"}
    other.join()
    assert files_in(tmp_path) == {"index.html": b"2", "b.html": b"b"}


def test_what_is_kept_stays_without_being_read(tmp_path: Path) -> None:
    """A page that a build says is as it was is one of the site, whatever its bytes are."""
    write_site(tmp_path, {"index.html": b"1", "a.html": b"a"})
    with rebuilding(tmp_path) as site:
        site.keep("a.html")
        written = site.finish()
    assert (written.files, written.changed, written.removed) == (("a.html",), 0, 1)
    assert files_in(tmp_path) == {"a.html": b"a"}


SITES = st.dictionaries(st.sampled_from(["a", "a/b", "b/c", "b/d", "e/f/g", "e/h", "e/f"]), st.binary(max_size=3))


def possible(site: Mapping[str, bytes]) -> dict[str, bytes]:
    """The site without pages that would be folders of others."""
    return {address: data for address, data in site.items() if not any(x.startswith(f"{address}/") for x in site)}


@given(st.lists(SITES, max_size=5))
def test_any_row_of_builds_ends_with_the_last_site(
    tmp_path_factory: pytest.TempPathFactory, sites: list[dict[str, bytes]]
) -> None:
    """However the site changes from build to build, the folder holds the last one and nothing else."""
    folder = tmp_path_factory.mktemp("output")
    for site in map(possible, sites):
        write_site(folder, site)
        assert files_in(folder) == site


def test_ctrl_c_at_the_end_waits_for_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While pages take their places Ctrl-C waits, so that no site is left half old and half new."""
    write_site(tmp_path, {"index.html": b"1", "events/a.html": b"a"})
    take_place = WaitingRoom.take_place

    def interrupted(room: WaitingRoom, address: str) -> None:
        signal.raise_signal(signal.SIGINT)
        take_place(room, address)

    monkeypatch.setattr(WaitingRoom, "take_place", interrupted)
    # Where the tests run in the background, they begin with Ctrl-C ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            write_site(tmp_path, {"index.html": b"2", "events/a.html": b"A"})
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
    assert files_in(tmp_path) == {"index.html": b"2", "events/a.html": b"A"}
