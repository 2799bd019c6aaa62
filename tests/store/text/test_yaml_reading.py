"""Strict YAML: text stays text, and what a file must not do is refused at its place."""

from __future__ import annotations

import importlib.util
from contextlib import suppress
from types import ModuleType

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ContentError
from generator.store.text.yaml_reading import DEEPEST, compose, read_yaml

TEXTS = [
    "2013-01-14",
    "2013",
    "10:30",
    "NO",
    "no",
    "yes",
    "on",
    "true",
    "False",
    "0x1F",
    "1_000",
    "1.5",
    ".inf",
    "=",
    "2013-01-14T10:30:00Z",
    "nULL",
    "nan",
    "0o17",
    "1e3",
    "-0044",
    "../2013",
    "2013-01-10~",
]


@pytest.mark.parametrize("text", TEXTS)
def test_plain_text_arrives_as_typed(text: str) -> None:
    """A value is the text that the editor typed, whatever YAML would take it for."""
    assert read_yaml("a.yaml", f"key: {text}\n") == {"key": text}


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_no_value(text: str) -> None:
    """The ways of YAML 1.2 to write nothing; between quotes they are text."""
    assert read_yaml("a.yaml", f"key: {text}\n") == {"key": None}
    assert read_yaml("a.yaml", f"key: '{text}'\n") == {"key": text}


def test_a_file_without_values_is_nothing() -> None:
    """An empty file and one of comments hold no value and no mistake."""
    assert read_yaml("a.yaml", "") is None
    assert read_yaml("a.yaml", "# later\n") is None


def test_an_alias_repeats_its_anchor() -> None:
    """A few aliases are plain YAML and read as what they stand for."""
    assert read_yaml("a.yaml", "a: &x [b]\nc: *x\n") == {"a": ["b"], "c": ["b"]}


def test_merge_keys_are_plain_keys() -> None:
    """YAML's old merge key merges nothing: it is a field that the schema will refuse."""
    assert read_yaml("a.yaml", "<<: {a: b}\n") == {"<<": {"a": "b"}}


LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{key}: &{key} [{', '.join([f'*{before}'] * 10)}]\n" for before, key in zip("abcdefg", "bcdefgh", strict=True)
)

REFUSED = [
    # text, line, column, part of the message
    ("a: !!python/object:os.system x", 1, 4, "the tag !!python/object:os.system is not allowed"),
    ("a: !!python/object/apply:os.system ['ls']", 1, 4, "the tag !!python/object/apply:os.system"),
    ("a: !!str x", 1, 4, "the tag !!str is not allowed"),
    ("a: !secret x", 1, 4, "the tag !secret is not allowed"),
    ("a: 1\nb: 2\na: 3", 3, 1, "“a” stands twice"),
    ("- {a: 1, 'a': 2}", 1, 10, "“a” stands twice"),
    ("? [a, b]\n: c", 1, 3, "a key must be plain text"),
    ("a: 1\n---\nb: 2", 2, 1, "a second document"),
    ("[" * (DEEPEST + 1), 1, DEEPEST, "nested more than"),
    ("[" * 100_000, 1, DEEPEST, "nested more than"),
    ("- " * 50_000, 1, 2 * DEEPEST - 1, "nested more than"),
    ("a: &a [*a]", 1, 7, "aliases (*) repeat too much"),
    (LAUGHS, 1, 8, "aliases (*) repeat too much"),
    ("a: *b", 1, 4, "names nothing"),
    ("a: x\x01y", 1, 5, "control character (U+0001)"),
    ("a: b\nc: d\x7f", 2, 5, "control character (U+007F)"),
    (r'a: "x\0"', 1, 4, "control character (U+0000)"),
    (r'a: "x\u202ey"', 1, 4, "turns the direction of what stands behind it (U+202E)"),
    ("a: b\nc: x\u2067y", 2, 4, "turns the direction of what stands behind it (U+2067)"),
]


@pytest.mark.parametrize(("text", "line", "column", "message"), REFUSED)
def test_what_a_file_must_not_do_is_refused(text: str, line: int, column: int, message: str) -> None:
    """One message, with the place of the thing itself."""
    with pytest.raises(ContentError) as raised:
        read_yaml("a.yaml", text)
    (problem,) = raised.value.problems
    assert (problem.path, problem.line) == ("a.yaml", line)
    assert message in problem.message
    assert problem.remedy
    if "aliases" not in message:
        assert problem.column == column


def test_every_duplicate_and_every_tag_is_told() -> None:
    """Mistakes that leave the rest readable are told together."""
    with pytest.raises(ContentError) as raised:
        read_yaml("a.yaml", "a: 1\na: 2\nb: !x y\nc: {d: 1, d: 2}\n")
    assert [(problem.line, problem.column) for problem in raised.value.problems] == [(2, 1), (3, 4), (4, 11)]


def test_marks_count_characters() -> None:
    """Positions in the composed tree are offsets into the text, whatever its line ends and letters."""
    text = "# é\r\n- ü: ’n'\r\n  b: |\r\n   x\r\n"
    root = compose("a.yaml", text)
    assert isinstance(root, yaml.SequenceNode)
    name, value = root.value[0].value[0]
    assert text[name.start_mark.index : name.end_mark.index] == "ü"
    assert text[value.start_mark.index : value.end_mark.index] == "’n'"


@given(st.text(alphabet="ab-:{}[],&*!|>'\"%@`#?\n\t \\~x0é\x85\u2028", max_size=40))
def test_no_text_breaks_the_reader(text: str) -> None:
    """Whatever stands in a file, it is read, or refused with problems; no other error comes out."""
    with suppress(ContentError):
        read_yaml("a.yaml", text)


@pytest.fixture
def slow_reading(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module as it is where PyYAML was built without libyaml."""
    monkeypatch.delattr(yaml, "CSafeLoader")
    spec = importlib.util.find_spec("generator.store.text.yaml_reading")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_without_libyaml_the_language_is_the_same(slow_reading: ModuleType) -> None:
    """PyYAML's own loader reads the same values, refuses the same things, and counts the same characters."""
    for text in TEXTS:
        assert slow_reading.read_yaml("a.yaml", f"key: {text}\n") == {"key": text}
    for text, line, _, message in REFUSED:
        with pytest.raises(ContentError) as raised:
            slow_reading.read_yaml("a.yaml", text)
        assert raised.value.problems[0].line == line, text
        assert message in raised.value.problems[0].message
    text = "- é: |\n   x\n  b: 'y'\n"
    name, value = slow_reading.compose("a.yaml", text).value[0].value[1]
    assert text[name.start_mark.index : value.end_mark.index] == "b: 'y'"
