"""`dateline serve` and `dateline review` as processes of their own. Every wait has an end."""

from __future__ import annotations

import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# The command line as it is; but where the tests run in the background, a program begins with Ctrl-C ignored.
PROGRAM = """
import signal
from generator.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)
main()
"""
LONGEST = 20.0  # seconds that anything may take on a busy machine


@dataclass
class Served:
    """A preview that runs.

    Attributes:
        process: The process.
        address: Where the terminal says that it is.
        said: Every line of its standard output so far.
        complaints: What it wrote to standard error; complete once it has ended.
    """

    process: subprocess.Popen[str]
    address: str = ""
    said: list[str] = field(default_factory=list)
    complaints: str = ""

    def page(self, path: str = "") -> str:
        """A page as the preview gives it out."""
        with urllib.request.urlopen(f"{self.address}{path}", timeout=LONGEST) as answer:  # noqa: S310 - it is our own
            text: str = answer.read().decode()
        return text

    def end(self, with_signal: signal.Signals = signal.SIGINT) -> int:
        """Ask it to end, and give its exit status."""
        self.process.send_signal(with_signal)
        return self.process.wait(LONGEST)


@contextmanager
def served(project: Path, *arguments: str, **environment: str) -> Iterator[Served]:
    """A preview of a project on a free port, from when its terminal names its address; killed if it has not ended."""
    command = [sys.executable, "-c", PROGRAM, *arguments, "--port", "0", "--project", str(project)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **pipes, text=True, env={**os.environ, **environment}) as process:  # type: ignore[call-overload]
        running = Served(process)
        lines: queue.Queue[str] = queue.Queue()
        readers = [
            threading.Thread(target=_read_lines, args=(process.stdout, running.said, lines), daemon=True),
            threading.Thread(target=_read_rest, args=(process.stderr, running), daemon=True),
        ]
        for reader in readers:
            reader.start()
        try:
            while not running.address:
                found = re.search(r"http://\S+", lines.get(timeout=LONGEST))
                running.address = found[0] if found else ""
            yield running
        finally:
            process.kill()
            for reader in readers:
                reader.join(LONGEST)


def _read_lines(pipe: IO[str], said: list[str], lines: queue.Queue[str]) -> None:
    for line in pipe:
        said.append(line)
        lines.put(line)


def _read_rest(pipe: IO[str], running: Served) -> None:
    running.complaints = pipe.read()


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    """Wait until something is so, and fail with a word where it never comes to be."""
    end = time.monotonic() + LONGEST
    while not is_so():
        assert time.monotonic() < end, what
        time.sleep(0.02)
