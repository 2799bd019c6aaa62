"""`dateline review` opens the drafts in a browser, where there is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import write_files
from tests.commands.served import served, wait_until

DRAFT = """\
- id: minister-visits
  date: 2021-06-11
  title: Minister visits Lindau
  status: draft
  citations:
  - source: courier-minister
    quote: The minister visited Lindau on Friday.
"""


@pytest.fixture
def opened(project: Path) -> Path:
    """A browser that writes down what it is to open, beside a project with a draft."""
    write_files(project, {"content/events/drafts.yaml": DRAFT, "browser": '#!/bin/sh\necho "$1" > "$0.opened"\n'})
    (project / "browser").chmod(0o755)
    return project / "browser.opened"


def test_the_first_draft_is_opened(project: Path, opened: Path) -> None:
    """The browser gets the address that the terminal names, and finds the draft there."""
    with served(project, "review", BROWSER=str(project / "browser")) as running:
        assert running.address.endswith("/-/review")
        assert "Minister visits Lindau" in running.page()
        wait_until(lambda: opened.exists() and opened.read_text() != "", "no browser was asked")
        assert opened.read_text() == f"{running.address}\n"


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (["review", "--no-open"], {}),
        (["serve"], {}),
        (["review"], {"BROWSER": "/nowhere/browser"}),
        (["review"], {"BROWSER": "", "DISPLAY": "", "WAYLAND_DISPLAY": "", "TERM": "xterm"}),
    ],
    ids=["not wanted", "not asked for", "not there", "no screen"],
)
def test_without_a_browser_it_serves_all_the_same(
    project: Path, opened: Path, arguments: list[str], environment: dict[str, str]
) -> None:
    """Where none is wanted or none is there, nothing is opened, nothing is complained of, and pages are answered."""
    with served(project, *arguments, **{"BROWSER": str(project / "browser"), **environment}) as running:
        running.page()
        assert running.end() == 0
    assert running.complaints == ""
    assert not opened.exists()
