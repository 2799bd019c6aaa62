"""The record before the text of a Markdown file."""

from __future__ import annotations

import pytest

from generator.errors import ContentError
from generator.store.text.front_matter import Parts, is_there, split

EXAMPLES = [
    (b"---\ntitle: a\n---\nText\n", Parts(b"---\ntitle: a\n", b"Text\n", 4)),
    (b"---\r\ntitle: a\r\n---\r\nText\r\n", Parts(b"---\r\ntitle: a\r\n", b"Text\r\n", 4)),
    (b"\xef\xbb\xbf---\ntitle: a\n---\nText", Parts(b"\xef\xbb\xbf---\ntitle: a\n", b"Text", 4)),
    (b"---  \ntitle: a\n---", Parts(b"---  \ntitle: a\n", b"", 3)),
    (b"---\ntitle: a\n...\nText", Parts(b"---\ntitle: a\n", b"Text", 4)),
    (b"---\n---\nText", Parts(b"---\n", b"Text", 3)),
    (b"---\ntitle: a ---\n---\nA\n---\nB", Parts(b"---\ntitle: a ---\n", b"A\n---\nB", 4)),
    (b"---\na: b\n---\n\xe9", Parts(b"---\na: b\n", b"\xe9", 4)),
    (b"Text\n---\nmore", Parts(None, b"Text\n---\nmore", 1)),
    (b"----\nText", Parts(None, b"----\nText", 1)),
    (b"", Parts(None, b"", 1)),
]


@pytest.mark.parametrize(("data", "parts"), EXAMPLES)
def test_record_and_text_are_taken_apart(data: bytes, parts: Parts) -> None:
    """Front matter stands between two lines of hyphens at the very beginning, whatever the line ends."""
    assert split("a.md", data) == parts


def test_front_matter_that_never_ends_is_told() -> None:
    """Otherwise the whole article would vanish into its record."""
    with pytest.raises(ContentError, match=r"a\.md:1:1: front matter begins here and never ends"):
        split("a.md", b"---\ntitle: a\nText\n")


@pytest.mark.parametrize(
    ("data", "there"),
    [
        (b"---\ntitle: Flood\n---\nThe dyke broke.\n", True),
        (b"\xef\xbb\xbf---\r\n...", True),
        (b"---\nThe dyke broke.\n", False),
        (b"The dyke broke.\n---\n---\n", False),
        (b"", False),
    ],
)
def test_is_there(data: bytes, *, there: bool) -> None:
    """Front matter is what begins a text and ends."""
    assert is_there(data) is there
