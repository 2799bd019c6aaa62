"""Git is found, asks nothing, and works in the repository that is meant."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING

import pytest

from tests.publish.local_server import served
from tests.publish.repositories import Repositories, git, refusal

if TYPE_CHECKING:
    from pathlib import Path


def test_without_git(repositories: Repositories, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Git is not installed, that is what is said."""
    monkeypatch.setenv("PATH", "")
    assert "publishing needs git, and it is not installed" in refusal(repositories)


def test_inside_a_hook_the_right_repository_is_meant(
    repositories: Repositories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Started by Git itself, the program does not follow Git's variables into another repository."""
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
    published = repositories.publish()
    monkeypatch.undo()
    assert repositories.commits() == [published.commit]


class WantsPassword(BaseHTTPRequestHandler):
    """A server that lets nobody in without a password."""

    def do_GET(self) -> None:
        self.send_response(401)
        self.send_header("WWW-Authenticate", 'Basic realm="flood"')
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.mark.parametrize("secret", ["", "ada:opensesame@"])
def test_no_password_is_asked_for(repositories: Repositories, monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    """A server that wants a password gets none, nobody is asked, and one that stands in an address is not shown."""
    monkeypatch.setenv("GIT_ASKPASS", "/bin/echo")
    monkeypatch.setenv("SSH_ASKPASS", "/bin/echo")
    with served(WantsPassword) as address:
        remote = address.replace("://", f"://{secret}")
        git(repositories.project, "remote", "set-url", "origin", f"{remote}flood.git")
        words = refusal(repositories)
    assert "Dateline never asks for a password" in words
    assert "opensesame" not in words
