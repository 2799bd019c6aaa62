"""`dateline serve` shows the site, and the next save."""

from __future__ import annotations

import signal
import socket
from pathlib import Path

import pytest

from tests.commands.conftest import dateline
from tests.commands.served import served, wait_until

EVENTS = "content/events/2021-06-08.yaml"
PAGE = "events/dyke-breaks.html"


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_a_save_shows_and_a_signal_ends_it(project: Path, end: signal.Signals) -> None:
    """The site stands under its base path; a saved title shows; Ctrl-C and `kill` end it without a traceback."""
    with served(project, "serve") as running:
        assert running.address.endswith("/lindau-flood/")
        assert "The dyke breaks at Lindau" in running.page(PAGE)
        path = project / EVENTS
        path.write_text(path.read_text("utf-8").replace("The dyke breaks at", "The dyke bursts at"), "utf-8")
        wait_until(lambda: "The dyke bursts at Lindau" in running.page(PAGE), "the save did not show")
        assert running.end(end) == 0
    assert running.complaints == ""


def test_a_mistake_is_told_in_the_terminal_and_on_the_page(project: Path) -> None:
    """File, line, the line itself and what to do, until it is mended."""
    path = project / EVENTS
    right = path.read_text("utf-8")
    with served(project, "serve") as running:
        path.write_text(right.replace("2021-06-08", "2021-06-31"), "utf-8")
        wait_until(lambda: "dateline-failure" in running.page(PAGE), "the mistake did not show")
        assert f"<code>{EVENTS}:3:9</code>" in running.page(PAGE)
        assert "date: <mark>2021-06-31</mark>" in running.page(PAGE)
        assert "The dyke breaks at Lindau" in running.page(PAGE)
        path.write_text(right, "utf-8")
        wait_until(lambda: "dateline-failure" not in running.page(PAGE), "the mistake did not go")
        running.end()
    told = "".join(running.said)
    assert f"{EVENTS}:3:9: date: 2021-06-31: June 2021 has 30 days; correct the date" in told
    assert "\n    3 | date: 2021-06-31\n" in told


def test_a_port_in_use_is_told(project: Path) -> None:
    """One line says so and names another; nothing is built for it."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = dateline("serve", "--project", project, "--port", str(port))
    assert result.exit_code == 2
    assert result.stderr.startswith(f"dateline: port {port} is in use, perhaps by another preview; choose another")
    assert not (project / "output").exists()
