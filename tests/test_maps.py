"""The maps of the larger parts: their docstrings, which say what each module is for."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parent.parent / "generator"
MAPPED = (
    *("build", "drafting", "extract", "site/pages/shared", "sources"),
    *("store/entries", "store/filing", "store/text", "timex"),
    *sorted(f"drafting/{path.parent.name}" for path in GENERATOR.glob("drafting/*/__init__.py")),
)


@pytest.mark.parametrize("part", MAPPED)
def test_every_module_stands_in_its_map(part: str) -> None:
    """Who reads the docstring of a part meets each of its modules."""
    folder = GENERATOR / part
    told = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
    named = set(re.findall(r"[a-z_]+", told))
    assert sorted({path.stem for path in folder.glob("*.py")} - named - {"__init__"}) == []
