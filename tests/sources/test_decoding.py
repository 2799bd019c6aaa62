"""Encodings: the byte order mark, then the declaration, then UTF-8, then cp1252."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sources.decoding import decode, decode_page

TEXT = "Le maire a dit : « L’eau monte » – 5 €"


@pytest.mark.parametrize(
    "body",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("cp1252"),
        codecs.BOM_UTF8 + TEXT.encode("utf-8"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
    ],
    ids=["utf-8", "cp1252", "utf-8 marked", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"],
)
def test_text_in_any_encoding(body: bytes) -> None:
    """A text reads the same in every encoding that a byte order mark or its bytes give away."""
    assert decode(body) == TEXT


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ("<meta charset=koi8-r>", "koi8-r"),
        ("<META CHARSET = 'ISO-8859-5'>", "iso8859-5"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "cp1251"),
        ('<?xml version="1.0" encoding="windows-1251"?>', "cp1251"),
        ('<meta name="viewport" content="width=device-width"><meta charset="utf-8">', "utf-8"),
    ],
)
def test_page_that_declares_its_encoding(declaration: str, encoding: str) -> None:
    """A page is read in the encoding that it declares, however it spells it."""
    page = f"<html><head>{declaration}</head><body>Река вышла из берегов</body></html>"
    assert decode_page(page.encode(encoding)) == page


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (b'<meta charset="iso-8859-1">\x80 5', '<meta charset="iso-8859-1">€ 5'),  # as browsers understand that name
        (b'<meta charset="utf-8">caf\xe9', '<meta charset="utf-8">café'),  # a declaration that is not true
        (b'<meta charset="utf-16">caf\xc3\xa9', '<meta charset="utf-16">café'),  # one that cannot be true
        (b'<meta charset="rot13">caf\xc3\xa9', '<meta charset="rot13">café'),  # codecs that are no encodings
        (b'<meta charset="unicode_escape">\\x41', '<meta charset="unicode_escape">\\x41'),
        (b'<meta charset="no-such">caf\xc3\xa9', '<meta charset="no-such">café'),
        (codecs.BOM_UTF8 + b'<meta charset="koi8-r">\xc3\xa9', '<meta charset="koi8-r">é'),  # the mark is stronger
        (b"<p>charset=koi8-r \xc3\xa9</p>", "<p>charset=koi8-r é</p>"),  # no declaration
    ],
)
def test_declarations_that_mislead(page: bytes, expected: str) -> None:
    """A declaration that is false, unknown or no declaration at all does no harm."""
    assert decode_page(page) == expected


def test_holes_of_cp1252() -> None:
    """The five bytes that cp1252 leaves undefined become replacement characters, and nothing is lost around them."""
    assert decode(b"caf\xe9 \x81\x8d\x8f\x90\x9d") == "café \ufffd\ufffd\ufffd\ufffd\ufffd"


@given(st.binary(max_size=300))
def test_every_byte_string_decodes(body: bytes) -> None:
    """Decoding never fails, and what comes out can be written as UTF-8."""
    for text in (decode(body), decode_page(body)):
        text.encode("utf-8")
        assert "\x00" not in text
