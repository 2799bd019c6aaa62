"""One entry of a file of events changed, commented or taken out, as an editor asks for it. Every other byte stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from generator.errors import ContentError, UsageError
from generator.store.entries.schema import EVENT_LAYOUT
from generator.store.filing.writing import Change
from generator.store.text.comments import comment_behind
from generator.store.text.reshaping import reshaped
from generator.store.text.splicing import Edit, apply, entry_slice
from generator.store.text.text_files import BYTE_ORDER_MARK, read_text
from generator.store.text.yaml_reading import compose, read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.model.project import Project
    from generator.store.text.yaml_reading import YamlValue


@dataclass(frozen=True, slots=True)
class Standing:
    """An entry as it stands in its file.

    Attributes:
        path: The file, relative to the project.
        index: Number of the entry in it, counted from 0.
        line: The line that it begins in, counted from 1.
        lines: Its own lines.
        digest: Fingerprint of them.
        values: What they say.
        text: The whole file.
    """

    path: str
    index: int
    line: int
    lines: str
    digest: str
    values: Mapping[str, YamlValue]
    text: str


def standing(project: Project, path: str, event_id: str, text: str | None = None) -> Standing | None:
    """The entry with an id, wherever it stands in a file; None where the file has none.

    Args:
        project: The project.
        path: The file, relative to it.
        event_id: The id.
        text: What the file would hold; None for what it does.

    Raises:
        ContentError: The file cannot be read.
    """
    text = read_text(project, project.root / path).text if text is None else text
    body = text.removeprefix(BYTE_ORDER_MARK)
    root, values = compose(path, body), read_yaml(path, body)
    if not isinstance(root, yaml.SequenceNode) or not isinstance(values, list) or root.flow_style:
        return None
    for index, value in enumerate(values):
        if isinstance(value, dict) and value.get("id") == event_id:
            found = entry_slice(body, root, index)
            line = body.count("\n", 0, found.start) + 1
            return Standing(path, index, line, found.text, found.digest, value, text)
    return None


def revised(entry: Standing, fields: Mapping[str, YamlValue]) -> Change:
    """The file with some fields of an entry changed.

    Args:
        entry: The entry as it stands.
        fields: Their new values; None, and an empty list, for a field that is to go.

    Raises:
        UsageError: The entry is written in a way that cannot be changed field by field.
    """
    wanted = {**entry.values, **{key: None if value == [] else value for key, value in fields.items()}}
    body = entry.text.removeprefix(BYTE_ORDER_MARK)
    after = reshaped(entry.path, body, entry.index, wanted, EVENT_LAYOUT)
    if after is None:
        raise UsageError(f"{entry.path}:{entry.line} is written in a way that cannot be changed here; change it there")
    return Change(entry.path, entry.text, _with_mark(entry, after))


def annotated(entry: Standing, words: Sequence[str]) -> Change:
    """The file with comment lines behind an entry's own.

    Args:
        entry: The entry as it stands.
        words: The lines, without hash signs and line breaks.

    Raises:
        UsageError: The entry is written in a way that has no room for them.
    """
    body = entry.text.removeprefix(BYTE_ORDER_MARK)
    root = compose(entry.path, body)
    after = body
    if isinstance(root, yaml.SequenceNode):
        after = apply(body, [comment_behind(body, root, entry.index, words)])
    try:
        is_right = after != body and read_yaml(entry.path, after) == read_yaml(entry.path, body)
    except ContentError:
        is_right = False
    if not is_right:
        raise UsageError(f"{entry.path}:{entry.line} is written in a way that takes no comment here; change it there")
    return Change(entry.path, entry.text, _with_mark(entry, after))


def without(entry: Standing) -> Change:
    """The file without an entry. Comments above it stay; of the empty lines around it, those below go.

    Raises:
        UsageError: Other entries repeat parts of this one.
    """
    body = entry.text.removeprefix(BYTE_ORDER_MARK)
    start = body.index(entry.lines, _offset_of(body, entry.line))
    end = start + len(entry.lines)
    while end < len(body):
        line = body[end:].splitlines(keepends=True)[0]
        if line.strip():
            break
        end += len(line)
    after = apply(body, [Edit(start, end, "")])
    values = read_yaml(entry.path, body)
    others = values[: entry.index] + values[entry.index + 1 :] if isinstance(values, list) else []
    try:
        is_right = (read_yaml(entry.path, after) or []) == others
    except ContentError:
        is_right = False
    if not is_right:
        raise UsageError(f"{entry.path}:{entry.line} cannot be taken out alone: other entries repeat parts of it")
    return Change(entry.path, entry.text, _with_mark(entry, after))


def _offset_of(text: str, line: int) -> int:
    offset = 0
    for _ in range(line - 1):
        offset = text.index("\n", offset) + 1
    return offset


def _with_mark(entry: Standing, body: str) -> str:
    return f"{entry.text[: len(entry.text) - len(entry.text.removeprefix(BYTE_ORDER_MARK))]}{body}"
