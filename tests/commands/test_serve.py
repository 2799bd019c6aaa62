"""`dateline serve` shows the site, and the next save."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

# The command line as it is; but where the tests run in the background, a program begins with Ctrl-C ignored.
PROGRAM = """
import signal
from generator.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)
main()
"""
READ = 5.0  # seconds that a save may take to show on a busy machine, and more


def page(address: str) -> str:
    with urllib.request.urlopen(address, timeout=READ) as answer:  # noqa: S310 - the preview of this test
        text: str = answer.read().decode()
    return text


def test_a_save_shows_and_ctrl_c_ends_it(project: Path) -> None:
    """The site stands under its base path; a saved title shows; Ctrl-C ends it without a traceback."""
    command = [sys.executable, "-c", PROGRAM, "serve", "--port", "0", "--project", str(project)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        address = ""
        while not address:
            found = re.search(r"http://\S+", running.stdout.readline())
            address = found[0] if found else ""
        assert address.endswith("/lindau-flood/")
        assert "The dyke breaks at Lindau" in page(f"{address}events/dyke-breaks.html")
        path = project / "content/events/2021-06-08.yaml"
        path.write_text(path.read_text("utf-8").replace("The dyke breaks at", "The dyke bursts at"), "utf-8")
        end = time.monotonic() + READ
        while "The dyke bursts at Lindau" not in page(f"{address}events/dyke-breaks.html"):
            assert time.monotonic() < end, "the save did not show"
            time.sleep(0.05)
        try:
            running.send_signal(signal.SIGINT)
            _, complaints = running.communicate(timeout=READ)
        finally:
            running.kill()
    assert "Traceback" not in complaints
    assert running.returncode == 0
