"""Templates that are compiled once, and not again for the next build."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from jinja2 import DictLoader, Environment

from generator.cache import Cache
from generator.render.compiled_templates import CompiledTemplates

if TYPE_CHECKING:
    from pathlib import Path


class Compiler(Environment):
    """Counts what it compiles."""

    compiled = 0

    def _generate(self, *arguments: object, **named: object) -> str:
        self.compiled += 1
        return super()._generate(*arguments, **named)  # type: ignore[arg-type]


def fill_in(folder: Path, source: str = "{{ 6 * 7 }} dykes", program: str = "one") -> tuple[str, int]:
    """What a new process makes of a template, and how many templates it compiled for that."""
    compiler = Compiler(
        loader=DictLoader({"page.html": source}), bytecode_cache=CompiledTemplates(Cache(folder, program))
    )
    return compiler.get_template("page.html").render(), compiler.compiled


def test_nothing_is_compiled_again(tmp_path: Path) -> None:
    """A template that an earlier build compiled is run as it is; one whose source changed is compiled anew."""
    assert fill_in(tmp_path) == ("42 dykes", 1)
    assert fill_in(tmp_path) == ("42 dykes", 0)
    assert fill_in(tmp_path, "{{ 6 * 8 }} dykes") == ("48 dykes", 1)
    assert len(list(tmp_path.iterdir())) == 1


def test_another_program_compiles_for_itself(tmp_path: Path) -> None:
    """What another version compiled may run otherwise, and is not used."""
    fill_in(tmp_path)
    assert fill_in(tmp_path, program="two") == ("42 dykes", 1)


@pytest.mark.parametrize("keep", [0, 1, 63, 64, 70, 200, -1], ids=str)
def test_what_is_damaged_is_compiled_again(tmp_path: Path, keep: int) -> None:
    """A file that was cut short or written over costs time and nothing else."""
    fill_in(tmp_path)
    (file,) = tmp_path.iterdir()
    data = file.read_bytes()
    file.write_bytes(data[:keep])
    assert fill_in(tmp_path) == ("42 dykes", 1)
    file.write_bytes(data[: keep % len(data)] + b"!" + data[keep % len(data) + 1 :])
    assert fill_in(tmp_path) == ("42 dykes", 1)
    assert fill_in(tmp_path) == ("42 dykes", 0)


def test_within_one_build(tmp_path: Path) -> None:
    """Two environments of one build share what either compiles, with or without a cache on disk."""
    shared = CompiledTemplates()
    first, second = (Compiler(loader=DictLoader({"a": "flood"}), bytecode_cache=shared) for _ in range(2))
    assert first.get_template("a").render() == second.get_template("a").render() == "flood"
    assert (first.compiled, second.compiled) == (1, 0)
    assert list(tmp_path.iterdir()) == []
