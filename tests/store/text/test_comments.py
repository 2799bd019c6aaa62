"""Comments found in a text, and put behind an entry."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.store.text.comments import comment_behind, comments_in
from generator.store.text.splicing import apply
from generator.store.text.yaml_reading import compose, read_yaml


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- id: a # one\n  # two\n  title: b\n", ("one", "two")),
        ("- title: a#b, c\n", ()),
        ("- title: 'no # comment' #comment\n", ("comment",)),
        ("- title: |\n    no # comment\n  # yes\n", ("yes",)),
        ("- title: >-  # folded\n    no # comment\n", ("folded",)),
        ('- title: "no # comment\n    # neither"\n', ()),
        ("- title: a\n    b # yes\n  #\n", ("yes",)),
        ("- places: [a, # one\r\n  b] # two\r\n", ("one", "two")),
        ("- {id: a, title: 'b'} # yes\n", ("yes",)),
        ("#one\n- id:\n", ("one",)),
    ],
)
def test_comments_are_told_from_values(text: str, words: tuple[str, ...]) -> None:
    """A hash sign inside a value or a word begins no comment; one beside a block's bar does."""
    assert comments_in(text) == words


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- id: a\n- id: b\n", "- id: a\n  # 1\n  # 2\n- id: b\n"),
        ("-   id: a\r\n\r\n-   id: b", "-   id: a\r\n    # 1\r\n    # 2\r\n\r\n-   id: b"),
        ("- id: a", "- id: a\n  # 1\n  # 2\n"),
        ("- id: a\n  title: |\n    x\n\n- id: b\n", "- id: a\n  title: |\n    x\n  # 1\n  # 2\n\n- id: b\n"),
    ],
)
def test_comments_stand_behind_their_entry(before: str, after: str) -> None:
    """In line with its fields, ended as the other lines are."""
    root = compose("a.yaml", before)
    assert isinstance(root, yaml.SequenceNode)
    assert apply(before, [comment_behind(before, root, 0, ["1", "2"])]) == after


@given(st.lists(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1), min_size=1))
def test_what_is_noted_is_found_again(words: list[str]) -> None:
    """Whatever the words are, they are a comment and change no value."""
    before = "- id: a\n  title: b\n- id: c\n"
    root = compose("a.yaml", before)
    assert isinstance(root, yaml.SequenceNode)
    after = apply(before, [comment_behind(before, root, 0, words)])
    assert read_yaml("a.yaml", after) == read_yaml("a.yaml", before)
    assert comments_in(after) == tuple(words)
