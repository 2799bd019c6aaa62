"""The width of a text."""

from __future__ import annotations

from generator.render.lettering import text_width


def test_wide_letters_are_wide() -> None:
    """A width is guessed letter by letter."""
    assert text_width("mmm", 10) > text_width("aaa", 10) > text_width("iii", 10)
