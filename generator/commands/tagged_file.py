"""A file as `dateline tag` reads it: what it tells, and what its record says of its day and its language."""

from __future__ import annotations

import codecs
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.dates.edtf import DateError, parse
from generator.errors import UsageError
from generator.model.source import SourceFile, SourceRecord
from generator.sources.decoding import decode
from generator.sources.reading import read
from generator.sources.small_words import language_told_by
from generator.store.text.front_matter import split
from generator.store.text.text_files import BYTE_ORDER_MARK
from generator.store.text.text_files import decode as as_utf8
from generator.store.text.yaml_reading import read_yaml

if TYPE_CHECKING:
    import datetime
    from pathlib import Path

    from generator.store.text.yaml_reading import YamlValue

# Texts in these encodings have null bytes, as programs have.
_WIDE_TEXT = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_PAGES = (".html", ".htm")


@dataclass(frozen=True, slots=True)
class TaggedFile:
    """A text with what its record says of it.

    Attributes:
        text: Of a web page the article, of Markdown what stands below its front matter, else all of the file.
        published: The day of publication; None where no record says one.
        language: Its code: the record's, else the one that the text's small words are of; None where few tell.
    """

    text: str
    published: datetime.date | None
    language: str | None


def tagged_file(file: Path) -> TaggedFile:
    """Read a file, or standard input for `-`, with the record in its front matter or beside it.

    A record need not be one of Dateline's: of any front matter `published` and `language` count, if they say a day and
    a language.

    Raises:
        ContentError: Front matter begins and never ends, or a record is no YAML.
        UsageError: It is no text.
    """
    content = _content(file)
    name, ending = str(file), file.suffix.lower()
    if ending == ".md":
        parts = split(name, content)
        text = _article(file, "markdown", parts.body)
        record = _values(name, parts.record) if parts.record else _record_beside(file)
    else:
        text = _article(file, "html", content) if ending in _PAGES else decode(content)
        record = _record_beside(file)
    said = record if isinstance(record, dict) else {}
    return TaggedFile(text, _day(said.get("published")), str(said.get("language") or "") or language_told_by(text))


def _article(file: Path, form: Literal["markdown", "html"], content: bytes) -> str:
    article = read(SourceFile(file.stem, str(file), form, content, None))
    return f"{article.dateline} {article.text}".lstrip()


def _content(file: Path) -> bytes:
    """The bytes of a file, or of standard input for `-`.

    Raises:
        UsageError: They are no text.
    """
    content = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    if b"\0" in content and not content.startswith(_WIDE_TEXT):
        raise UsageError(f"{'standard input' if str(file) == '-' else file} is no text; give a .txt, .md or .html file")
    return content


def _record_beside(file: Path) -> YamlValue:
    """The record in a YAML file of the same name; None where there is none."""
    for ending in (".yaml", ".yml"):
        beside = file.with_suffix(ending)
        if beside != file and beside.is_file():
            return _values(str(beside), beside.read_bytes())
    return None


def _values(name: str, record: bytes) -> YamlValue:
    return read_yaml(name, as_utf8(name, record).removeprefix(BYTE_ORDER_MARK))


def _day(published: YamlValue) -> datetime.date | None:
    """The day that a record's words name; None where they name none, or less than a day."""
    try:
        return SourceRecord("", "", published=parse(str(published or ""))).publication_day
    except DateError:
        return None
