"""Results kept on disk: what was put comes back as it was, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.cache import Cache, key_of


@given(st.lists(st.binary(max_size=6), max_size=4), st.lists(st.binary(max_size=6), max_size=4))
def test_different_parts_have_different_keys(one: list[bytes], other: list[bytes]) -> None:
    """Also where all that differs is how the bytes are divided."""
    assert (key_of(*one) == key_of(*other)) == (one == other)


def test_what_was_put_comes_back(tmp_path: Path) -> None:
    """To another run as well; under no other key."""
    Cache(tmp_path / "a").put("k", b"result")
    assert Cache(tmp_path / "a").get("k") == b"result"
    assert Cache(tmp_path / "a").get("l") is None


def test_what_another_maker_put_does_not_come_back(tmp_path: Path) -> None:
    """It may mean something else; the maker's own lies in its place from then on."""
    cache = Cache(tmp_path)
    cache.of("one").put("k", b"result")
    assert (cache.get("k"), cache.of("two").get("k"), cache.of("one").get("k")) == (None, None, b"result")
    cache.of("two").put("k", b"another")
    assert (cache.of("one").get("k"), cache.of("two").get("k")) == (None, b"another")


@pytest.mark.parametrize("damage", [b"", b"\n", b"0" * 64, b"0" * 64 + b"result"])
def test_what_is_damaged_does_not(tmp_path: Path, damage: bytes) -> None:
    """An empty file, half a file, a changed one."""
    Cache(tmp_path).put("k", b"result")
    (tmp_path / "k").write_bytes(damage)
    assert Cache(tmp_path).get("k") is None


def test_each_cut_and_each_changed_byte_is_damage(tmp_path: Path) -> None:
    """Wherever it is."""
    Cache(tmp_path).put("k", b"result")
    whole = (tmp_path / "k").read_bytes()
    for at in range(len(whole)):
        (tmp_path / "k").write_bytes(whole[:at])
        assert Cache(tmp_path).get("k") is None
        (tmp_path / "k").write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert Cache(tmp_path).get("k") is None


def test_without_a_place_nothing_is_kept(tmp_path: Path) -> None:
    """No folder, or one that cannot be made, is no reason to stop."""
    (tmp_path / "file").write_bytes(b"")
    for cache in (Cache(None), Cache(tmp_path / "file")):
        cache.put("k", b"result")
        assert cache.get("k") is None
        cache.forget_the_rest()


def test_what_nobody_asked_for_is_forgotten(tmp_path: Path) -> None:
    """So the folder never holds more than one run used."""
    cache = Cache(tmp_path)
    for key in "klm":
        cache.put(key, b"result")
    later = Cache(tmp_path)
    later.get("k")
    later.put("n", b"result")
    later.forget_the_rest()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["k", "n"]
