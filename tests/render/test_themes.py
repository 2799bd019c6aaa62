"""A theme is found in the project first, then among the bundled ones, and says clearly what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.errors import ContentError
from generator.model.project import Project
from generator.render.themes import bundled_themes, chosen_settings, find_theme, theme_names

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def add_theme(project: Project, name: str, description: str, **files: str) -> Path:
    """A theme in the project's own folder; a file's name has `__` for each slash."""
    folder = project.themes / name
    for path, text in {"theme.yaml": description, **files}.items():
        target = folder / path.replace("__", "/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    return folder.resolve()


def test_bundled(project: Project) -> None:
    """A project without themes has those that come with Dateline."""
    theme = find_theme(project, "gazette")
    assert theme.folders == ((bundled_themes() / "gazette").resolve(),)
    assert "static/tokens.css" in theme.static_files()


def test_the_project_comes_first(project: Project) -> None:
    """A project's own theme stands before the bundled one of the same name."""
    folder = add_theme(project, "gazette", "name: Ours")
    assert find_theme(project, "gazette").folders == (folder,)


def test_parents(project: Project) -> None:
    """A child's files stand before its parent's; a child may build on the bundled theme of its own name."""
    folder = add_theme(project, "gazette", "parent: gazette", **{"static__tokens.css": "p {}", "static__own.css": ""})
    theme = find_theme(project, "gazette")
    assert theme.folders == (folder, (bundled_themes() / "gazette").resolve())
    files = theme.static_files()
    assert files["static/tokens.css"] == b"p{}\n"
    assert {"static/own.css", "static/icon.svg"} <= set(files)


def test_style_sheets_are_made_small(project: Project) -> None:
    """Comments and white space stay behind, but for a comment that asks to stay; other files go out as they are."""
    sheet = "/*! By A. */\n/* why */\na > b {\n  margin: calc(1px + 2px);\n}\n"
    add_theme(project, "own", "parent: gazette", **{"static__own.css": sheet, "static__own.js": "/* why */\n1;\n"})
    files = find_theme(project, "own").static_files()
    assert files["static/own.css"] == b"/*! By A. */a>b{margin:calc(1px + 2px)}\n"
    assert files["static/own.js"] == b"/* why */\n1;\n"


def test_settings(project: Project) -> None:
    """A site sets what its theme allows; the first value is the default, and a child adds to its parent's."""
    add_theme(project, "child", "parent: gazette\nsettings: {width: [narrow, wide]}")
    theme = find_theme(project, "child")
    assert chosen_settings(theme, project, {"width": "wide"}) == {"paper": "warm", "width": "wide"}


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        ({"colour": "red"}, "content/site.yaml: the theme “gazette” has no setting “colour”; it has paper"),
        ({"paper": "pink"}, "content/site.yaml: the theme's setting “paper” cannot be “pink”; choose warm, white"),
    ],
)
def test_unknown_settings(project: Project, chosen: dict[str, str], message: str) -> None:
    """What a theme does not know is an error that names what it knows."""
    with pytest.raises(ContentError) as caught:
        chosen_settings(find_theme(project, "gazette"), project, chosen)
    assert str(caught.value) == message


@pytest.mark.parametrize("name", ["no-such", "", "../gazette", "gazette/", ".", "a\0b", "x" * 300])
def test_unknown_theme(project: Project, name: str) -> None:
    """A theme that is not there is an error that names those that are; no name leads out of themes/."""
    add_theme(project, "ours", "name: Ours")
    with pytest.raises(ContentError, match=r"content/site\.yaml: there is no theme .*; choose .*gazette.*, ours"):
        find_theme(project, name)


@pytest.mark.parametrize(
    ("description", "message"),
    [
        ("name: [", "this is no YAML"),
        ("- a list", "a theme is described by"),
        ("colour: red", "a theme is described by"),
        ("parent: [gazette]", "a parent is the name of a theme"),
        ("settings: [paper]", "each setting has a list"),
        ("settings: {paper: warm}", "each setting has a list"),
        ("settings: {paper: []}", "each setting has a list"),
        ("settings: {paper: [1]}", "each setting has a list"),
        ("parent: nowhere", "there is no theme “nowhere”"),
        ("parent: wrong", "there is no theme “wrong”"),
        ("a: !!python/object/apply:os.getcwd []", "this is no YAML"),
    ],
)
def test_wrong_descriptions(project: Project, description: str, message: str) -> None:
    """A theme.yaml that cannot be meant is an error in that file, and parents that go round in a circle end."""
    add_theme(project, "wrong", description)
    with pytest.raises(ContentError, match=message) as caught:
        find_theme(project, "wrong")
    assert all(problem.path == "themes/wrong/theme.yaml" for problem in caught.value.problems)


def test_theme_names(project: Project) -> None:
    """Every theme that a site could choose, each once."""
    add_theme(project, "ours", "name: Ours")
    add_theme(project, "gazette", "name: Ours too")
    names = theme_names(project)
    assert {"gazette", "ours"} <= set(names)
    assert list(names) == sorted(set(names))


def test_a_link_out_of_a_theme_is_not_published(project: Project, tmp_path: Path) -> None:
    """What a link in a theme's static files leads to outside is refused; inside it is the theme's own."""
    (tmp_path / "secret.txt").write_text("key")
    folder = add_theme(project, "ours", "name: Ours", **{"static__own.css": ""})
    (folder / "static/same.css").symlink_to("own.css")
    assert "static/same.css" in find_theme(project, "ours").static_files()
    (folder / "static/stolen.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(ContentError, match=r"themes/ours/static/stolen\.txt: this link leads out"):
        find_theme(project, "ours").static_files()


def test_a_linked_folder_in_a_theme_is_refused(project: Project, tmp_path: Path) -> None:
    """What lies behind it could change without anybody noticing."""
    (tmp_path / "elsewhere").mkdir()
    folder = add_theme(project, "ours", "name: Ours", **{"templates__day.html": ""})
    (folder / "templates/parts").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ContentError, match=r"themes/ours/templates/parts: a link to a folder is not followed"):
        find_theme(project, "ours")
