"""Records that one run keeps for the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import TypeAdapter

from generator import record_shelf
from generator.cache import Cache
from generator.record_shelf import RecordShelf


def shelf_in(folder: Path, program: str = "one") -> RecordShelf[tuple[int, str]]:
    return RecordShelf(Cache(folder, program), "shelf", TypeAdapter(dict[str, tuple[int, str]]))


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
    before = (tmp_path / "shelf-0").stat()
    second = shelf_in(tmp_path)
    second.use("a", second.get("a") or (0, ""))
    second.tidy()
    assert (tmp_path / "shelf-0").stat() == before


def test_forgetting(tmp_path: Path) -> None:
    """This process knows nothing any more; the next one does."""
    shelf = shelf_in(tmp_path)
    shelf.use("a", (1, "one"))
    shelf.tidy()
    shelf.forget()
    assert shelf.get("a") is None
    assert shelf_in(tmp_path).get("a") == (1, "one")


def filled(folder: Path, records: dict[str, tuple[int, str]]) -> None:
    """A run that uses these and nothing else, known ones as they are known."""
    shelf = shelf_in(folder)
    for key, record in records.items():
        known = shelf.get(key)
        shelf.use(key, known if known == record else record)
    shelf.tidy()


@pytest.mark.parametrize("counts", [(7, 3), (3, 7), (4, 4), (6, 0, 5), (7, 2, 5), (9, 9, 1, 9)])
def test_many_records_lie_in_several_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, counts: tuple[int, ...]
) -> None:
    """However many there were before, those of the last run come back, and no others."""
    monkeypatch.setattr(record_shelf, "_IN_A_FILE", 2)
    for count in counts:
        filled(tmp_path, {f"{count}-{number}": (number, "") for number in range(count)})
    back = shelf_in(tmp_path)
    for count in counts:
        for number in range(count):
            assert back.get(f"{count}-{number}") == ((number, "") if count == counts[-1] else None)


def test_a_file_in_which_nothing_changed_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One new record is one file written anew."""
    monkeypatch.setattr(record_shelf, "_IN_A_FILE", 2)
    records = {key: (1, key) for key in "abcdef"}
    filled(tmp_path, records)
    before = {path.name: path.stat() for path in tmp_path.iterdir()}
    filled(tmp_path, records | {"d": (2, "d")})
    changed = {path.name for path in tmp_path.iterdir() if path.stat() != before[path.name]}
    assert changed == {"shelf-1"}


@pytest.mark.parametrize("damage", [b"", b"{", b'{"a": 1}', b'[1, "one"]', b"\xff\n\x00"])
def test_what_is_damaged_is_not_used(tmp_path: Path, damage: bytes) -> None:
    """As if nothing had been kept."""
    Cache(tmp_path, "one").put("shelf-0", damage)
    assert shelf_in(tmp_path).get("a") is None


def test_without_a_cache_nothing_is_kept_on_disk() -> None:
    """The records are those of this process."""
    shelf = RecordShelf(Cache(None), "shelf", TypeAdapter(dict[str, int]))
    shelf.use("a", 1)
    shelf.tidy()
    assert shelf.get("a") == 1


def test_text_that_json_cannot_hold_is_not_kept(tmp_path: Path) -> None:
    """Half of a surrogate pair costs the next run time, and nothing else."""
    shelf = shelf_in(tmp_path)
    shelf.use("a", (1, "\ud800"))
    shelf.tidy()
    assert shelf_in(tmp_path).get("a") is None
