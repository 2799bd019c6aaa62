"""Texts as YAML: plain where possible, quoted where needed, and always the same text when read again."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given

from generator.store.text.yaml_reading import read_yaml
from generator.store.text.yaml_writing import block, flow_list, flow_scalar, scalar
from tests.store.drawn import lists, texts

SCALARS = [
    ("Islamists take Diabaly", "Islamists take Diabaly"),
    ("at 10:30, they say", "at 10:30, they say"),
    ("“No,” he said – twice", "“No,” he said – twice"),
    ("it's", "it's"),
    ("C# and a#b", "C# and a#b"),
    ("https://x.org/a?b#c", "https://x.org/a?b#c"),
    ("", "''"),
    ("a: b", "'a: b'"),
    ("ends with:", "'ends with:'"),
    ("a #b", "'a #b'"),
    ("- a", "'- a'"),
    ("[[Diabaly]] falls", "'[[Diabaly]] falls'"),
    ("'tis: so", '"\'tis: so"'),
    ('"It\'s: so"', "'\"It''s: so\"'"),
    ("NO", "'NO'"),
    ("2013-01-14", "'2013-01-14'"),
    ("10:30", "'10:30'"),
    ("400", "'400'"),
    ("1,400", "'1,400'"),
    ("null", "'null'"),
    ("400 km", "400 km"),
    (" a", "' a'"),
    ("a\nb", '"a\\nb"'),
    ("a\x85b\ufeff", '"a\\u0085b\\ufeff"'),
    ("a\x00b\ud800c", "a b c"),
]


@pytest.mark.parametrize(("text", "written"), SCALARS)
def test_quotes_stand_only_where_they_are_needed(text: str, written: str) -> None:
    """An editor sees the words, not YAML; what no file may hold becomes a space."""
    assert scalar(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [("at least 60", "at least 60"), ("a, b", "'a, b'"), ("a]b", "'a]b'"), ("a:b", "'a:b'"), ("é", "é")],
)
def test_commas_and_brackets_are_quoted_in_a_flow(text: str, written: str) -> None:
    """Inside braces they would end the value."""
    assert flow_scalar(text) == written


BLOCKS = [
    ("One line", "One line"),
    ("One\nTwo", "|-\n    One\n    Two"),
    ("One\n\n  Two\n", "|\n    One\n\n      Two"),
    ("One: two\n# three", "|-\n    One: two\n    # three"),
    (" One\nTwo", '" One\\nTwo"'),
    ("One \nTwo", '"One \\nTwo"'),
    ("One\n\n", '"One\\n\\n"'),
    ("One\n\tTwo", '"One\\n\\tTwo"'),
]


@pytest.mark.parametrize(("text", "written"), BLOCKS)
def test_lines_stand_in_a_block_where_it_keeps_them(text: str, written: str) -> None:
    """Where a block would change the text, or another program would trim it, it is quoted."""
    assert block(text, 2) == written


@given(texts)
def test_a_text_is_read_as_it_was_written(text: str) -> None:
    """In every position, by this program."""
    assert read_yaml("a", f"- a: {scalar(text)}\n  b: c\n") == [{"a": text, "b": "c"}]
    assert read_yaml("a", f"- a: {block(text, 2)}\n  b: c\n") == [{"a": text, "b": "c"}]
    assert read_yaml("a", f"- {{a: {flow_scalar(text)}, b: c}}\n") == [{"a": text, "b": "c"}]


@given(texts)
def test_other_readers_take_a_text_for_a_text(text: str) -> None:
    """Nothing becomes a date, a number or a truth value in another tool."""
    assert yaml.safe_load(f"a: {scalar(text)}\n") == {"a": text}
    assert yaml.safe_load(f"a: {block(text, 0)}\n") == {"a": text}


@given(lists(texts))
def test_a_list_is_read_as_it_was_written(items: tuple[str, ...]) -> None:
    """With as many items as it had."""
    assert read_yaml("a", flow_list(items)) == list(items)
