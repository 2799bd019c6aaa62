"""Lines put in, replaced and found again, with every other byte left as it was."""

from __future__ import annotations

import pytest
import yaml

from generator.store.text.splicing import (
    Edit,
    apply,
    begins_with_entry,
    content_end,
    entry_slice,
    insert_entries,
    line_break_of,
    with_line_breaks,
)
from generator.store.text.yaml_reading import compose


def composed(text: str) -> yaml.SequenceNode:
    root = compose("a.yaml", text)
    assert isinstance(root, yaml.SequenceNode)
    return root


FILE = """\
# The flood
- id: dam   # first
  title: It breaks

# about the army
- id: army
  summary: |
    It comes.

    It goes.

  places: []
# the end
"""


def test_the_lines_of_an_entry() -> None:
    """From its hyphen to its last value; a comment above belongs to nobody, one in its last line to the entry."""
    entries = composed(FILE)
    assert entry_slice(FILE, entries, 0).text == "- id: dam   # first\n  title: It breaks\n"
    assert entry_slice(FILE, entries, 1).text == (
        "- id: army\n  summary: |\n    It comes.\n\n    It goes.\n\n  places: []\n"
    )


LAST_VALUES = [
    # an entry, the last characters that are its own
    ("- a: b # c\n# d\n", "b"),
    ("- a: 'b'\n\n\n", "'b'"),
    ("- a: b\n    c\n# d\n", "c"),
    ("- a: |\n   b\n\n# c\n", "b"),
    ("- a: |+\n   b\n\n", "b\n"),
    ("- a: >-\n   b\n   c\n", "c"),
    ("- a: [b,\n   c] # d\n", "]"),
    ("- a:\n  - b\n  - c: d\n\n", "d"),
    ("- a:\n# b\n", "a"),
    ("- &x a: b\n  c: *x\n", "c"),
    ("- {a: b} # c\n", "}"),
    ("- a\n# b", "a"),
]


@pytest.mark.parametrize(("text", "end"), LAST_VALUES)
def test_where_an_entry_ends(text: str, end: str) -> None:
    """Comments and empty lines behind it are not its own, except where a block keeps them."""
    assert text[: content_end(text, composed(text).value[0])].endswith(end)
    assert composed(text[: entry_slice(text, composed(text), 0).end]).value[0].value


INSERTED = [
    # text, before which entry, what is put in, the text then
    ("- id: a\n- id: c\n", 1, ["- id: b\n"], "- id: a\n- id: b\n- id: c\n"),
    ("- id: a\n- id: c\n", 0, ["- id: b\n"], "- id: b\n- id: a\n- id: c\n"),
    ("- id: a\n- id: c\n", None, ["- id: b\n"], "- id: a\n- id: c\n- id: b\n"),
    ("- id: a\n\n- id: c\n", 1, ["- id: b\n"], "- id: a\n\n- id: b\n\n- id: c\n"),
    ("- id: a\n\n- id: c\n", None, ["- id: b\n", "- id: d\n"], "- id: a\n\n- id: c\n\n- id: b\n\n- id: d\n"),
    ("- id: a\n", None, ["- id: b\n"], "- id: a\n\n- id: b\n"),
    ("- id: a", None, ["- id: b\n"], "- id: a\n\n- id: b\n"),
    ("- id: a # x\n# on c\n- id: c\n", 1, ["- id: b\n"], "- id: a # x\n- id: b\n# on c\n- id: c\n"),
    ("- id: a\n- id: c\n# end", None, ["- id: b\n"], "- id: a\n- id: c\n- id: b\n# end"),
    ("---\n- id: a\n- id: c\n...\n", None, ["- id: b\n"], "---\n- id: a\n- id: c\n- id: b\n...\n"),
    (
        "x:\r\n".replace("x:", "- id: a") + "- id: c\r\n",
        1,
        ["- id: b\n  d: e\n"],
        "- id: a\r\n- id: b\r\n  d: e\r\n- id: c\r\n",
    ),
    (
        "  - id: a\n  - id: c\n",
        1,
        ["- id: b\n  d: |\n    e\n\n    f\n"],
        "  - id: a\n  - id: b\n    d: |\n      e\n\n      f\n  - id: c\n",
    ),
    ("-\n  id: a\n-\n  # on c\n  id: c\n", 1, ["- id: b\n"], "-\n  id: a\n- id: b\n-\n  # on c\n  id: c\n"),
]


@pytest.mark.parametrize(("text", "before", "encoded", "after"), INSERTED)
def test_entries_are_put_in(text: str, before: int | None, encoded: list[str], after: str) -> None:
    """Between others or behind them, with an empty line between where the file has one."""
    edit = insert_entries(text, composed(text), before, encoded)
    assert edit.start == edit.end
    assert apply(text, [edit]) == after


def test_a_file_of_comments_takes_entries_below_them() -> None:
    """The comments stay."""
    edit = insert_entries("# later", None, None, ["- id: a\n", "- id: b\n"])
    assert apply("# later", [edit]) == "# later\n- id: a\n\n- id: b\n"


def test_what_stands_above_the_first_entry() -> None:
    """A comment there may be about the whole file."""
    assert begins_with_entry("\n- id: a\n", composed("\n- id: a\n"))
    assert not begins_with_entry("# a\n- id: a\n", composed("# a\n- id: a\n"))


def test_edits_are_made_together() -> None:
    """Offsets count in the text as it was; insertions at one place keep their order."""
    edits = [Edit(4, 4, "3"), Edit(0, 1, "A"), Edit(2, 2, "1"), Edit(2, 2, "2")]
    assert apply("abcd", edits) == "Ab12cd3"


@pytest.mark.parametrize(("text", "line_break"), [("a\nb\r\n", "\n"), ("a\r\nb", "\r\n"), ("a\rb", "\r"), ("a", "\n")])
def test_the_line_break_of_a_text(text: str, line_break: str) -> None:
    """That of its first line."""
    assert line_break_of(text) == line_break


def test_lines_are_made_fit() -> None:
    """Empty lines get no trailing blanks."""
    assert with_line_breaks("a\n\nb\n", "\r\n", 2) == "  a\r\n\r\n  b\r\n"
