"""Where a field stands in its file. Looked up only when there is something to say: good files cost nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import yaml

from generator.errors import Code, ContentError, Problem, Severity
from generator.store.text import front_matter, text_files
from generator.store.text.places import Lines, Place, index_in_text, index_in_value
from generator.store.text.yaml_reading import compose

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.model.project import Project

# The way to a field: numbers of list items counted from 0, and names of fields.
KeyPath: TypeAlias = "Sequence[str | int]"


@dataclass(frozen=True, slots=True)
class _Composed:
    """A file's text with its lines, and its YAML as a tree; None where it has none that can be read.

    `body` is where the text below front matter begins.
    """

    text: str
    lines: Lines
    root: yaml.Node | None
    body: int = 0


class Locator:
    """Finds fields in a project's files; each file is read at most once."""

    def __init__(self, project: Project, texts: Mapping[str, str] | None = None) -> None:
        """Look into a project.

        Args:
            project: The project.
            texts: What some YAML files would hold, by path, in the place of what they do.
        """
        self._project = project
        self._files = {path: _Composed(text, Lines(text), compose(path, text)) for path, text in (texts or {}).items()}

    def place(self, path: str, keys: KeyPath, *, at_key: bool = False, offset: int | None = None) -> Place:
        """Where a field's value begins, or the innermost thing around it that is there.

        Args:
            path: The file, relative to the project.
            keys: The way to the field.
            at_key: Ask for the field's name instead of its value.
            offset: Ask for the character of the value with this number, counted from 0, however the value is written.
        """
        file = self._composed(path)
        if file.root is None:
            return Place()
        node = _walk(file.root, keys, at_key=at_key)
        if offset is not None and isinstance(node, yaml.ScalarNode):
            return file.lines.place(index_in_value(file.text, node, offset))
        return file.lines.place(node.start_mark.index)

    def keys(self, path: str, place: Place) -> tuple[str | int, ...]:
        """The way to the innermost field in a file's YAML that a place lies in; the opposite of `place`."""
        root = self._composed(path).root
        return tuple(_way(root, place.line - 1, place.column - 1)) if root is not None else ()

    def place_in_text(self, path: str, body: str, offset: int) -> Place:
        """Where a character stands in the text of a page or article, below its front matter.

        Args:
            path: The file, relative to the project.
            body: That text, as it was read.
            offset: Number of the character in it, counted from 0.
        """
        file = self._composed(path)
        return file.lines.place(index_in_text(file.text, file.body, body, offset)) if file.text else Place()

    def problem(  # noqa: PLR0913 a problem has these parts
        self,
        path: str,
        keys: KeyPath,
        message: str,
        remedy: str = "",
        severity: Severity = "error",
        *,
        code: Code,
        offset: int | None = None,
    ) -> Problem:
        """A problem with a field, at its place or at a character of its value."""
        place = self.place(path, keys, offset=offset)
        return Problem(path, place.line, place.column, message, remedy, severity, code)

    def _composed(self, path: str) -> _Composed:
        if path not in self._files:
            self._files[path] = self._compose(path)
        return self._files[path]

    def _compose(self, path: str) -> _Composed:
        try:
            data = text_files.read_bytes(self._project, self._project.root / path)
            text = data.decode("utf-8", "replace").removeprefix(text_files.BYTE_ORDER_MARK)
            if not path.lower().endswith(".md"):
                return _Composed(text, Lines(text), compose(path, text))
            parts = front_matter.split(path, data)
            record = (parts.record or b"").decode("utf-8", "replace").removeprefix(text_files.BYTE_ORDER_MARK)
            body = len(text) - len(parts.body.decode("utf-8", "replace")) if parts.record else 0
            return _Composed(text, Lines(text), compose(path, record), body)
        except ContentError:  # the file went, or broke, since it was loaded
            return _Composed("", Lines(""), None)


def _way(node: yaml.Node, line: int, column: int) -> Iterator[str | int]:
    """Numbers of items and names of fields on the way to a place, both counted from 0."""

    def reaches(node: yaml.Node) -> bool:
        return (node.start_mark.line, node.start_mark.column) <= (line, column)

    if isinstance(node, yaml.SequenceNode):
        begun = [(index, item) for index, item in enumerate(node.value) if reaches(item)]
        if begun:
            yield begun[-1][0]
            yield from _way(begun[-1][1], line, column)
    elif isinstance(node, yaml.MappingNode):
        fields = [(str(name.value), value) for name, value in node.value if reaches(name)]
        if fields and (line, column) != (node.start_mark.line, node.start_mark.column):
            yield fields[-1][0]
            yield from _way(fields[-1][1], line, column)


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
