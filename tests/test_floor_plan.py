"""The house has one way down: cli → commands → recipes → stages → model → dates → errors."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parent.parent / "generator"

# The floor that each part of generator/ stands on. Imports go to a lower number, or stay inside the part.
FLOORS = {
    "__main__": 7,
    "cli": 6,
    "commands": 5,
    "extract": 4,
    "build": 4,
    "editing": 4,
    "sources": 3,
    "timex": 3,
    "drafting": 3,
    "store": 3,
    "site": 3,
    "render": 3,
    "preview": 3,
    "publish": 3,
    "output": 3,
    "search": 3,
    "datings": 3,
    "site_links": 3,
    "model": 2,
    "wording": 2,
    "dates": 1,
    "program": 0.7,
    "record_shelf": 0.6,
    "cache": 0.5,
    "waiting_room": 0.5,
    "files": 0,
    "interruptions": 0,
    "stamps": 0,
    "errors": 0,
}
# The way through the two parts that are longest, room by room.
ROOMS = {
    "timex": (
        "languages", "finding", "calendar", "reading", "resolving", "telling", "tagger", "timeml", "articles", "dating",
    ),
    "drafting": (
        "lexicon", "grammar", "naming", "meaning", "amounts", "dating", "titling", "drafts", "tolls", "candidates",
        "merging",
    ),
}  # fmt: skip
# The one sideways step that the design allows: pages are what render turns into HTML.
ALLOWED_SIDEWAYS = {("render", "generator.site.pages.records")}


def part_of(path: Path) -> str:
    return path.relative_to(GENERATOR).parts[0].removesuffix(".py")


def module_of(path: Path) -> str:
    return ".".join(("generator", *path.relative_to(GENERATOR).with_suffix("").parts)).removesuffix(".__init__")


def imports_of(path: Path) -> list[str]:
    """Modules of the program that a file imports, wherever in the file, also for types alone."""
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write imports from the top, not relative ones"
            module = node.module or ""
            found += [f"{module}.{alias.name}" if module == "generator" else module for alias in node.names]
    return [name for name in found if name.startswith("generator.")]


def breaches(part: str, imports: Iterable[str]) -> list[str]:
    """The imports of a part that go upward or sideways."""
    return [
        module
        for module in imports
        if (other := module.split(".")[1]) in FLOORS
        and other != part
        and FLOORS[other] >= FLOORS[part]
        and not any(part == mover and module.startswith(aim) for mover, aim in ALLOWED_SIDEWAYS)
    ]


FILES = sorted(path for path in GENERATOR.rglob("*.py") if path != GENERATOR / "__init__.py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(GENERATOR).as_posix())
def test_imports_go_down(path: Path) -> None:
    """A file imports from the floors below it and from its own part, never upward or sideways."""
    assert part_of(path) in FLOORS, f"{path} stands on no floor: give its part one"
    assert breaches(part_of(path), imports_of(path)) == []


def test_modules_have_no_circles() -> None:
    """Inside a part, too, no module imports itself through others."""
    edges = {module_of(path): imports_of(path) for path in FILES}
    done: set[str] = set()

    def walk(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, "a circle: " + " → ".join((*trail[trail.index(module) :], module))
        if module in done:
            return
        for imported in edges.get(module, []):
            target = imported if imported in edges else imported.rpartition(".")[0]
            if target != module:
                walk(target, (*trail, module))
        done.add(module)

    for module in edges:
        walk(module, ())


@pytest.mark.parametrize("part", ROOMS)
def test_rooms_rest_on_those_before_them(part: str) -> None:
    """Where a part is a way through rooms, no room imports from one that comes after it."""
    rooms = ROOMS[part]
    for path in FILES:
        _, *names = module_of(path).split(".")
        if names[0] == part and len(names) > 1:
            imported = [module.split(".")[2] for module in imports_of(path) if module.startswith(f"generator.{part}.")]
            assert [room for room in imported if rooms.index(room) > rooms.index(names[1])] == [], path


@pytest.mark.parametrize(
    ("part", "module", "seen"),
    [
        ("store", "generator.build", True),  # upward
        ("store", "generator.timex.tagger", True),  # sideways
        ("render", "generator.site.chronology", True),  # sideways, and not what render may read
        ("render", "generator.site.pages.event_pages", True),  # likewise: records are what it reads, not their making
        ("model", "generator.store.content.loading", True),
        ("errors", "generator.model.event", True),
        ("render", "generator.site.pages.records.event", False),
        ("store", "generator.store.content.loading", False),
        ("store", "generator.model.event", False),
        ("commands", "generator.build", False),
    ],
)
def test_a_breach_is_seen(part: str, module: str, seen: bool) -> None:
    """The check itself notices what goes upward or sideways, and nothing else."""
    assert breaches(part, [module]) == ([module] if seen else [])
