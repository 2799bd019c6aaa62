"""The packages of drafting import one way, and each says which modules it holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_floor_plan import GENERATOR, imports_of

DRAFTING = GENERATOR / "drafting"
# From the ground up; "" stands for the modules that put a draft together.
PACKAGES = ("lexicon", "grammar", "naming", "meaning", "amounts", "dating", "titling", "", "merging")
MODULES = sorted(path for path in DRAFTING.rglob("*.py") if path.name != "__init__.py")


def package_of(module: str) -> str:
    """The package of drafting that a module's full name puts it into."""
    part = module.removeprefix("generator.drafting.").partition(".")[0]
    return part if part in PACKAGES else ""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(DRAFTING).as_posix())
def test_packages_import_one_way(path: Path) -> None:
    """A module imports from its own package and from those before it."""
    own = path.parent.name if path.parent != DRAFTING else ""
    allowed = PACKAGES[: PACKAGES.index(own) + 1]
    imported = [package_of(name) for name in imports_of(path) if name.startswith("generator.drafting.")]
    assert [package for package in imported if package not in allowed] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(DRAFTING).as_posix())
def test_each_module_stands_on_its_map(path: Path) -> None:
    """The docstring of a package names every module that it holds."""
    assert path.stem in (path.parent / "__init__.py").read_text("utf-8").partition('"""\n')[0]
