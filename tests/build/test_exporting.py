"""Files for machines are put together from parts, those that did not change as they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build.exporting import (
    NO_PARTS,
    Parts,
    noting_lengths,
    put_together,
    recall_parts,
    remember_parts,
)
from generator.cache import Cache
from generator.site.exports.plans import FilePlan, Part

MADE: list[str] = []


def _line(text: str) -> str:
    MADE.append(text)
    return f"{text}\n"


def file_of(*lines: str) -> FilePlan:
    return FilePlan("data/lines.txt", tuple(Part(_line, line) for line in lines))


def made(folder: Path, lines: str, last: Parts) -> Parts:
    """Put a file together anew, in the place of the last one."""
    lengths: list[int] = []
    pieces = put_together(file_of(*lines), list(lines), folder / "lines.txt", last)
    data = b"".join(noting_lengths(pieces, lengths))
    (folder / "lines.txt").write_bytes(data)
    return list(lines), lengths, ""


@pytest.mark.parametrize(
    ("lines", "anew"),
    [("abc", ""), ("aXc", "X"), ("Xabc", "X"), ("bc", ""), ("cba", ""), ("", ""), ("aab", "")],
)
def test_what_changed_is_made(tmp_path: Path, lines: str, anew: str) -> None:
    """A part that stands in the file is taken from there, wherever it stood."""
    first = made(tmp_path, "abc", NO_PARTS)
    MADE.clear()
    second = made(tmp_path, lines, first)
    assert "".join(MADE) == anew
    assert (tmp_path / "lines.txt").read_bytes() == file_of(*lines).made()
    assert made(tmp_path, lines, second) == second


def test_a_file_of_another_length(tmp_path: Path) -> None:
    """What is not as long as it was made is not looked into."""
    (tmp_path / "lines.txt").write_bytes(b"overwritten")
    made(tmp_path, "a", (["a"], [2], ""))
    assert (tmp_path / "lines.txt").read_bytes() == b"a\n"


def test_remembered(tmp_path: Path) -> None:
    """The next run knows the parts; where the cache is damaged, it knows none."""
    parts = {"data/lines.txt": (["a", "b"], [2, 2], "digest")}
    remember_parts(Cache(tmp_path), parts)
    assert recall_parts(Cache(tmp_path)) == parts
    for kept in (b"{}", b"[]", b'{"a": 1}', b"\xff"):
        Cache(tmp_path).put("parts-of-exports", kept)
        assert recall_parts(Cache(tmp_path)) == {}
