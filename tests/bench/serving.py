"""How long `dateline serve` takes from a save to telling the browser, and what it costs while nothing happens."""

from __future__ import annotations

import asyncio
import json
import re
import statistics
import subprocess
import time
import urllib.request
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tornado.websocket import websocket_connect

from tests.bench.dateline_project import COMMAND, file_of, page_of
from tests.bench.measuring import busy_seconds_of, megabytes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.bench.chronology import MadeUpEvent

# Seconds that the preview may take to begin, that it rests between two saves, that it has to write what it shows, and
# that its idling is watched for.
PATIENCE = 600
REST = 1.0
SETTLING = 15.0
IDLE = 10.0
HELLO = {"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]}


@dataclass(frozen=True, slots=True)
class Served:
    """What the preview took.

    Attributes:
        summary: Seconds from saving another summary of one event to the message that reloads its page; the median.
        title: The same for its title.
        idle: Share of one processor that it uses while nothing happens.
        megabytes: What it holds at the end.
    """

    summary: float
    title: float
    idle: float
    megabytes: float


def serve(project: Path, event: MadeUpEvent, runs: int) -> Served:
    """Start the preview on a project that was built, and save edits of one event."""
    process = subprocess.Popen(
        [*COMMAND, "serve", "--port", "0", "--project", str(project)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        base = _address(process)
        page = f"{base}{page_of(event)}"
        path = file_of(event, project)
        summary = _saves(page, path, runs, lambda text, run: re.sub(r"marker-\d+", f"marker-{run}", text), "marker-{}")
        title = _saves(page, path, runs, lambda text, run: _retitled(text, event, run), "retitled-{}")
        time.sleep(SETTLING)
        before = busy_seconds_of(process.pid)
        time.sleep(IDLE)
        idle = (busy_seconds_of(process.pid) - before) / IDLE
        return Served(statistics.median(summary), statistics.median(title), idle, megabytes_of(process.pid))
    finally:
        process.terminate()
        process.wait()


def _address(process: subprocess.Popen[str]) -> str:
    """The address that the preview says it serves; it answers from then on."""
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"http://\S+/", line):
            return found[0]
    raise RuntimeError("the preview ended before it said its address")


def _retitled(text: str, event: MadeUpEvent, run: int) -> str:
    """The event's file with another title for it; the title's first word is the number of the run."""
    entry = f"- id: {event.id}\n  date: {event.day}\n  title: "
    return re.sub(f"({re.escape(entry)}).*", rf"\g<1>retitled-{run}", text)


def _saves(page: str, path: Path, runs: int, edit: Callable[[str, int], str], sign: str) -> Sequence[float]:
    return [
        asyncio.run(_save(page, path, lambda text, run=run: edit(text, run), sign.format(run)))
        for run in range(1, runs + 1)
    ]


async def _save(page: str, path: Path, edit: Callable[[str], str], sign: str) -> float:
    """Seconds from a save to the message that reloads the page, which shows the sign of the edit then.

    Raises:
        RuntimeError: The page that the message announced does not show the edit.
    """
    version = _fetch(page).partition("snipver=")[2].partition('"')[0]
    connection = await websocket_connect(
        f"{re.sub('^http', 'ws', page).split('/', 3)[0]}//{page.split('/', 3)[2]}/livereload"
    )
    await connection.write_message(json.dumps({**HELLO, "snipver": version}))
    await connection.read_message()
    await connection.write_message(json.dumps({"command": "info", "plugins": {}, "url": page}))
    await asyncio.sleep(REST)
    text = edit(path.read_text())
    began = time.perf_counter()
    path.write_text(text)
    while True:
        message = json.loads(str(await asyncio.wait_for(connection.read_message(), PATIENCE)))
        if message["command"] == "reload":
            break
    seconds = time.perf_counter() - began
    connection.close()
    if sign not in _fetch(page):
        raise RuntimeError(f"{page} was announced and does not show {sign}")
    return seconds


def _fetch(address: str) -> str:
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310  # our own preview's
        return str(answer.read().decode())
