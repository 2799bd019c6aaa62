"""Whatever happens to a project between two extractions, no hand edit is lost and the next but one writes nothing.

Histories of a few steps by default; `DATELINE_LONG_TESTS=1` tries many more.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cache import Cache
from generator.extract.recipe import extract_events
from generator.model.event import Event
from generator.model.project import Project
from generator.store.content.loading import load

HISTORIES = 400 if os.environ.get("DATELINE_LONG_TESTS") else 5

SENTENCES = [
    "Floodwater destroyed 40 houses in Linden on Monday.",
    "The mayor of Linden, Anna Nevson, resigned on Tuesday.",
    "Soldiers evacuated 300 villagers from Barden on Wednesday.",
    "The Barden Water Board opened a bridge near Barden on Friday.",
    "Police arrested 12 people in Linden on Thursday after a protest.",
    "A court in Barden sentenced the former governor to four years in prison on 4 January.",
]
# The same as a paper corrects it.
CORRECTIONS = [sentence.replace("40", "42").replace("300", "350").replace("12", "20") for sentence in SENTENCES]
EDITS = [
    "title",
    "comment",
    "move",
    "rename",
    "delete",
    "uncite",
    "empty",
    "split",
    "merge",
    "reorder",
    "blank",
    "date",
]
ARTICLES = ["new", "change", "remove"]


def entries_of(text: str) -> list[str]:
    """The entries of a file with the lines above each that belong to it."""
    return [part for part in re.split(r"(?m)^(?=- )", text) if part.strip()]


def edit(  # noqa: C901, PLR0912 a list of what hands do
    project: Project, hand: str, step: int, which: int
) -> None:
    """What a person does to one of the entries."""
    files = sorted(project.events.glob("*.yaml")) if project.events.exists() else []
    places = [
        (path, at) for path in files for at, part in enumerate(entries_of(path.read_text("utf-8"))) if part[0] == "-"
    ]
    if not places:
        return
    path, at = places[which % len(places)]
    parts = entries_of(path.read_text("utf-8"))
    entry = parts[at]
    match hand:
        case "title":
            parts[at] = re.sub(r"  title: .*", f"  title: Mine of step {step}", entry)
        case "date":
            parts[at] = re.sub(r"  date: .*", f"  date: 2021-01-0{1 + step}", entry)
        case "comment":
            parts[at] = entry.replace("  title:", f"  # note {step}\n  title:", 1)
        case "blank":
            parts[at] = entry.replace("  kind:", "\n  kind:", 1)
        case "rename":
            parts[at] = re.sub(r"- id: .*", f"- id: mine-{step}", entry)
        case "delete":
            del parts[at]
        case "uncite":
            parts[at] = re.sub(r"  citations:\n(?:  .*\n)*", "", entry)
        case "empty":
            parts[at] = re.sub(r"  citations:\n(?:  .*\n)*", "  citations: []\n", entry)
        case "reorder":
            parts[at] = re.sub(r"(  status: .*\n)(  kind: .*\n)", r"\2\1", entry)
        case "split":
            parts.insert(at + 1, re.sub(r"- id: .*", f"- id: half-{step}", entry))
        case "merge":
            citations = re.search(r"(?s)  citations:\n(.*)", entry)
            other = next((place for place in range(len(parts)) if place != at and parts[place][0] == "-"), None)
            if citations and other is not None and "  citations:\n" in parts[other]:
                parts[other] = parts[other].rstrip("\n") + "\n" + citations[1].rstrip("\n") + "\n"
                del parts[at]
        case "move":
            (project.events / f"mine-{step}.yaml").write_text(entry, "utf-8")
            del parts[at]
    path.write_text("".join(part if part.endswith("\n") else f"{part}\n" for part in parts), "utf-8")


def write_article(project: Project, change: str, which: int, told: list[int]) -> None:
    """What happens to the articles."""
    path = project.sources / f"paper-{which % 3}.md"
    if change == "remove":
        path.unlink(missing_ok=True)
        return
    lines = CORRECTIONS if change == "change" else SENTENCES
    text = "\n\n".join(lines[number] for number in told)
    path.write_text(f"---\ntitle: Paper {which % 3}\npublished: 2021-01-09\n---\n{text}\n", "utf-8")


def snapshot(project: Project) -> dict[Path, tuple[bytes, int]]:
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in project.content.rglob("*") if path.is_file()}


steps = st.lists(
    st.tuples(
        st.sampled_from([*EDITS, *ARTICLES, "extract"]),
        st.integers(0, 20),
        st.lists(st.integers(0, len(SENTENCES) - 1), min_size=1, max_size=4, unique=True),
    ),
    min_size=2,
    max_size=5,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=HISTORIES, deadline=None)
@given(steps)
def test_no_hand_edit_is_lost(
    tmp_path_factory: pytest.TempPathFactory, history: list[tuple[str, int, list[int]]]
) -> None:
    """Every line that stood stays, in its order; what was said of an entry stays; and nothing is written twice."""
    project = Project(tmp_path_factory.mktemp("project").resolve())
    cache = tmp_path_factory.mktemp("cache")
    project.sources.mkdir(parents=True)
    write_article(project, "new", 0, [0, 1, 2])
    removed: set[str] = set()
    for step, (what, which, told) in enumerate([("extract", 0, [0]), *history, ("extract", 0, [0])]):
        if what in ARTICLES:
            write_article(project, what, which, told)
        before = {path: path.read_bytes().splitlines() for path in project.content.rglob("*.yaml") if path.is_file()}
        events = {event.id: event for event in load(project).events}
        extract_events(project, lambda *_: None, cache=Cache(cache))
        for path, lines in before.items():
            after = iter(path.read_bytes().splitlines())
            if path != project.lock_file:
                assert all(line in after for line in lines), f"{path} has lost a line"
        loaded = load(project)
        assert [str(problem) for problem in loaded.problems if problem.severity == "error"] == []
        now = {event.id: event for event in loaded.events}
        assert all(said_of(now[key]) == said_of(event) for key, event in events.items())
        assert all(set(event.citations) <= set(now[key].citations) for key, event in events.items())
        assert not removed & (now.keys() - events.keys()), "what was removed came back"
        settled = snapshot(project)
        assert extract_events(project, lambda *_: None).filing.changes == (), "a second run would write"
        extract_events(project, lambda *_: None, cache=Cache(cache))
        assert snapshot(project) == settled
        if what in EDITS:
            edit(project, what, step, which)
            gone = now.keys() - {event.id for event in load(project).events}
            removed |= gone if what == "delete" else set()


def said_of(event: Event) -> tuple[object, ...]:
    return event.date, event.title, event.summary, event.status, event.kind, event.places, event.people, event.figures
