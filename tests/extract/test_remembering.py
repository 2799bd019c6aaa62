"""Extraction that leaves out what is done finds what extraction finds that does everything."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cache import Cache
from generator.extract import remembering
from generator.extract.drafting import draft
from generator.extract.remembering import Remembering
from generator.model.names import Name
from generator.model.project import Project
from generator.store.content.loading import load
from tests.bench.articles import write_articles

NAMES = [
    Name("place", "linden", "Linden"),
    Name("person", "an-nevson", "Anna Nevson"),
    Name("person", "b-nevson", "Boris Nevson"),
    Name("organisation", "barden-board", "Barden Water Board", aliases=("Board",)),
]
PIECES = [
    "Floodwater destroyed 40 houses in Linden on Monday.",
    "The mayor, Anna Nevson, resigned on Tuesday.",
    "Nevson said on 5 January that the dam above Linden had broken.",
    "Soldiers evacuated 300 villagers from Barden, near Linden, on Wednesday.",
    "The Barden Water Board opened a bridge near Barden on Friday.",
    "The region has long depended on its river.",
]


def project_of(folder: Path, articles: dict[str, list[str]]) -> Project:
    """A project of made-up articles, and none that were there before."""
    project = Project(folder.resolve())
    project.sources.mkdir(parents=True, exist_ok=True)
    for path in project.sources.iterdir():
        path.unlink()
    for name, pieces in articles.items():
        record = f"---\ntitle: {name}\npublished: 2021-01-09\ntext: verbatim\n---\n"
        (project.sources / f"{name}.md").write_text(record + "\n\n".join(pieces) + "\n", "utf-8")
    return project


def drafted(project: Project, names: list[Name], work: Remembering) -> object:
    return draft(work.read(load(project).source_files), names, work)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.dictionaries(st.sampled_from("abc"), st.lists(st.sampled_from(PIECES), min_size=1, max_size=4)),
            st.lists(st.sampled_from(NAMES), unique_by=lambda name: name.id),
            st.sampled_from(["keep", "cut", "change", "remove"]),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_what_is_remembered_is_what_would_be_found(
    tmp_path_factory: pytest.TempPathFactory, history: list[tuple[dict[str, list[str]], list[Name], str]]
) -> None:
    """Whatever articles and names come and go, and whatever happens to the cache in between."""
    folder, kept = tmp_path_factory.mktemp("project"), tmp_path_factory.mktemp("cache")
    for articles, names, damage in history:
        project = project_of(folder, articles)
        assert drafted(project, names, Remembering(Cache(kept))) == drafted(project, names, Remembering())
        for path in sorted(kept.iterdir())[::2]:
            match damage:
                case "cut":
                    path.write_bytes(path.read_bytes()[:80])
                case "change":
                    path.write_bytes(path.read_bytes().replace(b"Linden", b"London"))
                case "remove":
                    path.unlink()


def test_nothing_is_done_again_for_an_article_that_did_not_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new article is read and drafted, and so is one in which a new name may stand; the others lie ready."""
    write_articles(6, tmp_path, seed=3)
    project = Project(tmp_path.resolve())
    done: list[str] = []
    plain_read, plain_candidates = remembering.read, remembering.candidates
    monkeypatch.setattr(remembering, "read", lambda file: done.append(f"read {file.id}") or plain_read(file))
    monkeypatch.setattr(
        remembering,
        "candidates",
        lambda source, *more: done.append(f"draft {source.record.id}") or plain_candidates(source, *more),
    )
    cache = tmp_path / "cache"
    drafted(project, NAMES, Remembering(Cache(cache)))
    assert len(done) == 12
    done.clear()
    drafted(project, NAMES, Remembering(Cache(cache)))
    assert done == []
    (project.sources / "new.md").write_text(
        "---\ntitle: New\npublished: 2021-01-09\n---\nThe Zork Water Council sued Ottermouth on Monday.\n", "utf-8"
    )
    drafted(project, NAMES, Remembering(Cache(cache)))
    assert done == ["read new", "draft new"]


def test_another_program_remembers_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an older version found may be wrong."""
    write_articles(1, tmp_path, seed=random.Random(1).randrange(9))  # noqa: S311 any will do
    project = Project(tmp_path.resolve())
    cache = tmp_path / "cache"
    drafted(project, [], Remembering(Cache(cache)))
    before = {path.name for path in cache.iterdir()}
    monkeypatch.setattr(remembering, "program", lambda: "another")
    later = Cache(cache)
    drafted(project, [], Remembering(later))
    later.forget_the_rest()
    assert not before & {path.name for path in cache.iterdir()}
