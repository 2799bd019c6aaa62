"""Strict YAML in: text stays text, and nothing in a file can make the reader do more than read.

Plain scalars are text whatever they look like, so that `2013-01-14`, `10:30` and `NO` arrive as typed; the schema turns
them into dates, numbers and truth values where it wants them. Only `null`, `~` and nothing at all mean "no value".
Refused, each with its place: duplicate keys, tags, more than one document, keys that are no text, nesting beyond
`DEEPEST`, and aliases that repeat more than `MOST_REPEATED` values (the "billion laughs").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import yaml

from generator.errors import ContentError, Problem
from generator.store.text.directions import left_open
from generator.store.text.places import Lines
from generator.store.text.yaml_mistakes import CONTROL_CHARACTER, in_plain_words

try:
    from yaml import CSafeLoader as _FastestLoader
except ImportError:  # PyYAML was built without libyaml: the same language, five times slower
    from yaml import SafeLoader as _FastestLoader  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Hashable

YamlValue: TypeAlias = "str | list[YamlValue] | dict[str, YamlValue] | None"

DEEPEST = 20
MOST_REPEATED = 10_000

# The tags that `_StrictLoader` gives to values whose author wrote none. Any other tag was written, and is refused.
_PLAIN, _QUOTED, _LIST, _MAPPING = "plain", "quoted", "list", "mapping"
_WRITTEN_AS_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


class _NestedTooDeep(yaml.MarkedYAMLError):
    """The depth limit was met while the file was still being read, before it could exhaust the stack."""


class _StrictLoader(_FastestLoader):
    """Composes nodes that say whether a scalar was plain or quoted, and guesses nothing from what it looks like."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.depth = 0
        self.composed = 0

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: object) -> str:  # noqa: ARG002 PyYAML's name
        if kind is yaml.ScalarNode:
            return _PLAIN if isinstance(implicit, tuple) and implicit[0] else _QUOTED
        return _LIST if kind is yaml.SequenceNode else _MAPPING

    def descend_resolver(self, current_node: yaml.Node | None, current_index: Hashable) -> None:  # noqa: ARG002 likewise
        self.depth += 1
        self.composed += 1
        if self.depth > DEEPEST:
            mark = current_node.start_mark if current_node is not None else None
            raise _NestedTooDeep(None, None, f"nested more than {DEEPEST} levels deep", mark)

    def ascend_resolver(self) -> None:
        self.depth -= 1


def compose(path: str, text: str) -> yaml.Node | None:
    """A file's values with their places: the tree that messages and edits are made from.

    Args:
        path: The file as messages name it.
        text: Its text without byte order mark.

    Returns:
        The root node, whose marks count lines, columns and characters from 0; None where the file holds nothing.

    Raises:
        ContentError: The text is no YAML that Dateline reads.
    """
    root, _ = _compose(path, text)
    return root


def read_yaml(path: str, text: str) -> YamlValue:
    """A file's values: text, lists and mappings.

    Args:
        path: The file as messages name it.
        text: Its text without byte order mark.

    Raises:
        ContentError: The text is no YAML that Dateline reads; each duplicate key and each tag is a problem of its own.
    """
    root, composed = _compose(path, text)
    if root is None:
        return None
    builder = _Builder(path, text, composed + MOST_REPEATED)
    value = builder.build(root, 1)
    if builder.problems:
        raise ContentError(builder.problems)
    return value


def _compose(path: str, text: str) -> tuple[yaml.Node | None, int]:
    try:
        loader = _StrictLoader(text)
        return loader.get_single_node(), loader.composed
    except yaml.YAMLError as error:
        raise ContentError([in_plain_words(path, text, error)]) from None


class _Builder:
    """Turns composed nodes into values, and collects what is wrong with them on the way."""

    def __init__(self, path: str, text: str, most_values: int) -> None:
        self.path = path
        self.text = text
        self.values_left = most_values
        self.problems: list[Problem] = []

    def build(self, node: yaml.Node, depth: int) -> YamlValue:
        self.values_left -= 1
        # An alias inside its own anchor, or aliases of aliases, grow without end; both end here.
        if depth > DEEPEST or self.values_left < 0:
            if not self.problems:
                self.tell(node, "aliases (*) repeat too much of the file", "write the values out")
            return None
        tag = node.tag
        if tag is _PLAIN and node.value in _WRITTEN_AS_NOTHING:
            return None
        if tag is _PLAIN or tag is _QUOTED:
            return self.build_text(node)
        if tag is _LIST:
            return [self.build(item, depth + 1) for item in node.value]
        if tag is _MAPPING:
            return self.build_mapping(node, depth)
        self.tell(node, f"the tag {_as_written(node.tag)} is not allowed", "write plain values; Dateline reads no tags")
        return None

    def build_text(self, node: yaml.Node) -> str:
        """A text; between quotes it can spell characters by number that no page and no feed may hold."""
        text = str(node.value)
        if text.isprintable():
            return text
        found = CONTROL_CHARACTER.search(text)
        if found:
            self.tell(node, f"this text holds a control character (U+{ord(found[0]):04X})", "remove it")
        turns = left_open(text)
        if turns:
            message = f"this text turns the direction of what stands behind it (U+{ord(turns[0]):04X})"
            self.tell(node, message, "remove that character, which no screen shows, or close it")
        return text

    def build_mapping(self, node: yaml.Node, depth: int) -> dict[str, YamlValue]:
        mapping: dict[str, YamlValue] = {}
        for key_node, value_node in node.value:
            if key_node.tag not in (_PLAIN, _QUOTED):
                self.tell(key_node, "a key must be plain text", "put a word before the colon")
                continue
            key = str(key_node.value)
            if key in mapping:
                self.tell(key_node, f"“{key}” stands twice in the same entry", "keep one of the two")
            mapping[key] = self.build(value_node, depth + 1)
        return mapping

    def tell(self, node: yaml.Node, message: str, remedy: str) -> None:
        place = Lines(self.text).place(node.start_mark.index)
        self.problems.append(Problem(self.path, place.line, place.column, message, remedy, code="yaml"))


def _as_written(tag: str) -> str:
    """A tag as its author wrote it: YAML expands `!!` to a prefix of its own."""
    return tag.replace("tag:yaml.org,2002:", "!!", 1)
