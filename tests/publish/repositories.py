"""A project in a Git repository, and the bare repository on disk that it publishes to."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.publish.pages import Destination, Published, publish

SITE = {
    "index.html": b'<!doctype html>\n<a href="events/dam%20bursts.html">The dam bursts</a> <a href="map.svg">Map</a>',
    "events/dam bursts.html": b'<html>\r\n<a href="../index.html">All</a> <a href="../places/d%C4%9B.html">D</a>',
    "places/d\u011b.html": b'<!doctype html><p><a href="../">Home</a>',
    "_static/theme.css": b"",
    "404.html": b"<!doctype html><p>Washed away",
    "map.svg": bytes(range(256)) * 40,
}


def git(folder: Path, *arguments: str) -> str:
    """What Git prints when it is run in a folder."""
    command = ["git", "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@dataclass(frozen=True)
class Repositories:
    """The two repositories.

    Attributes:
        project: The editor's, with one commit on the branch main.
        bare: The one that “origin” means.
    """

    project: Path
    bare: Path

    @property
    def output(self) -> Path:
        return self.project / "output"

    def publish(self, files: dict[str, bytes] | None = None, domain: str = "", **settings: str) -> Published:
        """Write a site and publish it."""
        site = SITE if files is None else files
        for name, data in site.items():
            (self.output / name).parent.mkdir(parents=True, exist_ok=True)
            (self.output / name).write_bytes(data)
        return publish(
            self.output, list(site), Destination(self.project, domain=domain, **settings), "Publish the flood"
        )

    def checkout(self, into: Path, branch: str = "gh-pages") -> dict[str, bytes]:
        """Every file of a published branch by its name, checked out into a folder."""
        git(self.bare, "clone", "--quiet", "--branch", branch, str(self.bare), str(into))
        files = (path for path in into.rglob("*") if path.is_file() and ".git" not in path.parts)
        return {path.relative_to(into).as_posix(): path.read_bytes() for path in files}

    def commits(self, branch: str = "gh-pages") -> list[str]:
        """Commits of a published branch, the newest first."""
        return git(self.bare, "rev-list", branch).split()

    def hook(self, folder: Path, name: str, script: str) -> None:
        """Let a repository run a script on an occasion."""
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)


def refusal(repositories: Repositories, **settings: str) -> str:
    """What publishing says when it is refused; it says nothing of how the program works inside."""
    with pytest.raises(UsageError) as error:
        repositories.publish(**settings)
    assert "Traceback" not in str(error.value)
    return str(error.value)
