"""A command's time as a whole process, and the most memory that it and its children held at once."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# How often memory is looked at, in seconds.
PAUSE = 0.05


@dataclass(frozen=True, slots=True)
class Measured:
    """What a command took.

    Attributes:
        seconds: From start to end, by the wall clock.
        busy: Seconds of processor time, its children's too.
        megabytes: The most that all its processes held at one moment; what they share is counted once.
    """

    seconds: float
    busy: float
    megabytes: float


def measure(command: Sequence[str], folder: Path) -> Measured:
    """Run a command to its end.

    Raises:
        RuntimeError: It failed; the message holds what it said.
    """
    before = os.times()
    began = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
    )
    peak = [0.0]
    ended = threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, ended, peak))
    watcher.start()
    said, _ = process.communicate()
    seconds = time.perf_counter() - began
    ended.set()
    watcher.join()
    after = os.times()
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed: {said.decode(errors='replace')[-2000:]}")
    busy = after.children_user + after.children_system - before.children_user - before.children_system
    return Measured(seconds, busy, peak[0])


def megabytes_of(session: int) -> float:
    """What the processes of a session hold now; each page of memory that several share counts as a part for each."""
    return sum(_proportional_kilobytes(process) for process in _processes(session)) / 1024


def busy_seconds_of(session: int) -> float:
    """Processor time that the living processes of a session have used."""
    return sum(_ticks(process) for process in _processes(session)) / os.sysconf("SC_CLK_TCK")


def _watch(session: int, ended: threading.Event, peak: list[float]) -> None:
    while not ended.wait(PAUSE):
        peak[0] = max(peak[0], megabytes_of(session))


def _processes(session: int) -> list[Path]:
    return [path for path in Path("/proc").iterdir() if path.name.isdigit() and _session_of(path) == session]


def _session_of(process: Path) -> int | None:
    try:
        return os.getsid(int(process.name))
    except ProcessLookupError:
        return None


def _proportional_kilobytes(process: Path) -> int:
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
    except (OSError, ProcessLookupError):
        return 0  # it ended while we looked
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _ticks(process: Path) -> int:
    try:
        fields = (process / "stat").read_text().rpartition(") ")[2].split()
    except OSError:
        return 0
    return int(fields[11]) + int(fields[12])
