"""Character references."""

from __future__ import annotations

import pytest

from generator.sources.references import unescape, without_forbidden_references


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("water &amp; mud, 5 &euro;", "water & mud, 5 €"),
        ("caf&#233; &#xE9; &#128;", "café é €"),
        ("A&O &bogus; &", "A&O &bogus; &"),
        (f"a&#{'9' * 5000};b", "ab"),  # more digits than Python reads
    ],
)
def test_unescaping(text: str, plain: str) -> None:
    """References mean what they mean to a browser; what is none stays."""
    assert unescape(text) == plain


@pytest.mark.parametrize(
    "reference", ["&#1;", "&#x7F;", "&#xFFFE;", "&#xD800;", "&#0;", "&#x110000;", f"&#{'9' * 5000};"]
)
def test_forbidden_references(reference: str) -> None:
    """References to control characters and to nothing are taken out."""
    assert without_forbidden_references(f"a{reference}b") == "ab"


@pytest.mark.parametrize("reference", ["&#9;", "&#10;", "&#65;", "&#x1F30A;", "&#128;", "&lt;", "&#;"])
def test_allowed_references(reference: str) -> None:
    """White space, letters and references by name stay as they are."""
    assert without_forbidden_references(f"a{reference}b") == f"a{reference}b"
