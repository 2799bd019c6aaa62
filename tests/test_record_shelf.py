"""Records that one run keeps for the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import TypeAdapter

from generator.cache import Cache
from generator.record_shelf import RecordShelf


def shelf_in(folder: Path, program: str = "one") -> RecordShelf[tuple[int, str]]:
    return RecordShelf(Cache(folder), "shelf", program, TypeAdapter(dict[str, tuple[int, str]]))


def test_what_was_used_is_there_for_the_next_run(tmp_path: Path) -> None:
    """And what was not is forgotten."""
    first = shelf_in(tmp_path)
    first.use("a", (1, "ä\n"))
    first.use("b", (2, ""))
    first.tidy()
    second = shelf_in(tmp_path)
    assert second.get("a") == (1, "ä\n")
    second.use("b", (2, ""))
    second.tidy()
    third = shelf_in(tmp_path)
    assert (third.get("a"), third.get("b")) == (None, (2, ""))


def test_one_process_may_use_it_for_many_runs(tmp_path: Path) -> None:
    """Records stay the very same objects from run to run."""
    shelf = shelf_in(tmp_path)
    record = shelf.use("a", (1, "one"))
    shelf.tidy()
    assert shelf.get("a") is record
    shelf.use("a", record)
    shelf.tidy()
    assert shelf.get("a") is record


def test_nothing_is_written_where_nothing_changed(tmp_path: Path) -> None:
    """The file stays as it lies."""
    first = shelf_in(tmp_path)
    first.use("a", (1, "one"))
    first.tidy()
    before = (tmp_path / "shelf").stat()
    second = shelf_in(tmp_path)
    second.use("a", second.get("a") or (0, ""))
    second.tidy()
    assert (tmp_path / "shelf").stat() == before


@pytest.mark.parametrize("damage", [b"", b"one\n", b'one\n{"a": 1}', b'two\n{"a": [1, "one"]}', b"\xff\n\x00"])
def test_what_is_damaged_or_of_another_program_is_not_used(tmp_path: Path, damage: bytes) -> None:
    """As if nothing had been kept."""
    Cache(tmp_path).put("shelf", damage)
    assert shelf_in(tmp_path).get("a") is None


def test_without_a_cache_nothing_is_kept_on_disk() -> None:
    """The records are those of this process."""
    shelf = RecordShelf(Cache(None), "shelf", "one", TypeAdapter(dict[str, int]))
    shelf.use("a", 1)
    shelf.tidy()
    assert shelf.get("a") == 1


def test_text_that_json_cannot_hold_is_not_kept(tmp_path: Path) -> None:
    """Half of a surrogate pair costs the next run time, and nothing else."""
    shelf = shelf_in(tmp_path)
    shelf.use("a", (1, "\ud800"))
    shelf.tidy()
    assert shelf_in(tmp_path).get("a") is None
