"""A file as `dateline tag` reads it: what it tells, and what its record says of its day and its language."""

from __future__ import annotations

import codecs
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from generator.commands.tagged_record import TaggedRecord, record_beside, record_in
from generator.errors import UsageError
from generator.model.source import SourceFile
from generator.sources.decoding import decode, decode_page
from generator.sources.html import is_page
from generator.sources.reading import read
from generator.store.text import front_matter

if TYPE_CHECKING:
    from generator.model.source import Source

# Texts in these encodings have null bytes, as programs have.
_WIDE_TEXT = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_PAGES = (".html", ".htm")
_STANDARD_INPUT, _ITS_NAME = Path("-"), Path("standard input")


@dataclass(frozen=True, slots=True)
class TaggedFile:
    """A text with what its record says of it.

    Attributes:
        text: Of a web page the article, of Markdown what stands below its front matter, else all of the file.
        record: What its record says; nothing where it has none.
        article: The web page or the Markdown as extraction reads it; None of any other text.
    """

    text: str
    record: TaggedRecord
    article: Source | None = None


def tagged_file(file: Path) -> TaggedFile:
    """Read a file, or standard input for `-`, with the record in its front matter or beside it.

    Standard input has no name, so a web page and a text with front matter are known by how they begin.

    Raises:
        ContentError: Front matter begins and never ends, or a record is no YAML.
        OSError: It cannot be read.
        UsageError: It is not there, or is no text.
    """
    if file == _STANDARD_INPUT:
        content = _text(_ITS_NAME, sys.stdin.buffer.read())
        if front_matter.is_there(content):
            return _with_front_matter(_ITS_NAME, content)
        return _page_or_text(_ITS_NAME, content, TaggedRecord())
    content = _text(file, _bytes(file))
    if file.suffix.lower() == ".md":
        return _with_front_matter(file, content)
    return _page_or_text(file, content, record_beside(file))


def _with_front_matter(file: Path, content: bytes) -> TaggedFile:
    parts = front_matter.split(str(file), content)
    record = record_in(file, parts.record) if parts.record else record_beside(file)
    return _article(file, "markdown", parts.body, record)


def _page_or_text(file: Path, content: bytes, record: TaggedRecord) -> TaggedFile:
    if file.suffix.lower() in _PAGES or is_page(decode_page(content)):
        return _article(file, "html", content, record)
    return TaggedFile(decode(content), record)


def _article(file: Path, form: Literal["markdown", "html"], content: bytes, record: TaggedRecord) -> TaggedFile:
    article = read(SourceFile(file.stem, str(file), form, content, None))
    return TaggedFile(f"{article.dateline} {article.text}".lstrip(), record, article)


def _bytes(file: Path) -> bytes:
    """The bytes of a file.

    Raises:
        OSError: They cannot be read.
        UsageError: There are none.
    """
    if file.is_dir():
        raise UsageError(f"{file} is a folder; give a file in it")
    if not file.exists():
        raise UsageError(f"there is no file {file}; give a .txt, .md or .html file, or - for standard input")
    return file.read_bytes()


def _text(file: Path, content: bytes) -> bytes:
    """What a file holds, if it is text.

    Raises:
        UsageError: It is none.
    """
    if b"\0" in content and not content.startswith(_WIDE_TEXT):
        raise UsageError(f"{file} is no text; give a .txt, .md or .html file")
    return content
