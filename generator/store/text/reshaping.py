"""One entry of a file changed to other values: only the lines of fields that differ, in the style that they have.

A changed scalar keeps its quotes, a list its brackets or hyphens, a block its bar. Whatever lies between the values,
comments and empty lines above all, is never rewritten. Every result is read again and compared with what was meant.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import yaml

from generator.errors import ContentError
from generator.store.text.splicing import (
    Edit,
    after_line,
    apply,
    content_end,
    entry_slice,
    line_after,
    line_break_of,
    with_line_breaks,
)
from generator.store.text.yaml_reading import compose, read_yaml
from generator.store.text.yaml_writing import (
    block,
    flow_list,
    flow_scalar,
    folded,
    over_lines,
    plain_scalar,
    scalar_like,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.store.text.yaml_reading import YamlValue

_COLON = re.compile(r"\s*:")


@dataclass(frozen=True, slots=True)
class Layout:
    """How new fields are written.

    Attributes:
        order: The fields of an entry and of what lies in it, in the order in which they stand.
        plain: Fields whose dates, numbers and truth values go without quotes.
        in_braces: Fields whose items stand in braces, one a line.
    """

    order: Sequence[str]
    plain: frozenset[str]
    in_braces: frozenset[str]


def reshaped(path: str, text: str, index: int, wanted: Mapping[str, YamlValue], layout: Layout) -> str | None:
    """A file's text with one of its entries changed.

    Args:
        path: The file as messages name it.
        text: Its text, without byte order mark: a list of entries.
        index: Number of the entry, counted from 0.
        wanted: All values that the entry is to have.
        layout: How to write what is new.

    Returns:
        The new text; None where the entry is written in a way that cannot be changed without being rewritten.

    Raises:
        ContentError: The text is no YAML that Dateline reads.
    """
    root, values = compose(path, text), read_yaml(path, text)
    if not isinstance(root, yaml.SequenceNode) or not isinstance(values, list):
        return None
    node, now = root.value[index], values[index]
    if not isinstance(node, yaml.MappingNode) or not isinstance(now, dict):
        return None
    values[index] = dict(wanted)
    after = apply(text, _Reshaping(text, layout).mapping(node, now, wanted))
    try:
        is_right = _same(read_yaml(path, after), values)
    except ContentError:
        is_right = False
    return after if is_right else None


def _same(found: YamlValue, meant: YamlValue) -> bool:
    """Whether two values are the same, fields without a value aside."""
    if isinstance(found, dict) and isinstance(meant, dict):
        there = {key: value for key, value in found.items() if value is not None}
        wanted = {key: value for key, value in meant.items() if value is not None}
        return there.keys() == wanted.keys() and all(_same(there[key], wanted[key]) for key in there)
    if isinstance(found, list) and isinstance(meant, list):
        return len(found) == len(meant) and all(map(_same, found, meant))
    return found == meant


class _Reshaping:
    """The edits that one text needs."""

    def __init__(self, text: str, layout: Layout) -> None:
        self.text = text
        self.layout = layout
        self.line_break = line_break_of(text)

    def mapping(
        self,
        node: yaml.MappingNode,
        now: Mapping[str, YamlValue],
        wanted: Mapping[str, YamlValue],
        *,
        flow: bool = False,
    ) -> Iterator[Edit]:
        """Field by field: changed where it stands, removed, or put behind the field that it follows."""
        flow = flow or bool(node.flow_style)
        fields = {str(name.value): (name, value) for name, value in node.value}
        for key, (name, value) in fields.items():
            if wanted.get(key) is None:
                if now.get(key) is not None:
                    yield self._removal(node, key, flow=flow)
            elif now.get(key) is None:
                colon = _COLON.match(self.text, name.end_mark.index)
                field = self._field(key, wanted, name.start_mark.column, flow=flow)
                yield Edit(name.start_mark.index, colon.end() if colon else value.end_mark.index, field)
            elif not _same(now[key], wanted[key]):
                yield from self._value(key, value, now[key], wanted[key], name.start_mark.column, flow=flow)
        new = [key for key in sorted(wanted, key=self._rank) if wanted[key] is not None and key not in fields]
        for key in new:
            yield self._insertion(node, key, wanted, flow=flow)

    def _rank(self, key: str) -> int:
        order = self.layout.order
        return order.index(key) if key in order else len(order)

    def _value(  # noqa: PLR0913 - a value stands somewhere, and in some way
        self, key: str, node: yaml.Node, now: YamlValue, wanted: YamlValue, column: int, *, flow: bool
    ) -> Iterator[Edit]:
        if isinstance(node, yaml.SequenceNode) and isinstance(now, list) and isinstance(wanted, list) and wanted:
            yield from self._items(key, node, now, wanted, flow=flow)
        elif isinstance(node, yaml.MappingNode) and isinstance(now, dict) and isinstance(wanted, dict):
            yield from self.mapping(node, now, wanted, flow=flow)
        elif isinstance(node, yaml.ScalarNode) and isinstance(wanted, str):
            text = self._restyled(key, node, wanted, column, flow=flow)
            yield Edit(node.start_mark.index, content_end(self.text, node), text.replace("\n", self.line_break))
        else:
            text = self._encoded(key, wanted, column, flow=flow)
            yield Edit(node.start_mark.index, content_end(self.text, node), text.replace("\n", self.line_break))

    def _items(
        self, key: str, node: yaml.SequenceNode, now: Sequence[YamlValue], wanted: Sequence[YamlValue], *, flow: bool
    ) -> Iterator[Edit]:
        column = node.start_mark.column
        if flow or node.flow_style:
            if all(isinstance(item, str) for item in (*now, *wanted)):
                texts = [item for item in wanted if isinstance(item, str)]
                yield Edit(node.start_mark.index, node.end_mark.index, flow_list(texts))
                return
            flow = True
        old, new = ([json.dumps(item) for item in items] for items in (now, wanted))
        for step, first, last, new_first, new_last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            if step == "equal":
                continue
            paired = min(last - first, new_last - new_first)
            for offset in range(paired):
                item = node.value[first + offset]
                yield from self._value(key, item, now[first + offset], wanted[new_first + offset], column, flow=flow)
            for index in range(first + paired, last):
                yield self._item_removal(node, index, flow=flow)
            added = wanted[new_first + paired : new_last]
            if added:
                yield self._item_insertion(key, node, first + paired, added, flow=flow)

    def _item_removal(self, node: yaml.SequenceNode, index: int, *, flow: bool) -> Edit:
        if not flow:
            found = entry_slice(self.text, node, index)
            return Edit(found.start, found.end, "")
        item = node.value[index]
        start = node.value[index - 1].end_mark.index if index else item.start_mark.index
        return Edit(start, item.end_mark.index, "")

    def _item_insertion(
        self, key: str, node: yaml.SequenceNode, before: int, added: Sequence[YamlValue], *, flow: bool
    ) -> Edit:
        if flow:
            items = ", ".join(self._in_flow(key, item) for item in added)
            if before == 0:
                start = node.start_mark.index + 1
                return Edit(start, start, f"{items}, ")
            end = content_end(self.text, node.value[before - 1])
            return Edit(end, end, f", {items}")
        sibling = node.value[0]
        braces = key in self.layout.in_braces or bool(getattr(sibling, "flow_style", False))
        lines = "".join(f"{line}\n" for item in added for line in self._item_lines(key, item, braces=braces))
        new = with_line_breaks(lines, self.line_break, node.start_mark.column)
        if before == 0:
            start = entry_slice(self.text, node, 0).start
            return Edit(start, start, new)
        return after_line(self.text, entry_slice(self.text, node, before - 1).end, new)

    def _insertion(self, node: yaml.MappingNode, key: str, wanted: Mapping[str, YamlValue], *, flow: bool) -> Edit:
        """A new field behind the last of those that it follows."""
        earlier = [value for name, value in node.value if self._rank(str(name.value)) < self._rank(key)]
        names = [name for name, _ in node.value]
        after = earlier[-1] if earlier else node.value[0][1]
        if flow:
            end = content_end(self.text, after)
            return Edit(end, end, f", {key}: {self._in_flow(key, wanted[key])}")
        column = names[0].start_mark.column
        end = max(content_end(self.text, after), names[[value for _, value in node.value].index(after)].end_mark.index)
        lines = with_line_breaks(
            self._field(key, wanted, 0, flow=False, line_break="\n") + "\n", self.line_break, column
        )
        return after_line(self.text, line_after(self.text, end), lines)

    def _removal(self, node: yaml.MappingNode, key: str, *, flow: bool) -> Edit:
        index = next(number for number, (name, _) in enumerate(node.value) if name.value == key)
        name, value = node.value[index]
        end = content_end(self.text, value)
        if flow:
            if index:
                return Edit(content_end(self.text, node.value[index - 1][1]), end, "")
            return Edit(name.start_mark.index, node.value[1][0].start_mark.index, "")
        if index == 0:  # its line holds the hyphen of the entry
            return Edit(name.start_mark.index, node.value[1][0].start_mark.index, "")
        start = (
            max(self.text.rfind("\n", 0, name.start_mark.index), self.text.rfind("\r", 0, name.start_mark.index)) + 1
        )
        return Edit(start, line_after(self.text, end), "")

    def _field(
        self, key: str, wanted: Mapping[str, YamlValue], column: int, *, flow: bool, line_break: str = ""
    ) -> str:
        encoded = self._encoded(key, wanted[key], column, flow=flow).replace("\n", line_break or self.line_break)
        return f"{key}:{encoded}" if encoded[:1] in ("\r", "\n") else f"{key}: {encoded}"

    def _encoded(self, key: str, value: YamlValue, column: int, *, flow: bool) -> str:
        """A new value, with a break before it where it goes over lines that begin with a hyphen."""
        if flow:
            return self._in_flow(key, value)
        if isinstance(value, list) and value and isinstance(value[0], dict):
            margin = " " * column
            lines = [
                line for item in value for line in self._item_lines(key, item, braces=key in self.layout.in_braces)
            ]
            return "".join(f"\n{margin}{line}" for line in lines)
        if isinstance(value, str):
            return plain_scalar(value) if key in self.layout.plain else block(value, column)
        return self._in_flow(key, value)

    def _item_lines(self, key: str, item: YamlValue, *, braces: bool) -> list[str]:
        if not isinstance(item, dict) or braces:
            return [f"- {self._in_flow(key, item)}"]
        fields = [(field, item[field]) for field in sorted(item, key=self._rank) if item[field] is not None]
        lines = [f"{field}: {self._in_flow(field, value, flow=False)}" for field, value in fields]
        return [f"{'- ' if number == 0 else '  '}{line}" for number, line in enumerate(lines)]

    def _in_flow(self, key: str, value: YamlValue, *, flow: bool = True) -> str:
        """A value on one line."""
        if isinstance(value, dict):
            fields = (field for field in sorted(value, key=self._rank) if value[field] is not None)
            return "{" + ", ".join(f"{field}: {self._in_flow(field, value[field])}" for field in fields) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self._in_flow(key, item) for item in value) + "]"
        text = value or ""
        if key in self.layout.plain:
            return plain_scalar(text, in_flow=flow)
        return flow_scalar(text) if flow else scalar_like(text, "")

    def _restyled(self, key: str, node: yaml.ScalarNode, wanted: str, column: int, *, flow: bool) -> str:
        """A changed scalar in the style of the old one."""
        style = node.style or ""
        if flow:
            return (
                plain_scalar(wanted, in_flow=True)
                if self._is_plain(key, style)
                else scalar_like(wanted, style, in_flow=True)
            )
        if style == ">":
            return folded(wanted, column)
        if style == "|" or "\n" in wanted:
            return block(wanted, column)
        if self._is_plain(key, style):
            return plain_scalar(wanted)
        written = self.text[node.start_mark.index : node.end_mark.index]
        return over_lines(wanted, style, column) if "\n" in written else scalar_like(wanted, style)

    def _is_plain(self, key: str, style: str) -> bool:
        return not style and key in self.layout.plain
