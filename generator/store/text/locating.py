"""Where a field stands in its file. Looked up only when there is something to say: good files cost nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import yaml

from generator.errors import ContentError, Problem, Severity
from generator.store.text import front_matter, text_files
from generator.store.text.yaml_reading import compose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model.project import Project

# The way to a field: numbers of list items counted from 0, and names of fields.
KeyPath: TypeAlias = "Sequence[str | int]"


@dataclass(frozen=True, slots=True)
class Place:
    """Line and column in a file, counted from 1; 0 where unknown."""

    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class _Composed:
    """A file's text, and its YAML as a tree; None where it has none that can be read."""

    text: str
    root: yaml.Node | None


class Locator:
    """Finds fields in a project's files; each file is read at most once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._files: dict[str, _Composed] = {}

    def place(self, path: str, keys: KeyPath, *, at_key: bool = False, words: str = "") -> Place:
        """Where a field's value begins, or the innermost thing around it that is there.

        Args:
            path: The file, relative to the project.
            keys: The way to the field.
            at_key: Ask for the field's name instead of its value.
            words: Ask for these words inside the value; the value's begin where they are broken over lines.
        """
        file = self._composed(path)
        if file.root is None:
            return Place()
        node = _walk(file.root, keys, at_key=at_key)
        index = file.text.find(words, node.start_mark.index, node.end_mark.index) if words else -1
        if index >= 0:
            return _place_of(file.text, index)
        return Place(node.start_mark.line + 1, node.start_mark.column + 1)

    def place_in_text(self, path: str, words: str) -> Place:
        """Where words first stand in the text of a page or article, its front matter passed over."""
        file = self._composed(path)
        start = file.root.end_mark.index if file.root is not None else 0
        index = file.text.find(words, start)
        return _place_of(file.text, index) if index >= 0 else Place()

    def problem(  # noqa: PLR0913 a problem has these parts
        self, path: str, keys: KeyPath, message: str, remedy: str = "", severity: Severity = "error", *, words: str = ""
    ) -> Problem:
        """A problem with a field, at its place."""
        place = self.place(path, keys, words=words)
        return Problem(path, place.line, place.column, message, remedy, severity)

    def _composed(self, path: str) -> _Composed:
        if path not in self._files:
            self._files[path] = self._compose(path)
        return self._files[path]

    def _compose(self, path: str) -> _Composed:
        try:
            data = text_files.read_bytes(self._project, self._project.root / path)
            text = data.decode("utf-8", "replace").removeprefix(text_files.BYTE_ORDER_MARK)
            if not path.lower().endswith(".md"):
                return _Composed(text, compose(path, text))
            record = front_matter.split(path, data).record
            record_text = (record or b"").decode("utf-8", "replace").removeprefix(text_files.BYTE_ORDER_MARK)
            return _Composed(text, compose(path, record_text))
        except ContentError:  # the file went, or broke, since it was loaded
            return _Composed("", None)


def _walk(root: yaml.Node, keys: KeyPath, *, at_key: bool) -> yaml.Node:
    """The node at the end of a way, or the last one before the way is lost."""
    node = root
    for position, key in enumerate(keys):
        is_last = position == len(keys) - 1
        if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
            node = node.value[key]
        elif isinstance(node, yaml.MappingNode):
            field = next(((name, value) for name, value in node.value if name.value == key), None)
            if field is None:
                return node
            name, value = field
            is_empty = isinstance(value, yaml.ScalarNode) and value.start_mark.index == value.end_mark.index
            node = name if is_last and (at_key or is_empty) else value
        else:
            return node
    return node


def _place_of(text: str, index: int) -> Place:
    line_start = text.rfind("\n", 0, index) + 1
    return Place(text.count("\n", 0, index) + 1, index - line_start + 1)
