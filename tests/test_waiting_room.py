"""New files wait beside the site that they will replace."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.waiting_room import RECORD_NAME, WAITING_ROOM, WaitingRoom


def test_what_waits_is_not_there_yet(tmp_path: Path) -> None:
    """A file that waits stands for itself, and the site is as it was until it takes its place."""
    (tmp_path / "a.html").write_bytes(b"old")
    room = WaitingRoom(tmp_path)
    assert not room.is_there()
    assert room.put("a.html", [b"n", b"ew"]).waits
    assert (tmp_path / "a.html").read_bytes() == b"old"
    assert room.path_of("a.html").read_bytes() == b"new"
    room.take_place("a.html")
    assert (tmp_path / "a.html").read_bytes() == b"new"
    assert room.path_of("a.html") == tmp_path / "a.html"


def test_what_stands_already_need_not_wait(tmp_path: Path) -> None:
    """A page with the same bytes keeps its place, and the time of its last change."""
    (tmp_path / "a.html").write_bytes(b"same")
    room = WaitingRoom(tmp_path)
    assert not room.put("a.html", [b"sa", b"me"]).waits
    assert room.path_of("a.html") == tmp_path / "a.html"


def test_equal_files_have_equal_digests(tmp_path: Path) -> None:
    """However they were cut into pieces, and wherever they stand."""
    room = WaitingRoom(tmp_path)
    one, other, third = (
        room.put(address, pieces)
        for address, pieces in (("a.html", [b"ab", b"", b"c"]), ("b.html", [b"a", b"bc"]), ("c.html", [b"abd"]))
    )
    assert one.digest == other.digest != third.digest


def test_several_fill_one(tmp_path: Path) -> None:
    """Another process uses the same room, whatever folders were made in it before."""
    room = WaitingRoom(tmp_path)
    room.put("b/c.html", [b"one"])
    other: WaitingRoom = pickle.loads(pickle.dumps(room))  # noqa: S301 — our own
    other.put("b/d.html", [b"two"])
    other.put("e/f.html", [b"three"])
    assert [room.path_of(address).read_bytes() for address in ("b/c.html", "b/d.html", "e/f.html")] == [
        b"one",
        b"two",
        b"three",
    ]
    room.clear()
    assert not other.is_there()


def test_what_others_linked_is_not_cleared(tmp_path: Path) -> None:
    """A link that somebody put in its place goes; what it leads to stays."""
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious/a.txt").write_text("a")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / WAITING_ROOM).symlink_to(tmp_path / "precious")
    WaitingRoom(tmp_path / "site").clear()
    assert (tmp_path / "precious/a.txt").exists()
    assert not WaitingRoom(tmp_path / "site").is_there()


@pytest.mark.parametrize(
    "address", ["../x.html", "/etc/x.html", "a/../../x", "", ".", "..\\x", RECORD_NAME, f"{WAITING_ROOM}/x"]
)
def test_nothing_waits_outside(tmp_path: Path, address: str) -> None:
    """An address that leads out of the folder is refused before anything is written."""
    with pytest.raises(UsageError, match="outside"):
        WaitingRoom(tmp_path).put(address, [b"x"])
    assert list(tmp_path.rglob("*")) == []
