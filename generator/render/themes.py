"""Finding a theme: in the project's themes/ first, then among those that come with Dateline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from rcssmin import cssmin

import generator
from generator.errors import ContentError, Problem, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.project import Project

THEME_FILE = "theme.yaml"
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}", re.IGNORECASE | re.ASCII)
_KEYS = {"name", "description", "parent", "settings"}


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme and those that it builds on.

    Attributes:
        name: Name of its folder.
        folders: Its own folder and those of its parents, the nearest first; a file of the first that has it counts.
        settings: What a site may set, with the values allowed; the first is the default.
    """

    name: str
    folders: tuple[Path, ...]
    settings: Mapping[str, tuple[str, ...]]

    def templates(self) -> tuple[Path, ...]:
        return tuple(folder / "templates" for folder in self.folders)

    def static_files(self) -> Mapping[str, bytes]:
        """What its pages load, by address; a child's file stands before its parent's of the same name.

        Style sheets are given without comments and white space, but for comments that begin with `/*!`.

        Raises:
            ContentError: A file is a link that leads out of the theme's folder, and would publish what lies there.
        """
        files: dict[str, bytes] = {}
        for folder in reversed(self.folders):
            static = folder / "static"
            for path in sorted(static.rglob("*")):
                if path.is_file() and not path.name.startswith("."):
                    _refuse_link_outside(path, folder)
                    address = f"static/{path.relative_to(static).as_posix()}"
                    files[address] = _as_published(path.suffix.lower(), path.read_bytes())
        return dict(sorted(files.items()))


def _as_published(suffix: str, data: bytes) -> bytes:
    """A file as pages load it."""
    if suffix != ".css":
        return data
    made_small: bytes = cssmin(data, keep_bang_comments=True)
    return made_small + b"\n"


def _refuse_link_outside(path: Path, folder: Path) -> None:
    if not path.resolve().is_relative_to(folder):
        name = f"themes/{folder.name}/{path.relative_to(folder).as_posix()}"
        remedy = "put the file itself here"
        raise ContentError([_problem(name, "this link leads out of the theme's folder", remedy)])


def _refuse_linked_folders(theme: Path) -> None:
    """Refuse links to folders: nobody looks behind them to see whether what lies there has changed."""
    for path in sorted(theme.rglob("*")):
        if path.is_symlink() and path.is_dir():
            name = f"themes/{theme.name}/{path.relative_to(theme).as_posix()}"
            raise ContentError([_problem(name, "a link to a folder is not followed", "put the folder itself here")])


def find_theme(project: Project, name: str) -> Theme:
    """Find a theme and its parents.

    Raises:
        ContentError: No such theme, a theme.yaml that cannot be read, parents that go round in a circle, or a link to a
            folder inside a theme.
    """
    found: list[tuple[Path, dict[str, Any]]] = []
    sought: str | None = name
    asked_by = project.site_file
    while sought is not None:
        # A project's theme may build on the bundled one of the same name, so a folder is never met twice.
        seen = {folder for folder, _ in found}
        folder = next((folder for folder in _candidates(project, sought) if folder not in seen), None)
        if not folder:
            raise ContentError([_unknown_theme(project, sought, asked_by)])
        description = _read(project, folder / THEME_FILE)
        found.append((folder, description))
        sought, asked_by = description.get("parent"), folder / THEME_FILE
    for folder, _ in found:
        _refuse_linked_folders(folder)
    settings: dict[str, tuple[str, ...]] = {}
    for _, description in reversed(found):
        settings |= {key: tuple(values) for key, values in (description.get("settings") or {}).items()}
    return Theme(name, tuple(folder for folder, _ in found), settings)


def chosen_settings(theme: Theme, project: Project, chosen: Mapping[str, str]) -> Mapping[str, str]:
    """A theme's settings as a site has them, the default where the site says nothing.

    Raises:
        ContentError: A setting or value that the theme does not have.
    """
    path = project.relative(project.site_file)
    problems = [
        _problem(path, f"the theme “{theme.name}” has no setting “{key}”", _one_of("it has", theme.settings))
        for key in chosen
        if key not in theme.settings
    ]
    problems += [
        _problem(path, f"the theme's setting “{key}” cannot be “{value}”", _one_of("choose", theme.settings[key]))
        for key, value in chosen.items()
        if key in theme.settings and value not in theme.settings[key]
    ]
    if problems:
        raise ContentError(problems)
    return {key: chosen.get(key, values[0]) for key, values in theme.settings.items()}


def bundled_themes() -> Path:
    """Where Dateline's own themes are: inside the package when installed, beside it in a checkout."""
    package = Path(generator.__file__).parent
    for folder in (package / "themes", package.parent / "themes"):
        if folder.is_dir():
            return folder
    raise UsageError(f"Dateline's themes are missing from {package}; install it anew")


def theme_folders(project: Project) -> tuple[Path, ...]:
    """The folders that themes lie in, and each theme of the project whose folder is a link to wherever it lies."""
    themes = (path.parent for path in sorted(project.themes.glob(f"*/{THEME_FILE}")))
    return (project.themes, bundled_themes(), *(theme for theme in themes if theme.is_symlink()))


def theme_names(project: Project) -> tuple[str, ...]:
    """Every theme that a site could choose."""
    folders = (project.themes, bundled_themes())
    return tuple(sorted({path.parent.name for folder in folders for path in folder.glob(f"*/{THEME_FILE}")}))


def _candidates(project: Project, name: str) -> Iterator[Path]:
    if _NAME.fullmatch(name):
        for themes in (project.themes, bundled_themes()):
            if (themes / name / THEME_FILE).is_file():
                yield (themes / name).resolve()


def _unknown_theme(project: Project, name: str, asked_by: Path) -> Problem:
    message = f"there is no theme “{name}”"
    return _problem(project.relative(asked_by), message, _one_of("choose", theme_names(project)))


def _problem(path: str, message: str, remedy: str) -> Problem:
    return Problem(path, 0, 0, message, remedy, code="theme")


def _one_of(verb: str, names: Mapping[str, object] | tuple[str, ...]) -> str:
    return f"{verb} {', '.join(names)}" if names else f"{verb} none"


def _read(project: Project, path: Path) -> dict[str, Any]:
    """A theme.yaml whose shape is right."""

    def wrong(message: str, remedy: str, line: int = 0) -> ContentError:
        return ContentError([Problem(project.relative(path), line, 0, message, remedy, code="theme")])

    try:
        read = yaml.safe_load(path.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        raise wrong("this is no YAML", "look at its colons and indents", mark.line + 1 if mark else 0) from error
    description = {} if read is None else read
    if not isinstance(description, dict) or not set(description) <= _KEYS:
        raise wrong("a theme is described by its name, description, parent and settings", "leave out all else")
    if not isinstance(description.get("parent", ""), str):
        raise wrong("a parent is the name of a theme", "write one name")
    settings = description.get("settings") or {}
    if not isinstance(settings, dict) or not all(map(_is_list_of_words, settings.values())):
        raise wrong("each setting has a list of the values allowed, the default first", "write `setting: [this, that]`")
    return description


def _is_list_of_words(values: object) -> bool:
    return isinstance(values, list) and bool(values) and all(isinstance(value, str) for value in values)
