"""Broken YAML, told so that an editor without YAML can mend it."""

from __future__ import annotations

import pytest
import yaml

from generator.errors import ContentError
from generator.store.text.yaml_mistakes import in_plain_words
from generator.store.text.yaml_reading import read_yaml

MISTAKES = [
    # text, line, column, part of the message
    ("title: Arden: the dam", 1, 13, "a colon stands where no field can begin"),
    ("title: x\n  kind: y", 2, 7, "a colon stands where no field can begin"),
    ("title: 'The dam\nkind: y\n", 1, 8, "a quotation mark opens here and never closes"),
    ('title: "The dam\n', 1, 8, "a quotation mark opens here and never closes"),
    ("title: 'It's gone'", 1, 12, "text stands behind a closing quotation mark"),
    ('title: "The "dam" broke"', 1, 14, "text stands behind a closing quotation mark"),
    ("places: [arden\nkind: x", 1, 9, "the list that opens here is not closed"),
    ("figures:\n- {what: houses, value: 4\nkind: x", 2, 3, "the mapping that opens here is not closed"),
    ("- id: a\n title: b", 2, 2, "does not belong to the list that begins in line 1"),
    ("- id: a\nid: b", 2, 1, "does not belong to the list that begins in line 1"),
    ("a:\n    b: c\n  d: e", 3, 3, "does not line up with the fields that begin in line 1"),
    ("title: a\nkind\nstatus: draft", 2, 1, "a field without a colon"),
    ("a:\n\tb: c", 2, 1, "a tab stands where YAML wants spaces"),
    ("title: @arden", 1, 8, "a value cannot begin with @"),
    ("title: `x`", 1, 8, "a value cannot begin with `"),
    ("title: %5", 1, 8, "a value cannot begin with %"),
    ("title: *five", 1, 8, "* or & before a word"),
    ("title: - a", 1, 8, "a list cannot begin in the line of its field"),
    ("summary: | He said\n  so", 1, 12, "nothing but a comment may follow | or >"),
    ('title: "C:\\dam"', 1, 11, "a backslash between double quotes"),
    ('title: "\\ud800"', 1, 11, "a backslash between double quotes"),
    ("title: !foo!bar x", 1, 8, "tags (!) are not allowed"),
    ("title: a\nplaces: [", 2, 9, "the list that opens here is not closed"),
    ("title: a\nplaces: [arden,\n\n", 2, 9, "the list that opens here is not closed"),
    ("figures:\n- {what: houses,\n", 2, 3, "the mapping that opens here is not closed"),
    ("figures: [{what: [", 1, 18, "the list that opens here is not closed"),
    ("a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> other\n", 2, 1, "a mark of a merge that is not finished"),
    ("<<<<<<< HEAD\r\nc: d\r\n", 1, 1, "a mark of a merge that is not finished"),
    ("a: b\n=======\n", 2, 1, "a mark of a merge that is not finished"),
    ("- a: b\n>>>>>>> other\n- c: d\n", 2, 1, "a mark of a merge that is not finished"),
    ("a: b\n========\n", 2, 1, "a field without a colon"),
    ("%YAML 3.0\n---\na: b", 1, 1, "a line that begins with % is for YAML itself"),
]


@pytest.mark.parametrize(("text", "line", "column", "message"), MISTAKES)
def test_a_mistake_is_told_in_plain_words(text: str, line: int, column: int, message: str) -> None:
    """What is wrong, where one looks for it, and what to do."""
    with pytest.raises(ContentError) as raised:
        read_yaml("events/a.yaml", text)
    (problem,) = raised.value.problems
    assert message in problem.message
    assert (problem.line, problem.column) == (line, column)
    assert problem.remedy


def test_a_mistake_without_words_of_its_own_keeps_those_of_yaml() -> None:
    """What nobody foresaw is still told, with its place."""
    mark = yaml.Mark("a", 9, 2, 4, None, None)
    problem = in_plain_words("a.yaml", "01\n3\n567890", yaml.MarkedYAMLError(None, None, "found a unicorn", mark))
    assert str(problem) == "a.yaml:3:5: not valid YAML: found a unicorn"
