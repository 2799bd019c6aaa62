"""Which saves are no more than other words for events, which are more, and which are wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import words_of_events
from generator.build.checking import check_project
from generator.build.words_of_events import WordsOfEvents
from generator.errors import ContentError
from generator.model.project import Project
from tests.build.strike_project import EVENT, begin, silent, write_event

# What becomes of the text of a file that holds two events, `first` and `second`; and which of them have other words.
WORDS: dict[str, tuple[Callable[[str], str], list[str]]] = {
    "a title": (lambda text: text.replace("One", "A word"), ["first"]),
    "both titles": (lambda text: text.replace("One", "A word").replace("Two", "Others"), ["first", "second"]),
    "a summary": (lambda text: text.replace("*at once*", "soon", 1), ["first"]),
    "no summary": (
        lambda text: text.replace("  summary: The dockers of [[docks]] leave *at once*.\n", "", 1),
        ["first"],
    ),
    "a link to an event": (lambda text: text.replace("*at once*", "after [[walk-out-0]]", 1), ["first"]),
    "a draft": (lambda text: f"{text}  status: draft\n", ["second"]),
    "what was the default": (lambda text: f"{text}  status: reviewed\n  kind: other\n", []),
    "a comment": (lambda text: f"# Why?\n{text}", []),
    "a byte order mark": (lambda text: f"\ufeff{text}", []),
    "other line ends": (lambda text: text.replace("\n", "\r\n"), []),
    "other quotes": (lambda text: text.replace("title: One", 'title: "One"'), []),
    "another order of fields": (
        lambda text: text.replace("  title: One\n", "").replace("- id: first\n", "- id: first\n  title: One\n"),
        [],
    ),
    "an anchor": (
        lambda text: text.replace("title: One", "title: &same Both").replace("title: Two", "title: *same"),
        ["first", "second"],
    ),
}
MORE: dict[str, Callable[[str], str]] = {
    "another id": lambda text: text.replace("id: first", "id: firstly"),
    "another day": lambda text: text.replace("2019-05-01", "2019-05-03"),
    "another place": lambda text: text.replace("[docks]\n", "[town-hall]\n", 1),
    "another kind": lambda text: f"{text}  kind: strike\n",
    "a former id": lambda text: f"{text}  was: [second-of-all]\n",
    "another quote": lambda text: text.replace("quote: The dockers walked", "quote: dockers walked", 1),
    "a title, and a kind elsewhere": lambda text: f"{text.replace('One', 'A word')}  kind: strike\n",
    "a title that is wrong, and a kind elsewhere": lambda text: f"{text.replace('docks', 'nobody', 1)}  kind: strike\n",
    "the order of events": lambda text: "".join(f"- id{entry}" for entry in reversed(text.split("- id")[1:])),
    "one event less": lambda text: text[: text.index("- id: second")],
    "one event twice": lambda text: text + text[text.index("- id: second") :],
    "no event": lambda _text: "",
}
WRONG: dict[str, Callable[[str], str]] = {
    "no title": lambda text: text.replace("title: One", 'title: ""'),
    "a title of two": lambda text: text.replace("title: One", "title: [One, more]"),
    "an unknown field": lambda text: f"{text}  subtitle: More\n",
    "a link that leads nowhere": lambda text: text.replace("[[docks]]", "[[nobody]]", 1),
    "no YAML": lambda text: f"{text}  : [",
    "no list": lambda _text: "title: One\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = begin(tmp_path)
    entry = EVENT.replace("{id}", "{0}").replace("{date}", "{1}").replace("{title}", "{2}").replace("{place}", "docks")
    two = entry.format("first", "2019-05-01", "One") + entry.format("second", "2019-05-02", "Two")
    (project.events / "two.yaml").write_text(two)
    return project


@pytest.fixture
def words(project: Project) -> WordsOfEvents:
    checked = check_project(project, silent)
    assert not checked.errors
    return WordsOfEvents(checked.loaded, checked.compared)


def edited(project: Project, edit: Callable[[str], str]) -> Path:
    path = project.events / "two.yaml"
    before = path.read_text()
    path.write_bytes(edit(before).encode())
    assert path.read_bytes() != before.encode(), "nothing was edited"
    return path.resolve()


def retold(words: WordsOfEvents, path: Path) -> list[str] | None:
    """The events that have other words; None where a save is more than that."""
    found = words.read([path])
    return None if found is None else [event.id for event in found.events]


@pytest.mark.parametrize("edit", WORDS)
def test_words(project: Project, words: WordsOfEvents, edit: str) -> None:
    """Events that have other words are told, however their file is written; until it is kept, each time."""
    change, ids = WORDS[edit]
    path = edited(project, change)
    assert retold(words, path) == retold(words, path) == ids
    found = words.read([path])
    assert found
    words.keep(found)
    assert retold(words, path) == []


@pytest.mark.parametrize("edit", MORE)
def test_more(project: Project, words: WordsOfEvents, edit: str) -> None:
    """What is more than words, also beside words and mistakes, is for a build."""
    assert retold(words, edited(project, MORE[edit])) is None


@pytest.mark.parametrize("edit", WRONG)
def test_mistakes(project: Project, words: WordsOfEvents, edit: str) -> None:
    """What is wrong is told with its place."""
    path = edited(project, WRONG[edit])
    with pytest.raises(ContentError) as error:
        words.read([path])
    assert {(problem.path, problem.severity) for problem in error.value.problems} == {
        ("content/events/two.yaml", "error")
    }


def test_other_files(project: Project, words: WordsOfEvents) -> None:
    """What is new, gone, or no file of events is for a build; what came and went among the events is nothing."""
    write_event(project.root, 4, "docks", "New")
    assert retold(words, (project.events / "4.yaml").resolve()) is None
    assert retold(words, project.site_file.resolve()) is None
    assert retold(words, project.events.resolve()) is None
    (project.events / "0.yaml").unlink()
    assert retold(words, (project.events / "0.yaml").resolve()) is None
    assert retold(words, project.events.resolve() / "sedX1k2Jh") == []


def test_a_project_behind_a_link(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Paths come with all links followed; files are named from the project's folder all the same."""
    link = tmp_path_factory.mktemp("links") / "project"
    link.symlink_to(project.root)
    checked = check_project(Project(link), silent)
    words = WordsOfEvents(checked.loaded, checked.compared)
    found = words.read([edited(project, WORDS["a title"][0])])
    assert found is not None
    assert list(found.files) == ["content/events/two.yaml"]


def test_another_branch(project: Project, words: WordsOfEvents, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where very many files came at once, none is read: a build does that."""
    paths = [path.resolve() for path in project.events.iterdir()]
    assert words.read(paths)
    monkeypatch.setattr(words_of_events, "_MOST_FILES", len(paths) - 1)
    assert words.read(paths) is None
