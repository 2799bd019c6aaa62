"""Characters that can be shown, and those that cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.printable import printable, printable_bytes

ACUTE = "\N{COMBINING ACUTE ACCENT}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words\n\tand breaks", "plain words\n\tand breaks"),
        ("a\x00b\x1bc\x7fd\x85e\ud800f\ufffeg", "a�b�c�d�e�f�g"),
        (f"caf e{ACUTE}", f"caf e{ACUTE}"),
        ("בְּרֵאשִׁ֖ית", "בְּרֵאשִׁ֖ית"),  # vowels and cantillation
        ("ที่นี่", "ที่นี่"),
        ("o" + ACUTE * 6, "o" + ACUTE * 6),
        ("o" + ACUTE * 7 + "n", "o" + ACUTE * 6 + "n"),
        ("o" + "\u0e49" * 500, "o" + "\u0e49" * 6),
        ("x" + "\u0301\u20d2\u1dc4" * 100 + "y", "x" + ("\u0301\u20d2\u1dc4" * 2) + "y"),
        (f"a{ACUTE}\x00", f"a{ACUTE}�"),
        ("👨‍👩‍👧 🇲🇱", "👨‍👩‍👧 🇲🇱"),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    """What no page can hold gives way, and of a pile of marks the first few are left."""
    assert printable(text) == shown


@given(st.text())
def test_what_can_be_shown_stays(text: str) -> None:
    """What was made printable once is printable, and can be written as UTF-8."""
    once = printable(text)
    assert printable(once) == once
    once.encode()


def test_bytes_say_the_same() -> None:
    """What a file holds is the printable text in UTF-8, whatever character stands in it and however often."""
    for number in range(0x11000):
        for text in (chr(number), f"o{chr(number) * 12}n"):
            assert printable_bytes(text) == printable(text).encode(), f"U+{number:04X}"


@given(st.text(st.characters() | st.sampled_from(f"o\x00\x85\ud800\ufffe\u20d2\u0e49{ACUTE}–·")))
def test_bytes_of_any_text_say_the_same(text: str) -> None:
    """So they do in any company."""
    assert printable_bytes(text) == printable(text).encode()
