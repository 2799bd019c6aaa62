"""Types of fields in the words of JSON Schema, from which editors' programs complete, explain and warn.

Those programs take `2013` for a number and `true` for a truth value where we read text, so a text may be any of the
three to them, and a pattern binds only what they too take for text.
"""

from __future__ import annotations

from typing import Any

from pydantic import WithJsonSchema

TEXT_SCHEMA: dict[str, Any] = {"type": ["string", "number", "boolean"]}


def text_schema(pattern: str, fault: str, *, least_number: int | None = None, **more: object) -> WithJsonSchema:
    """A value that we read as text, whatever YAML takes it for.

    Args:
        pattern: What it must match where YAML takes it for text.
        fault: What to tell of one that does not.
        least_number: What it must reach where YAML takes it for a number.
        more: Other words of JSON Schema.
    """
    least = {} if least_number is None else {"minimum": least_number}
    return WithJsonSchema({**TEXT_SCHEMA, **_matching(pattern, fault), **least, **more})


def string_schema(pattern: str, fault: str, **more: object) -> WithJsonSchema:
    """A value that YAML, too, takes for text, and a pattern that all of it must match; likewise."""
    return WithJsonSchema({"type": "string", **_matching(f"^(?:{pattern})$", fault), **more})


def degrees_schema(name: str, most: int, whole: str) -> dict[str, object]:
    """Degrees as a number, or as the same in quotes.

    Args:
        name: Which degrees.
        most: How many there can be, north or east and south or west.
        whole: Pattern of whole degrees below that.
    """
    written = rf"^[+-]?(?:(?:{whole})(?:\.[0-9]*)?(?:[eE]-[0-9]+)?|{most}(?:\.0*)?)$"
    number: dict[str, object] = {"type": "number", "minimum": -most, "maximum": most}
    return {"title": name, "anyOf": [number, {"type": "string", "pattern": written}]}


def _matching(pattern: str, fault: str) -> dict[str, str]:
    # Not of the standard, but known to the programs that know a modeline; others pass over it.
    return {"pattern": pattern, "patternErrorMessage": fault}
