"""JSON as text: compact, and one record a line, so that two versions of a file can be compared."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar

from generator.site.exports.plans import Part, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

Item = TypeVar("Item")


def json_text(value: object) -> str:
    """A value on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def json_lines(values: Iterable[object]) -> str:
    """A list, each of its values on a line of its own."""
    lines = ",\n".join(map(json_text, values))
    return f"[\n{lines}\n]" if lines else "[]"


def json_fields(fields: Mapping[str, object]) -> str:
    """Fields of an object, a line for each, and one for each value of a field that is a list."""
    return ",\n".join(
        f"{json_text(name)}: {json_lines(value) if isinstance(value, list) else json_text(value)}"
        for name, value in fields.items()
    )


def listed(name: str, line: Callable[[Item], str], items: Sequence[Item]) -> Iterator[Part[Any]]:
    """A field that is a list, part by part; `line` makes the line of an item."""
    yield words(f"{json_text(name)}: [\n" if items else f"{json_text(name)}: [")
    for number, item in enumerate(items):
        yield Part(line, item, ",\n" if number else "")
    yield words("\n]" if items else "]")
