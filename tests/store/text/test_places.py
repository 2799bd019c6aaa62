"""Line and column of a character, and of one of a value that its file writes in another way."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.store.text.places import Lines, Place, index_in_text, index_in_value
from generator.store.text.yaml_reading import compose

WORDS = "[[Arden]]"

WRITTEN = [
    # a field as its file has it; the words stand in it once
    "a: To [[Arden]].",
    "a: To\n  the dam and\n\n  [[Arden]].",
    "a: &place To [[Arden]].",
    "a:   '''Tis far'' to [[Arden]]'  # to Arden",
    'a: "\\"Far\\" \\t to\\\n  \\ [[Arden]]"',
    'a: "\\x41\\u00e9\\U0001F30A\\N\\_\\e to [[Arden]]"',
    "a: |2-  # kept as it is\n\n   To\n  [[Arden]]\n",
    "a: >\n\n  To the\n\n    dam\n  of [[Arden]]\n\n",
    "a: 🌊 Ёé\u00a0e\u0301 [[Arden]]",
    "# Tab\tand 🌊\na: To\t[[Arden]]",
    "a: {b: 'x', c: \"To [[Arden]]\"}",
    "a: ['🌊',\n  'To [[Arden]]']",
]


def scalars(node: yaml.Node | None) -> list[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        return [node]
    inner = [] if node is None else node.value
    return [
        found for item in inner for part in (item if isinstance(item, tuple) else (item,)) for found in scalars(part)
    ]


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("text", WRITTEN)
def test_words_of_a_value_are_found(text: str, line_break: str) -> None:
    """In every style that YAML has, behind escapes and folds, and whatever ends the lines."""
    written = text.replace("\n", line_break)
    (node,) = (node for node in scalars(compose("a.yaml", written)) if WORDS in node.value)
    assert index_in_value(written, node, node.value.index(WORDS)) == written.index(WORDS)


PIECES = ["to", "the ", "'", '"', "\\", " ", "\n", "\n\n", "🌊", "é", ": ", " #", "- ", "\u2028", "\x85", "\t"]
TEXT = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
WAYS_OF_WRITING = st.fixed_dictionaries(
    {
        "default_style": st.sampled_from([None, "'", '"', "|", ">"]),
        "width": st.sampled_from([10, 1000]),
        "allow_unicode": st.booleans(),
        "line_break": st.sampled_from(["\n", "\r\n"]),
    }
)


@given(before=TEXT, behind=TEXT, way=WAYS_OF_WRITING)
def test_whatever_stands_around_them(before: str, behind: str, way: dict[str, Any]) -> None:
    """However a text is written down, the place of words in it is where they stand in the file."""
    written = yaml.dump([{"a": f"{before}{WORDS}{behind}"}], **way)
    (node,) = (node for node in scalars(compose("a.yaml", written)) if WORDS in node.value)
    assert index_in_value(written, node, node.value.index(WORDS)) == written.index(WORDS)


@given(st.lists(st.sampled_from(["a", "🌊", "\n", "\r\n", "\r", "\u2028", "\t", "\f"])).map("".join))
def test_lines_are_those_of_text_editors(text: str) -> None:
    """Lines end at line feeds, carriage returns and pairs of them, nowhere else; columns count characters."""
    normal = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = normal.split("\n")
    assert Lines(text).place(len(text)) == Place(len(lines), len(lines[-1]) + 1)


@pytest.mark.parametrize("text", ["", "a", "a\nb"])
def test_the_first_character(text: str) -> None:
    """Lines and columns count from 1."""
    assert Lines(text).place(0) == Place(1, 1)


def test_a_text_with_other_line_ends() -> None:
    """The text was read with line feeds; its file has more characters."""
    assert index_in_text("---\r\n---\r\nTo\r\n\r\n🌊 [[Arden]]\r\n", 10, "To\n\n🌊 [[Arden]]\n", 6) == 18
