"""Only the files that a build wrote are published, as plain bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.errors import UsageError
from generator.publish.staging import stage

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A built site with something beside its files."""
    folder = tmp_path / "output"
    (folder / "events").mkdir(parents=True)
    (folder / "index.html").write_bytes(b"<p>\r\n\xff")
    (folder / "events" / "dam.html").write_text("dam")
    (folder / "events" / "dam.html").chmod(0o755)
    (folder / "notes.txt").write_text("not for the public")
    (folder / "link.html").symlink_to("index.html")
    return folder


def test_the_named_files_are_copied(site: Path, tmp_path: Path) -> None:
    """What is named is copied byte for byte without its permissions, and nothing else is."""
    staged = tmp_path / "staged"
    stage(site, ["index.html", "events/dam.html", "index.html"], staged)
    found = {path.relative_to(staged).as_posix(): path.read_bytes() for path in staged.rglob("*") if path.is_file()}
    assert found == {"index.html": b"<p>\r\n\xff", "events/dam.html": b"dam"}
    assert not (staged / "events" / "dam.html").stat().st_mode & 0o111


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("gone.html", "is gone since the site was built; run “dateline build” again"),
        ("link.html", "is gone since the site was built"),
        ("events", "is gone since the site was built"),
        ("../output/index.html", "cannot be published"),
        ("/etc/passwd", "cannot be published"),
        ("events\\dam.html", "cannot be published"),
        ('"events/dam.html', "cannot be published"),
        ("a\nb.html", "cannot be published"),
        (".git/config", "cannot be published"),
        ("events/.GIT/config", "cannot be published"),
    ],
)
def test_what_is_no_file_of_the_site_is_refused(site: Path, tmp_path: Path, address: str, words: str) -> None:
    """A file that is missing, a link, and a name that leads elsewhere or that Git would misread are refused."""
    with pytest.raises(UsageError, match=words):
        stage(site, ["index.html", address], tmp_path / "staged")


def test_nothing_is_refused(site: Path, tmp_path: Path) -> None:
    """A site without files is not published: it would replace the one that is there by nothing."""
    with pytest.raises(UsageError, match="run “dateline build” first"):
        stage(site, [], tmp_path / "staged")
