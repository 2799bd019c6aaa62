"""Bytes → characters: by the byte order mark, then the file's own declaration, then as UTF-8, then as cp1252.

Detection by statistics was tried and guessed wrong on news; this order cannot surprise anybody.
"""

from __future__ import annotations

import codecs
import re

from generator.sources.blocks import without_unseen

# The marks that begin a file. UTF-32 stands first: its little-endian mark begins with UTF-16's.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Where a page declares its encoding: <meta charset=…>, <meta … content="text/html; charset=…">, <?xml encoding=…?>
_DECLARATION = re.compile(
    rb"""
    < (?: meta \b [^>]{0,300}? \b charset | \? xml \b [^>]{0,300}? \b encoding )
    \s* = \s* ["']? \s*
    (?P<label> [A-Za-z0-9][A-Za-z0-9_.:-]{0,30} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# The HTML standard looks at the first 1,024 bytes; pages of news sites often need more.
_DECLARED_WITHIN = 8192

# Labels as the Encoding Standard (WHATWG, section 4.2) understands them, with Python's name for what they mean. Any
# other is passed over: Python knows codecs that are no character encodings.
_LABELS = {
    "utf-8": "utf-8", "utf8": "utf-8",
    "ascii": "cp1252", "us-ascii": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252", "windows-1252": "cp1252",
    "iso-8859-9": "cp1254", "windows-1254": "cp1254",
    "windows-1250": "cp1250", "windows-1251": "cp1251", "windows-1253": "cp1253", "windows-1255": "cp1255",
    "windows-1256": "cp1256", "windows-1257": "cp1257", "windows-1258": "cp1258",
    "iso-8859-2": "iso8859-2", "iso-8859-5": "iso8859-5", "iso-8859-6": "iso8859-6", "iso-8859-7": "iso8859-7",
    "iso-8859-8": "iso8859-8", "iso-8859-15": "iso8859-15",
    "koi8-r": "koi8-r", "koi8-u": "koi8-u", "macintosh": "mac-roman",
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5",
    "shift_jis": "cp932", "euc-jp": "euc-jp", "euc-kr": "cp949",
}  # fmt: skip


def decode(body: bytes) -> str:
    """The characters of a text file. Never fails: what cp1252 leaves undefined becomes U+FFFD."""
    return _decode(body, declared=None)


def decode_page(body: bytes) -> str:
    """The characters of a web page, which may declare its encoding. Never fails, as `decode`."""
    match = _DECLARATION.search(body, 0, _DECLARED_WITHIN)
    label = match["label"].decode("ascii").lower() if match else ""
    return _decode(body, declared=_LABELS.get(label))


def _decode(body: bytes, declared: str | None) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if body.startswith(mark):
            return without_unseen(body[len(mark) :].decode(encoding, errors="replace"))
    for candidate in filter(None, (declared, "utf-8")):
        try:
            return without_unseen(body.decode(candidate))
        except UnicodeDecodeError:
            continue
    last = declared if declared and declared != "utf-8" else "cp1252"
    return without_unseen(body.decode(last, errors="replace"))
