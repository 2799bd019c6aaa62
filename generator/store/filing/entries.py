"""New entries and new citations put into a file of entries; whatever else it holds stays byte for byte.

Every result is read again and compared with what was meant before anybody writes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import yaml

from generator.errors import ContentError
from generator.store.entries.encoding import encode_citation
from generator.store.filing.citations import add_citations
from generator.store.text.splicing import Edit, apply, begins_with_entry, insert_entries
from generator.store.text.text_files import BYTE_ORDER_MARK
from generator.store.text.yaml_reading import compose, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.model.event import Citation
    from generator.store.text.yaml_reading import YamlValue

SortKey = tuple[float, int, float, str]


@dataclass(frozen=True, slots=True)
class Insertion:
    """A new entry.

    Attributes:
        encoded: Its lines, at the margin.
        key: Its place among the others.
    """

    encoded: str
    key: SortKey


def new_file(insertions: Iterable[Insertion], heading: str = "") -> str:
    """The text of a file that holds nothing but new entries, below a heading of comments."""
    return heading + "\n".join(entry.encoded for entry in sorted(insertions, key=lambda entry: entry.key))


def with_citations(path: str, text: str, citations: Mapping[int, Sequence[Citation]]) -> str | None:
    """A file's text with more citations at some of its entries.

    Args:
        path: The file as messages name it.
        text: Its text.
        citations: What to add, by number of the entry counted from 0.

    Returns:
        The new text; None where the entries are written in a way that cannot take more without being rewritten.
    """
    body = text.removeprefix(BYTE_ORDER_MARK)
    root, wanted = compose(path, body), read_yaml(path, body)
    if not isinstance(root, yaml.SequenceNode) or not isinstance(wanted, list):
        return None
    edits: list[Edit] = []
    for index, added in citations.items():
        node, values = root.value[index], wanted[index]
        if not isinstance(node, yaml.MappingNode) or not isinstance(values, dict):
            return None
        edits.append(add_citations(body, node, added))
        there = values.get("citations") or []
        values["citations"] = [*there, *_values(path, "".join(map(encode_citation, added)))]
    return _if_it_reads_as(wanted, path, text, edits)


def with_entries(
    path: str, text: str, insertions: Sequence[Insertion], keys: Sequence[SortKey] | None = None
) -> str | None:
    """A file's text with more entries.

    Args:
        path: The file as messages name it.
        text: Its text.
        insertions: The new entries.
        keys: The places of its own entries among each other. New ones go between them where they are in order, and
            to the end otherwise or where no keys are given.

    Returns:
        The new text; None where its list is written in a way that cannot take more without being rewritten.
    """
    body = text.removeprefix(BYTE_ORDER_MARK)
    root, wanted = compose(path, body), read_yaml(path, body) or []
    if not isinstance(wanted, list) or not (root is None or (isinstance(root, yaml.SequenceNode) and root.value)):
        return None
    places: dict[int | None, list[Insertion]] = {}
    for insertion in sorted(insertions, key=lambda entry: entry.key):
        before = _place(insertion.key, keys or ())
        if before == 0 and not (root and begins_with_entry(body, root)):
            before = None
        places.setdefault(before, []).append(insertion)
    edits = [insert_entries(body, root, before, [entry.encoded for entry in new]) for before, new in places.items()]
    # From the last place to the first, so that the numbers of the entries before it still hold.
    for before, new in sorted(places.items(), key=lambda place: _number(place[0], len(wanted)), reverse=True):
        number = _number(before, len(wanted))
        wanted[number:number] = _values(path, "".join(entry.encoded for entry in new))
    return _if_it_reads_as(wanted, path, text, edits)


def _place(key: SortKey, keys: Sequence[SortKey]) -> int | None:
    """Number of the first entry that comes later; None where there is none, or where the entries are in no order."""
    if any(earlier > later for earlier, later in pairwise(keys)):
        return None
    return next((number for number, other in enumerate(keys) if other > key), None)


def _number(before: int | None, length: int) -> int:
    return length if before is None else before


def _values(path: str, encoded: str) -> list[YamlValue]:
    values = read_yaml(path, encoded)
    return values if isinstance(values, list) else []


def _if_it_reads_as(wanted: YamlValue, path: str, text: str, edits: Iterable[Edit]) -> str | None:
    body = text.removeprefix(BYTE_ORDER_MARK)
    after = apply(body, edits)
    try:
        is_right = read_yaml(path, after) == wanted
    except ContentError:
        is_right = False
    return f"{text[: len(text) - len(body)]}{after}" if is_right else None
