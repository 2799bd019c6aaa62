"""What was made once is made again only when it was not asked for in a long time."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from generator.render import memory
from generator.render.memory import Memory


@pytest.fixture(autouse=True)
def _three_on_a_pile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_MOST_ON_A_PILE", 3)


def filled(keys: str) -> Memory:
    """A memory into which letters were put, one character each, in their order; a large one is only asked for."""
    remembering = Memory()
    for key in keys:
        if key.islower():
            remembering.put(key, Markup(key))  # noqa: S704 — a letter
        else:
            remembering.get(key.lower())
    return remembering


@pytest.mark.parametrize(
    ("keys", "known"),
    [
        ("", ""),
        ("abc", "abc"),
        ("abcd", "abcd"),
        ("abcdef", "abcdef"),
        ("abcdefg", "defg"),
        ("abcdAefg", "adefg"),
        ("abcdABCe", "abcde"),
        ("abcX", "abc"),
    ],
)
def test_what_is_remembered(keys: str, known: str) -> None:
    """The last that were made or asked for, at least one pile of them and at most two."""
    assert "".join(key for key in "abcdefg" if filled(keys).get(key)) == known


def test_forgetting() -> None:
    """Nothing is known afterwards, and what comes then is."""
    remembering = filled("abcd")
    remembering.clear()
    assert remembering.get("a") is None
    remembering.put("e", Markup("e"))
    assert remembering.get("e") == "e"
