"""JSON as text: compact, and one record a line, so that two versions of a file can be compared."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def json_text(value: object) -> str:
    """A value on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def json_lines(values: Iterable[object]) -> str:
    """A list, each of its values on a line of its own."""
    lines = ",\n".join(map(json_text, values))
    return f"[\n{lines}\n]" if lines else "[]"


def json_document(fields: Mapping[str, object]) -> str:
    """An object, a line for each field, and one for each value of a field that is a list."""
    lines = (
        f"{json_text(name)}: {json_lines(value) if isinstance(value, list) else json_text(value)}"
        for name, value in fields.items()
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"
