"""content/sources/: each article with the record in its front matter or in a YAML file beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from generator.errors import ContentError, Problem
from generator.model.source import SourceFile
from generator.store.entries.decoding import record_of
from generator.store.entries.ids import as_id, is_id, why_no_id
from generator.store.entries.schema import RecordEntry
from generator.store.entries.validating import validated
from generator.store.text import front_matter, text_files
from generator.store.text.yaml_reading import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.model.source import SourceRecord
    from generator.store.content.reading import Reading
    from generator.store.text.yaml_reading import YamlValue

Format = Literal["text", "markdown", "html"]

_FORMATS: dict[str, Format] = {".txt": "text", ".md": "markdown", ".html": "html", ".htm": "html"}
_RECORD_ENDINGS = (".yaml", ".yml")


def load_source_files(reading: Reading) -> Iterator[SourceFile]:
    """Every article whose file and record are right, in the order of the ids; the mistakes of the others are noted."""
    articles: dict[str, Path] = {}
    records: dict[str, Path] = {}
    for folder in text_files.list_folders(reading.project.sources):
        reading.tell(folder, "a folder here is not read", "move its articles up into content/sources/", "warning")
    for path in text_files.list_files(reading.project.sources):
        ending = path.suffix.lower()
        if ending not in _FORMATS and ending not in _RECORD_ENDINGS:
            reading.tell(path, f"a {ending or 'nameless'} file is not read", "save it as .txt, .md or .html", "warning")
        elif _has_good_name(reading, path):
            _take(reading, records if ending in _RECORD_ENDINGS else articles, path)
    for source_id, path in records.items():
        if source_id not in articles:
            remedy = f"put {source_id}.txt, .md or .html beside it, or remove it"
            reading.tell(path, "this record's article is missing", remedy, "warning")
    for source_id, path in sorted(articles.items()):
        try:
            yield _source_file(reading, path, records.get(source_id))
        except ContentError as error:
            reading.problems += error.problems
            reading.unread_sources.add(source_id)


def _has_good_name(reading: Reading, path: Path) -> bool:
    if is_id(path.stem):
        return True
    reading.tell(
        path, why_no_id(path.stem), f"rename the file to {as_id(path.stem) or 'article-1'}{path.suffix.lower()}"
    )
    reading.unread_sources.add(path.stem)
    return False


def _take(reading: Reading, taken: dict[str, Path], path: Path) -> None:
    first = taken.setdefault(path.stem, path)
    if first != path:
        reading.tell(path, f"{first.name} beside it has the same id, “{path.stem}”", "rename or remove one of the two")


def _source_file(reading: Reading, path: Path, record_path: Path | None) -> SourceFile:
    project, source_id = reading.project, path.stem
    name, form = project.relative(path), _FORMATS[path.suffix.lower()]
    data = text_files.read_bytes(project, path)
    record: SourceRecord | None = None
    if form == "markdown":
        parts = front_matter.split(name, data)
        record, data = _record_in(reading, name, source_id, parts.record), parts.body
    if record_path is None:
        return SourceFile(source_id, name, form, data, record, name if record else "")
    record_name = project.relative(record_path)
    if record is not None:
        message = f"{path.name} has a record too, in its front matter"
        raise ContentError([Problem(record_name, 0, 0, message, "remove one of the two")])
    record = _record(reading, record_name, source_id, reading.values(record_path))
    return SourceFile(source_id, name, form, data, record, record_name if record else "")


def _record_in(reading: Reading, name: str, source_id: str, data: bytes | None) -> SourceRecord | None:
    """The record of front matter; None where there is none."""
    if data is None:
        return None
    text = text_files.decode(name, data).removeprefix(text_files.BYTE_ORDER_MARK)
    return _record(reading, name, source_id, read_yaml(name, text))


def _record(reading: Reading, name: str, source_id: str, values: YamlValue) -> SourceRecord | None:
    """The record that a file's values make; None where the file says nothing."""
    if values is None:
        return None
    return record_of(validated(values, RecordEntry, reading.locator, name), source_id)
