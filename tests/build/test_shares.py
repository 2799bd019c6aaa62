"""Pages divided among processes come to what they come to in one."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.build import shares
from generator.build.shares import in_shares, processors
from generator.waiting_room import WAITING_ROOM, WaitingRoom
from tests.build import odd_pages

COUNT = 200


@pytest.fixture(autouse=True)
def _some_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """So many that there is work for all."""
    monkeypatch.setattr(shares, "_AT_A_TIME", 20)


@pytest.fixture
def helpers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """The processes that a test begins."""
    begun: list[subprocess.Popen[bytes]] = []

    class Popen(subprocess.Popen[bytes]):
        def __init__(self, *arguments: object, **named: object) -> None:
            super().__init__(*arguments, **named)  # type: ignore[call-overload]
            begun.append(self)

    monkeypatch.setattr(subprocess, "Popen", Popen)
    yield begun
    assert all(process.returncode is not None for process in begun)


def made(folder: Path, maker: object, processes: int) -> dict[str, str]:
    """The pages that wait in a folder when all are made."""
    plans = [odd_pages.plan(number, maker) for number in range(COUNT)]
    told = in_shares(odd_pages.press_for(WaitingRoom(folder)), plans, processes)
    waiting = {path.name: path.read_text() for path in (folder / WAITING_ROOM).iterdir()}
    assert sorted(page.address for page in told) == sorted(waiting)
    assert all(page.waits for page in told)
    return waiting


PLAIN = {f"{number}.html": f"page {number}" for number in range(COUNT)}


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_every_page_is_made(tmp_path: Path, processes: int, helpers: list[object]) -> None:
    """Each once, however many make them."""
    assert made(tmp_path, odd_pages.plain, processes) == PLAIN
    assert len(helpers) == processes - 1


def test_other_work_begins_behind_the_first_pages(tmp_path: Path) -> None:
    """With them most mistakes are met; and it is done where there are no pages, too."""
    waiting: list[int] = []
    room = WaitingRoom(tmp_path)
    plans = [odd_pages.plan(number, odd_pages.plain) for number in range(COUNT)]
    press = odd_pages.press_for(room)
    in_shares(press, plans, 1, meanwhile=lambda: waiting.append(len(list((tmp_path / WAITING_ROOM).iterdir()))))
    in_shares(press, [], 1, meanwhile=lambda: waiting.append(0))
    assert waiting == [20, 0]


def test_who_makes_what(tmp_path: Path) -> None:
    """This process begins with the first, a helper with the last."""
    where = made(tmp_path, odd_pages.saying_where, 2)
    assert where["0.html"] == "here"
    assert where[f"{COUNT - 1}.html"] == "elsewhere"


@pytest.mark.parametrize("maker", [odd_pages.killed, odd_pages.failing, odd_pages.leaving])
def test_what_a_helper_leaves_undone_is_done_here(
    tmp_path: Path, maker: object, helpers: list[object], capfd: pytest.CaptureFixture[str]
) -> None:
    """Whether it is killed, runs out of memory or ends too soon; and nobody hears of it."""
    assert made(tmp_path, maker, 3) == PLAIN
    assert len(helpers) == 2
    assert capfd.readouterr() == ("", "")


def test_a_mistake_is_met_here(tmp_path: Path, helpers: list[object]) -> None:
    """What is wrong with a page that a helper has in hand is raised in this process."""
    with pytest.raises(LookupError, match="in the last page"):
        made(tmp_path, odd_pages.wrong, 3)
    assert helpers


def test_nobody_is_left_behind(tmp_path: Path, helpers: list[object]) -> None:
    """Whoever stops the work stops all of it."""
    with pytest.raises(KeyboardInterrupt):
        made(tmp_path, odd_pages.interrupted_at_home, 3)
    assert len(helpers) == 2


def interrupted(_signal: int, _frame: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such alarm")
def test_whoever_waits_for_the_others_can_be_stopped(tmp_path: Path, helpers: list[object]) -> None:
    """Then none of them works on, and writes into a folder that was cleared."""
    before = signal.signal(signal.SIGALRM, interrupted)
    signal.setitimer(signal.ITIMER_REAL, 0.5)
    try:
        with pytest.raises(KeyboardInterrupt):
            made(tmp_path, odd_pages.never_ending, 3)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert len(helpers) == 2


def test_without_helpers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no other process can be begun, this one makes all."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    assert made(tmp_path, odd_pages.plain, 3) == PLAIN


def test_what_lies_in_the_current_folder_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, helpers: list[object]
) -> None:
    """A project may have a folder that is called like this program."""
    (tmp_path / "project/generator").mkdir(parents=True)
    (tmp_path / "project/generator/__init__.py").write_text("open('was-run', 'w').close()")
    monkeypatch.chdir(tmp_path / "project")
    assert made(tmp_path, odd_pages.plain, 2) == PLAIN
    assert helpers
    assert not (tmp_path / "project/was-run").exists()


WAIT_FOR_THE_END = "from tests.build.odd_pages import wait_for_the_end; wait_for_the_end({folder!r}, {held})"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows hands over no open files")
def test_helpers_end_with_the_one_they_help(tmp_path: Path) -> None:
    """Whoever is killed leaves nobody who works on, and files that it held are held until then."""
    ends, held = os.pipe()
    killed = subprocess.Popen(
        [
            sys.executable,
            "-c",
            f"from tests.build import odd_pages; odd_pages.wait_for_the_end({str(tmp_path)!r}, {held})",
        ],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        pass_fds=(held,),
    )
    os.close(held)
    with killed, os.fdopen(ends, "rb") as end:
        assert killed.stdout
        assert killed.stdout.readline() == b"some pages are made\n"
        assert select.select([end], [], [], 0)[0] == []
        killed.kill()
        assert select.select([end], [], [], 10)[0] == [end]
        assert end.read() == b""


def test_how_many() -> None:
    """As many as this program may use, and never too many."""
    assert 1 <= processors() <= 4
