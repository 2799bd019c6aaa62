"""JSON, a record a line."""

from __future__ import annotations

import json

import pytest

from generator.site.exports.json_text import json_fields, json_lines, json_text, listed


@pytest.mark.parametrize(
    ("values", "text"),
    [([], "[]"), ([1], "[\n1\n]"), ([{"a": "é"}, {"b": []}], '[\n{"a": "é"},\n{"b": []}\n]')],
)
def test_lists(values: list[object], text: str) -> None:
    """Each value has a line, and the whole is what it was."""
    assert json_lines(values) == text
    assert json.loads(text) == values


def test_documents() -> None:
    """Fields have a line each, those that are lists a line for every value."""
    document = {"version": 1, "site": {"title": "x"}, "events": [{"id": "a"}, {"id": "b"}], "none": []}
    text = f"{{\n{json_fields(document)}\n}}\n"
    assert json.loads(text) == document
    assert text.splitlines() == [
        "{", '"version": 1,', '"site": {"title": "x"},', '"events": [', '{"id": "a"},', '{"id": "b"}', "],",
        '"none": []', "}",
    ]  # fmt: skip


@pytest.mark.parametrize("items", [[], ["a"], ["a", "b", "c"]])
def test_part_by_part(items: list[str]) -> None:
    """A list that is put together from its lines is the list."""
    parts = b"".join(part.made() for part in listed("names", json_text, items))
    assert parts.decode() == json_fields({"names": items})
