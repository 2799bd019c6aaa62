"""The four packages of the store import one way: text ← entries ← content ← filing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_floor_plan import GENERATOR, imports_of

STORE = GENERATOR / "store"
PACKAGES = ("text", "entries", "content", "filing")


@pytest.mark.parametrize("path", sorted(STORE.glob("*/*.py")), ids=lambda path: path.relative_to(STORE).as_posix())
def test_packages_import_one_way(path: Path) -> None:
    """A module imports from its own package and from those before it."""
    allowed = PACKAGES[: PACKAGES.index(path.parent.name) + 1]
    imported = [name.split(".")[2] for name in imports_of(path) if name.startswith("generator.store.")]
    assert [name for name in imported if name not in allowed] == []
