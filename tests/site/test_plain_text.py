"""Markdown as plain words."""

from __future__ import annotations

import pytest

from generator.site.plain_text import plain_text, shortened


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("The dyke *broke* at [[Millbridge]].", "The dyke broke at Millbridge."),
        ("Of [[dyke-breaks|the break]] see [here](https://herald.example/a_b).", "Of the break see here."),
        ("# Method\n\n- one\n- two", "Method one two"),
        ("![a map](map.png)", "a map"),
        ("3 - 2 = 1", "3 - 2 = 1"),
        ("", ""),
    ],
)
def test_plain_text(markdown: str, plain: str) -> None:
    """Marks go, words stay."""
    assert plain_text(markdown) == plain


def test_no_longer_than_a_preview() -> None:
    """A text without end is cut where a preview would cut it."""
    assert plain_text("flood " * 100_000, longest=20) == "flood flood flood f…"


def test_long_titles() -> None:
    """A title without end is cut in lists; one of a common length is not touched."""
    assert shortened("Dyke breaks") == "Dyke breaks"
    assert len(shortened("x" * 100_000)) <= 240
