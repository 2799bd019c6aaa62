"""What a text's record says of its day and its language: the front matter, or a YAML file beside the text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.errors import ContentError
from generator.model.project import Project
from generator.store.content.checking_sources import without_publication_day
from generator.store.text.locating import Locator
from generator.store.text.text_files import BYTE_ORDER_MARK
from generator.store.text.text_files import decode as as_utf8
from generator.store.text.yaml_reading import read_yaml

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from pathlib import Path

    from generator.errors import Problem
    from generator.model.source import SourceRecord
    from generator.store.text.yaml_reading import YamlValue


@dataclass(frozen=True, slots=True)
class TaggedRecord:
    """What a record says.

    Attributes:
        published: The day of publication; None where it says none.
        language: Its code as written; empty where it says none.
        doubts: What it says that is no day, or no language: the mistakes that a check finds, as warnings.
    """

    published: datetime.date | None = None
    language: str = ""
    doubts: tuple[Problem, ...] = ()


def record_in(path: Path, content: bytes) -> TaggedRecord:
    """Read a record, which need not be one of Dateline's: of any front matter `published` and `language` count.

    Args:
        path: Its file.
        content: Its YAML, beginning in the first line of the file.

    Raises:
        ContentError: It is no YAML.
    """
    name = str(path)
    text = as_utf8(name, content).removeprefix(BYTE_ORDER_MARK)
    values = read_yaml(name, text)
    said = values if isinstance(values, dict) else {}
    locator = Locator(Project(path.parent), {name: text})
    doubts: list[Problem] = []
    dated = _with_field("published", said, locator, name, doubts)
    if dated and dated.publication_day is None:
        doubts.append(without_publication_day(name, dated.published, locator))
    spoken = _with_field("language", said, locator, name, doubts)
    return TaggedRecord(dated.publication_day if dated else None, spoken.language if spoken else "", tuple(doubts))


def record_beside(file: Path) -> TaggedRecord:
    """The record in a YAML file of the same name; an empty one where there is no such file.

    Raises:
        ContentError: It is no YAML.
    """
    for ending in (".yaml", ".yml"):
        beside = file.with_suffix(ending)
        if beside != file and beside.is_file():
            return record_in(beside, beside.read_bytes())
    return TaggedRecord()


def _with_field(
    field: str, said: Mapping[str, YamlValue], locator: Locator, name: str, doubts: list[Problem]
) -> SourceRecord | None:
    """A record with one field of what is written; None where it says nothing, or what joins the doubts."""
    if said.get(field) is None:
        return None
    from generator.store.entries.decoding import record_of
    from generator.store.entries.schema import RecordEntry
    from generator.store.entries.validating import validated

    try:
        return record_of(validated({"title": name, field: said[field]}, RecordEntry, locator, name), name)
    except ContentError as error:
        doubts += [replace(problem, severity="warning") for problem in error.problems]
        return None
