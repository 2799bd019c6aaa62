"""Files are replaced whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.files import remove_unfinished, replace_file


def test_a_file_gets_new_bytes_and_keeps_its_permissions(tmp_path: Path) -> None:
    """Replacing changes the bytes alone and leaves nothing beside the file."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_is_readable_as_any_other(tmp_path: Path) -> None:
    """A file made where none was has the permissions of any new file, and its folders are made."""
    (tmp_path / "plain").touch()
    replace_file(tmp_path / "deep" / "down" / "a.html", b"page")
    assert (tmp_path / "deep/down/a.html").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk refuses, the old bytes stand and no half file lies about."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_stopped_machine_left_is_removed(tmp_path: Path) -> None:
    """And nothing else: neither an editor's own hidden file nor one that only ends like it."""
    kept = [".git.new", "a.new", ".notes.new", ".a.yaml.12345678.old"]
    left = [".a.yaml.k3_x9abc.new", "deeper/.b.yaml.aaaaaaaa.new"]
    for name in (*kept, *left):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    remove_unfinished(tmp_path)
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == sorted(kept)
